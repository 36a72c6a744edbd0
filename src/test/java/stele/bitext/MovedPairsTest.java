package stele.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stele.testing.MovedSamples;

final class MovedPairsTest {

  @Test
  void aMovedPairHasTheRunsOfAllItsPartsAndStandsWhereTheBaseHasItsText() {
    List<JoinedBead> joined = MovedSamples.passage().joinedBeads();

    assertThat(joined)
        .extracting(JoinedBead::parts)
        .containsExactly(List.of(0), List.of(1, 2, 5, 6), List.of(3), List.of(4), List.of(7));
    assertThat(joined.get(1).bead().runs()).containsExactly(new Span(1, 3), new Span(3, 5));
    assertThat(joined.get(1).isMoved()).isTrue();
    assertThat(joined.get(0).isMoved()).isFalse();
  }

  @Test
  void itIsAsSureAsItsLeastSurePart() {
    assertThat(pair(MovedSamples.passage()).confidence()).isEqualTo(Confidence.of(.93));
  }

  @Test
  void itIsAcceptedIfAllItsPartsAreAndRejectedIfOneIs() {
    Alignment passage = MovedSamples.passage();

    assertThat(pair(with(passage, BeadStatus.ACCEPTED, 1, 2, 5, 6)).status())
        .isEqualTo(BeadStatus.ACCEPTED);
    assertThat(pair(with(passage, BeadStatus.ACCEPTED, 1, 2, 5)).status())
        .isEqualTo(BeadStatus.AUTO);
    assertThat(pair(with(passage, BeadStatus.REJECTED, 6)).status()).isEqualTo(BeadStatus.REJECTED);
  }

  @Test
  void ofThreeVersionsThoseThatStandTogetherComeAlong() {
    Alignment three = MovedSamples.threeVersions();

    assertThat(three.textsOf(pair(three)))
        .containsExactly("It rained hard.", "Es regnete heftig.", "Es regnete sehr heftig.");
    assertThat(pair(three.pair(1, 2)).shape()).isEqualTo("1-1");
    assertThat(MovedPairs.of(three.pair(0, 1)).pairs()).isEmpty();
  }

  @Test
  void beadsThatDoNotNameEachOtherAreNoPair() {
    Alignment passage = MovedSamples.passage();
    List<Bead> beads = new ArrayList<>(passage.beads());
    beads.set(5, beads.get(5).withCounterpart(List.of()));
    beads.set(6, beads.get(6).withCounterpart(List.of()));

    assertThat(MovedPairs.of(passage.withBeads(beads)).pairs()).isEmpty();
    assertThat(MovedPairs.of(passage.withoutCounterparts()).pairs()).isEmpty();
  }

  @Test
  void runsWithAGapAreNoPair() {
    Alignment passage = MovedSamples.passage();
    List<Bead> beads = new ArrayList<>(passage.beads());
    List<Span> far = List.of(new Span(0, 0), new Span(3, 6));
    beads.set(1, beads.get(1).withCounterpart(far));
    beads.set(2, beads.get(2).withCounterpart(far));
    beads.set(7, beads.get(7).movedFrom(beads.get(5).counterpart()));
    beads.set(6, beads.get(6).withCounterpart(List.of()));

    assertThat(MovedPairs.of(passage.withBeads(beads)).pairs()).isEmpty();
  }

  private static Bead pair(Alignment alignment) {
    List<JoinedBead> pairs = MovedPairs.of(alignment).pairs();
    assertThat(pairs).hasSize(1);
    return pairs.get(0).bead();
  }

  private static Alignment with(Alignment alignment, BeadStatus status, int... parts) {
    List<Bead> beads = new ArrayList<>(alignment.beads());
    for (int part : parts) {
      Bead bead = beads.get(part);
      beads.set(part, bead.withAnnotations(bead.annotations().withStatus(status)));
    }
    return alignment.withBeads(beads);
  }
}
