package stele.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CoarseSearchTest {

  /** What tables over whole bytes may cost on paths of twenty steps, nats. */
  private static final double ROUNDING = .3;

  @RepeatedTest(200)
  void findsAPathAsGoodAsTheBest(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int rows = 1 + random.nextInt(14);
    int columns = 1 + random.nextInt(14);
    Lattices.Texts texts = Lattices.Texts.of(random, rows, columns, random.nextBoolean());
    for (CoarseSearch.Gaps gaps : CoarseSearch.Gaps.values()) {
      assertThat(scoreOfFound(texts, gaps, Lattices.wholeCorridor(rows, columns)))
          .isGreaterThan(best(texts, gaps, Band.full(rows, columns)) - ROUNDING);
    }
  }

  @RepeatedTest(200)
  void findsAPathAsGoodAsTheBestInItsCorridor(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Band band = Lattices.band(random, 12, 10);
    Lattices.Texts texts = Lattices.Texts.of(random, 12, 10, true);
    int[][] corridor = new int[2][13];
    Arrays.setAll(corridor[0], band::lo);
    Arrays.setAll(corridor[1], band::hi);
    for (CoarseSearch.Gaps gaps : CoarseSearch.Gaps.values()) {
      assertThat(scoreOfFound(texts, gaps, corridor))
          .isGreaterThan(best(texts, gaps, band) - ROUNDING);
    }
  }

  @ParameterizedTest
  @EnumSource(CoarseSearch.Gaps.class)
  void anOmissionBecomesAGap(CoarseSearch.Gaps gaps) {
    List<String> names = new ArrayList<>();
    for (int k = 0; k < 60; k++) {
      names.add("Sentence " + (1_000 + 37 * k) + " has a number of its own " + "x".repeat(k % 7));
    }
    List<String> shorter = new ArrayList<>(names);
    shorter.subList(20, 40).clear();
    Lattices.Texts texts = Lattices.Texts.untrained(names, shorter);
    LengthModel length = LengthModel.initial(texts.source(), texts.target()).get(1);

    int[][] whole = Lattices.wholeCorridor(60, 40);
    Band band =
        CoarseSearch.in(
                texts.source(), texts.target(), anchors(texts), length, gaps, whole[0], whole[1])
            .band(2);

    for (int k = 0; k <= 20; k++) {
      assertThat(band.contains(k, k)).isTrue();
      assertThat(band.contains(40 + k, 20 + k)).isTrue();
    }
    assertThat(band.size()).isLessThan(61 * 41 / 4);
  }

  @Test
  void fastLengthsDifferFromExactOnesByRoundingOnly() {
    Random random = new Random(5);
    Lattices.Texts texts = Lattices.Texts.of(random, 30, 30, false);
    LengthModel exact = texts.length();
    CoarseLength fast = new CoarseLength(exact, 30, 30);
    for (int i = 0; i < 29; i++) {
      for (int j = 0; j < 29; j++) {
        assertThat((double) fast.score(i, i + 1, j, j + 1))
            .isCloseTo(exact.score(i, i + 1, j, j + 1), within(.1 + .1 * missed(exact, i, j)));
        assertThat((double) fast.score(i, i + 1, j, j + 2))
            .isCloseTo(exact.score(i, i + 1, j, j + 2), within(.1 + .1 * missed(exact, i, j)));
        assertThat((double) fast.score(i, i + 2, j, j + 1))
            .isCloseTo(exact.score(i, i + 2, j, j + 1), within(.1 + .1 * missed(exact, i, j)));
      }
    }
  }

  /** Rounding shows most where lengths do not fit at all. */
  private static double missed(LengthModel exact, int i, int j) {
    return Math.max(0, -exact.score(i, i + 1, j, j + 1))
        + Math.max(0, -exact.score(i, i + 2, j, j + 1))
        + Math.max(0, -exact.score(i, i + 1, j, j + 2));
  }

  private static CoarsePath find(Lattices.Texts texts, CoarseSearch.Gaps gaps, int[][] corridor) {
    return CoarseSearch.in(
        texts.source(),
        texts.target(),
        anchors(texts),
        texts.length(),
        gaps,
        corridor[0],
        corridor[1]);
  }

  private static Anchors anchors(Lattices.Texts texts) {
    return Anchors.of(texts.source(), texts.target(), texts.words());
  }

  /** Exact score of the best path that passes only nodes of the one found. */
  private static double scoreOfFound(
      Lattices.Texts texts, CoarseSearch.Gaps gaps, int[][] corridor) {
    return best(texts, gaps, find(texts, gaps, corridor).band(0));
  }

  /** The same search without tables, corridors or recycled rows. */
  private static double best(Lattices.Texts texts, CoarseSearch.Gaps gaps, Band band) {
    double open = gaps == CoarseSearch.Gaps.EACH ? Math.log(.03) : Math.log(.01);
    double extend = gaps == CoarseSearch.Gaps.EACH ? Math.log(.03) : Math.log(.7);
    float[][] anchors = new float[band.rows()][band.columns()];
    for (int i = 0; i < band.rows(); i++) {
      anchors(texts).addRow(i, anchors[i]);
    }
    double[][] match = new double[band.rows() + 1][band.columns() + 1];
    double[][] gap = new double[band.rows() + 1][band.columns() + 1];
    for (int i = 0; i <= band.rows(); i++) {
      for (int j = 0; j <= band.columns(); j++) {
        match[i][j] = i + j == 0 ? 0 : Double.NEGATIVE_INFINITY;
        gap[i][j] = Double.NEGATIVE_INFINITY;
        if (!band.contains(i, j)) {
          continue;
        }
        for (int[] shape : new int[][] {{1, 1}, {1, 2}, {2, 1}}) {
          int a = shape[0];
          int b = shape[1];
          if (i >= a && j >= b) {
            double bead =
                Math.log(a + b == 2 ? .85 : .06) + texts.length().score(i - a, i, j - b, j);
            for (int k = i - a; k < i; k++) {
              for (int l = j - b; l < j; l++) {
                bead += anchors[k][l];
              }
            }
            match[i][j] =
                Math.max(match[i][j], Math.max(match[i - a][j - b], gap[i - a][j - b]) + bead);
          }
        }
        if (i > 0) {
          gap[i][j] = Math.max(match[i - 1][j] + open, gap[i - 1][j] + extend);
        }
        if (j > 0) {
          gap[i][j] = Math.max(gap[i][j], Math.max(match[i][j - 1] + open, gap[i][j - 1] + extend));
        }
      }
    }
    return Math.max(match[band.rows()][band.columns()], gap[band.rows()][band.columns()]);
  }
}
