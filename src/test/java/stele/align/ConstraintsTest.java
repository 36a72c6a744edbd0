package stele.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import stele.align.Constraints.Fixed;
import stele.align.Constraints.SegmentAnchor;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.testing.RandomSentences;
import stele.testing.Recipe;
import stele.testing.SyntheticBitext;

final class ConstraintsTest {

  private static final Span NONE = new Span(0, 0);

  private final SyntheticBitext text = Recipe.natural(3, 40).make();

  @Test
  void aFixedBeadStaysHoweverWrong() {
    Fixed wrong = new Fixed(new Span(10, 12), new Span(14, 15));

    assertThat(pairs(align(List.of(wrong), List.of())))
        .contains(List.of(wrong.source(), wrong.target()));
  }

  @Test
  void aSegmentFixedAloneStaysAlone() {
    Alignment alignment = align(List.of(new Fixed(new Span(5, 6), NONE)), List.of());

    assertThat(alignment.beads())
        .filteredOn(bead -> bead.runs().get(0).equals(new Span(5, 6)))
        .singleElement()
        .satisfies(bead -> assertThat(bead.isOneSided()).isTrue())
        .satisfies(bead -> assertThat(bead.counterpart()).isEmpty());
  }

  @Test
  void anchoredSegmentsAreInOneBead() {
    Alignment alignment = align(List.of(), List.of(new SegmentAnchor(20, 17)));

    assertThat(alignment.beads())
        .filteredOn(bead -> holds(bead.runs().get(0), 20))
        .singleElement()
        .satisfies(bead -> assertThat(holds(bead.runs().get(1), 17)).isTrue());
  }

  @Test
  void fixedBeadsThatCrossAreMoved() {
    Fixed one = new Fixed(new Span(8, 9), new Span(20, 21));
    Fixed other = new Fixed(new Span(20, 21), new Span(8, 9));
    Alignment alignment = align(List.of(one, other), List.of());

    assertThat(alignment.beads())
        .filteredOn(bead -> !bead.counterpart().isEmpty())
        .anySatisfy(
            bead ->
                assertThat(Set.of(bead.runs().get(0), bead.counterpart().get(1)))
                    .isIn(
                        Set.of(one.source(), one.target()),
                        Set.of(other.source(), other.target())));
  }

  @Test
  void nothingKnownChangesNothing() {
    assertThat(align(List.of(), List.of()))
        .isEqualTo(BitextAligner.standard().align(source(), target()));
  }

  @Test
  void aBeadNeedsASegment() {
    assertThatThrownBy(() -> new Fixed(NONE, NONE)).isInstanceOf(IllegalArgumentException.class);
  }

  @RepeatedTest(20)
  void asManyFixedBeadsAsCanBeAreInOrder(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int size = 7;
    List<Integer> targets = new ArrayList<>();
    for (int k = 0; k < size; k++) {
      targets.add(k);
    }
    Collections.shuffle(targets, random);
    List<Fixed> fixed = new ArrayList<>();
    for (int k = 0; k < size; k++) {
      fixed.add(new Fixed(new Span(k, k + 1), new Span(targets.get(k), targets.get(k) + 1)));
    }
    List<Fixed> straight = new Constraints(fixed, List.of()).inOrder();

    for (int k = 1; k < straight.size(); k++) {
      assertThat(straight.get(k).target().start())
          .isGreaterThan(straight.get(k - 1).target().start());
    }
    assertThat(straight).hasSize(longestRise(targets));
  }

  @RepeatedTest(10)
  void randomDecisionsAreKeptAndEverySegmentIsCovered(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int sources = 5 + random.nextInt(60);
    int targets = 5 + random.nextInt(60);
    SegmentedDocument near = SyntheticBitext.document("en", RandomSentences.latin(random, sources));
    SegmentedDocument far =
        SyntheticBitext.document("ru", RandomSentences.cyrillic(random, targets));
    List<Fixed> fixed = new ArrayList<>();
    int i = random.nextInt(4);
    int j = random.nextInt(4);
    while (i + 2 <= sources && j + 2 <= targets) {
      int a = random.nextInt(3);
      int b = a == 0 ? 1 : random.nextInt(3);
      fixed.add(new Fixed(new Span(i, i + a), new Span(j, j + b)));
      i += a + random.nextInt(5);
      j += b + random.nextInt(5);
    }
    Alignment alignment =
        BitextAligner.standard().align(near, far, new Constraints(fixed, List.of()));
    Set<List<Span>> beads = pairs(alignment);

    for (Fixed one : fixed) {
      if (one.isMatch()) {
        assertThat(beads).contains(List.of(one.source(), one.target()));
      }
    }
  }

  private static int longestRise(List<Integer> values) {
    int most = 0;
    int[] longest = new int[values.size()];
    for (int k = 0; k < longest.length; k++) {
      longest[k] = 1;
      for (int q = 0; q < k; q++) {
        if (values.get(q) < values.get(k)) {
          longest[k] = Math.max(longest[k], longest[q] + 1);
        }
      }
      most = Math.max(most, longest[k]);
    }
    return most;
  }

  private static boolean holds(Span run, int segment) {
    return run.start() <= segment && segment < run.end();
  }

  private static Set<List<Span>> pairs(Alignment alignment) {
    Set<List<Span>> pairs = new HashSet<>();
    for (Bead bead : alignment.beads()) {
      pairs.add(bead.runs());
    }
    return pairs;
  }

  private Alignment align(List<Fixed> fixed, List<SegmentAnchor> anchors) {
    return BitextAligner.standard().align(source(), target(), new Constraints(fixed, anchors));
  }

  private SegmentedDocument source() {
    return SyntheticBitext.document("en", text.source());
  }

  private SegmentedDocument target() {
    return SyntheticBitext.document("ru", text.target());
  }
}
