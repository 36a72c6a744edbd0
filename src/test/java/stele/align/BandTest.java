package stele.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class BandTest {

  /** A node of the lattice. */
  private record Node(int row, int column) {}

  @Test
  void theFullBandHasEveryNode() {
    Band band = Band.full(3, 2);

    assertThat(band.size()).isEqualTo(12);
    assertThat(nodes(band)).hasSize(12);
  }

  @RepeatedTest(50)
  void nodesAreNumberedRowByRowWithoutGap(RepetitionInfo repetition) {
    Band band = Lattices.band(new Random(repetition.getCurrentRepetition()), 6, 9);
    int next = 0;
    for (int i = 0; i <= band.rows(); i++) {
      for (int j = 0; j <= band.columns(); j++) {
        if (band.contains(i, j)) {
          assertThat(band.node(i, j)).isEqualTo(next++);
        }
      }
    }

    assertThat(band.size()).isEqualTo(next);
  }

  @RepeatedTest(50)
  void aroundHoldsAllThatIsWantedWithItsMarginAndBothCorners(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int columns = 1 + random.nextInt(12);
    int[] first = new int[1 + random.nextInt(12)];
    int[] last = new int[first.length];
    for (int i = 0; i < first.length; i++) {
      boolean none = random.nextInt(3) == 0;
      int one = random.nextInt(columns + 1);
      int other = random.nextInt(columns + 1);
      first[i] = none ? columns + 1 : Math.min(one, other);
      last[i] = none ? -1 : Math.max(one, other);
    }
    int margin = 1 + random.nextInt(3);
    Band band = Band.around(columns, first, last, margin);

    assertIsBand(band);
    for (int i = 0; i < first.length; i++) {
      for (int j = first[i]; j <= last[i]; j++) {
        assertSquareInside(band, i, j, margin);
      }
    }
  }

  private static void assertSquareInside(Band band, int row, int column, int margin) {
    for (int i = Math.max(0, row - margin); i <= Math.min(band.rows(), row + margin); i++) {
      for (int j = Math.max(0, column - margin);
          j <= Math.min(band.columns(), column + margin);
          j++) {
        assertThat(band.contains(i, j)).as("(%d, %d)", i, j).isTrue();
      }
    }
  }

  @RepeatedTest(50)
  void theUnionHoldsBothAndStaysABand(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Band one = Lattices.band(random, 7, 5);
    Band other = Lattices.band(random, 7, 5);
    Band union = one.union(other);

    assertIsBand(union);
    assertThat(nodes(union)).containsAll(nodes(one)).containsAll(nodes(other));
    for (int i = 0; i <= union.rows(); i++) {
      assertThat(union.lo(i)).isEqualTo(Math.min(one.lo(i), other.lo(i)));
      assertThat(union.hi(i)).isEqualTo(Math.max(one.hi(i), other.hi(i)));
    }
  }

  @RepeatedTest(50)
  void transposedHasTheSameNodesTurnedRound(RepetitionInfo repetition) {
    Band band = Lattices.band(new Random(repetition.getCurrentRepetition()), 8, 6);
    Set<Node> turned = new HashSet<>();
    for (Node node : nodes(band)) {
      turned.add(new Node(node.column(), node.row()));
    }

    assertThat(nodes(band.transposed())).isEqualTo(turned);
    assertThat(nodes(band.transposed().transposed())).isEqualTo(nodes(band));
  }

  private static void assertIsBand(Band band) {
    assertThat(band.contains(0, 0)).isTrue();
    assertThat(band.contains(band.rows(), band.columns())).isTrue();
    for (int i = 0; i <= band.rows(); i++) {
      assertThat(band.lo(i)).isBetween(0, band.hi(i));
      assertThat(band.hi(i)).isLessThanOrEqualTo(band.columns());
      if (i > 0) {
        assertThat(band.lo(i)).isBetween(band.lo(i - 1), band.hi(i - 1));
        assertThat(band.hi(i)).isGreaterThanOrEqualTo(band.hi(i - 1));
      }
    }
  }

  private static Set<Node> nodes(Band band) {
    Set<Node> nodes = new HashSet<>();
    for (int i = 0; i <= band.rows(); i++) {
      for (int j = 0; j <= band.columns(); j++) {
        if (band.contains(i, j)) {
          nodes.add(new Node(i, j));
        }
      }
    }
    return nodes;
  }
}
