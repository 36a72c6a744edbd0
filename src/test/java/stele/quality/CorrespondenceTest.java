package stele.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Span;
import stele.testing.SyntheticBitext;

final class CorrespondenceTest {

  private static final Span NONE = new Span(0, 0);

  private final List<Bead> beads = new ArrayList<>();
  private int source;
  private int target;

  @Test
  void versionsOfOneTextAreRelated() {
    pair(30, .97);

    assertThat(judged().isUnrelated()).isFalse();
    assertThat(judged().paired()).isGreaterThan(.9);
    assertThat(judged().stretch()).isEmpty();
  }

  @Test
  void textsPairedWithoutConfidenceAreNot() {
    pair(8, .2);

    assertThat(judged().isUnrelated()).isTrue();
  }

  @Test
  void textsOfWhichEverythingStandsAloneAreNot() {
    source(15, .9);
    target(15, .9);

    assertThat(judged().isUnrelated()).isTrue();
  }

  @Test
  void aFewSentencesCannotBeTold() {
    pair(7, .2);

    assertThat(judged().isUnrelated()).isFalse();
  }

  @Test
  void whatOneVersionLeavesOutIsNoSign() {
    pair(20, .97);
    source(60, .9);
    pair(20, .97);

    assertThat(judged().isUnrelated()).isFalse();
    assertThat(judged().stretch()).isEmpty();
  }

  @Test
  void aStretchOfBothInWhichNothingMatchesIsFound() {
    pair(40, .97);
    pair(20, .1);
    pair(40, .97);

    assertThat(judged().isUnrelated()).isFalse();
    assertThat(judged().stretch()).contains(new Span(40, 60));
  }

  @Test
  void movedPairsArePaired() {
    for (int k = 0; k < 20; k++) {
      beads.add(
          Bead.auto(List.of(new Span(k, k + 1), NONE), .95)
              .movedFrom(List.of(NONE, new Span(19 - k, 20 - k))));
    }
    for (int k = 0; k < 20; k++) {
      beads.add(
          Bead.auto(List.of(new Span(20, 20), new Span(k, k + 1)), .95)
              .movedFrom(List.of(new Span(19 - k, 20 - k), NONE)));
    }
    source = 20;
    target = 20;

    assertThat(judged().isUnrelated()).isFalse();
    assertThat(judged().stretch()).isEmpty();
  }

  @Test
  void ofAnEmptyVersionNothingIsSaid() {
    source(40, .9);

    assertThat(judged().isUnrelated()).isFalse();
    assertThat(judged().stretch()).isEmpty();
  }

  @Test
  void beadsWithoutConfidenceAreTakenAtTheirWord() {
    for (int k = 0; k < 30; k++) {
      beads.add(Bead.of(List.of(new Span(k, k + 1), new Span(k, k + 1))));
    }
    source = 30;
    target = 30;

    assertThat(judged().paired()).isEqualTo(1);
  }

  private void pair(int count, double confidence) {
    for (int k = 0; k < count; k++) {
      beads.add(
          Bead.auto(List.of(new Span(source, ++source), new Span(target, ++target)), confidence));
    }
  }

  private void source(int count, double confidence) {
    for (int k = 0; k < count; k++) {
      beads.add(
          Bead.auto(List.of(new Span(source, ++source), new Span(target, target)), confidence));
    }
  }

  private void target(int count, double confidence) {
    for (int k = 0; k < count; k++) {
      beads.add(
          Bead.auto(List.of(new Span(source, source), new Span(target, ++target)), confidence));
    }
  }

  private Correspondence judged() {
    return Correspondence.of(
            Alignment.of(
                List.of(
                    SyntheticBitext.document("en", Collections.nCopies(source, "One.")),
                    SyntheticBitext.document("ru", Collections.nCopies(target, "Раз."))),
                beads))
        .get(0);
  }
}
