package stele.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class BeadTest {

  private static final Span NONE = new Span(0, 0);
  private static final Span ONE = new Span(0, 1);
  private static final Span TWO = new Span(1, 3);

  private static final Confidence SURE =
      new Confidence(
          OptionalDouble.of(.4),
          List.of(OptionalDouble.empty(), OptionalDouble.of(.9), OptionalDouble.of(.4)));
  private static final Annotations FLAGGED =
      new Annotations(BeadStatus.ACCEPTED, List.of(Flag.MOVED, Flag.MERGED), "Why?");
  private static final List<Span> ELSEWHERE = List.of(NONE, NONE, TWO);
  private static final Map<String, Object> UNKNOWN = Map.of("colour", "red");

  /** Something in everything; the counterpart is in the last version. */
  private final Bead bead = new Bead(List.of(ONE, TWO, NONE), SURE, FLAGGED, ELSEWHERE, UNKNOWN);

  @Test
  void aBeadWithoutASegmentIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bead.of(List.of(NONE, NONE)))
        .withMessageContaining("without any segment");
    assertThatIllegalArgumentException().isThrownBy(() -> Bead.of(List.of()));
  }

  @Test
  void confidencesAreNoneOrOnePerVersion() {
    List<Span> runs = List.of(ONE, TWO);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bead.of(runs, SURE, Annotations.NONE))
        .withMessageContaining("one per version");
    assertThat(Bead.of(runs, Confidence.of(.4), Annotations.NONE).confidence().versions())
        .isEmpty();
  }

  @Test
  void aCounterpartIsNoneOrARunPerVersion() {
    Bead two = Bead.of(List.of(ONE, TWO));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> two.withCounterpart(ELSEWHERE))
        .withMessageContaining("a run per version");
    assertThat(two.withCounterpart(List.of()).counterpart()).isEmpty();
  }

  @Test
  void theShapeCountsTheSegmentsOfEachVersion() {
    assertThat(bead.shape()).isEqualTo("1-2-0");
    assertThat(Bead.of(List.of(TWO, TWO)).shape()).isEqualTo("2-2");
  }

  @Test
  void aBeadIsOneSidedWhenAllItsSegmentsAreOfOneVersion() {
    assertThat(Bead.of(List.of(NONE, TWO, NONE)).isOneSided()).isTrue();
    assertThat(bead.isOneSided()).isFalse();
  }

  @Test
  void statusFlagsAndNoteAreThoseOfTheAnnotations() {
    assertThat(bead.status()).isEqualTo(BeadStatus.ACCEPTED);
    assertThat(bead.flags()).containsExactly(Flag.MERGED, Flag.MOVED);
    assertThat(bead.note()).isEqualTo("Why?");
  }

  @Test
  void aBeadOfTheAlignerHasAConfidenceAndNothingElse() {
    assertThat(Bead.auto(List.of(ONE, TWO), .9))
        .isEqualTo(
            new Bead(List.of(ONE, TWO), Confidence.of(.9), Annotations.NONE, List.of(), Map.of()));
  }

  @Test
  void whatIsNotReplacedIsKept() {
    assertThat(bead.withAnnotations(Annotations.NONE))
        .isEqualTo(new Bead(bead.runs(), SURE, Annotations.NONE, ELSEWHERE, UNKNOWN));
    assertThat(bead.withCounterpart(List.of()))
        .isEqualTo(new Bead(bead.runs(), SURE, FLAGGED, List.of(), UNKNOWN));
  }

  @Test
  void aMovedBeadIsFlaggedAndKnowsItsCounterpart() {
    Bead plain = Bead.auto(List.of(ONE, NONE), .9);

    Bead moved = plain.movedFrom(List.of(NONE, TWO));

    assertThat(moved.flags()).containsExactly(Flag.MOVED);
    assertThat(moved.counterpart()).containsExactly(NONE, TWO);
    assertThat(moved.confidence()).isEqualTo(plain.confidence());
    assertThat(moved.movedFrom(List.of(NONE, TWO))).isEqualTo(moved);
  }

  @Test
  void versionsAreTakenInTheOrderGiven() {
    assertThat(bead.select(List.of(2, 0)))
        .isEqualTo(
            new Bead(
                List.of(NONE, ONE),
                new Confidence(
                    OptionalDouble.of(.4), List.of(OptionalDouble.of(.4), OptionalDouble.empty())),
                FLAGGED,
                List.of(TWO, NONE),
                UNKNOWN));
  }

  @Test
  void aBeadIsInTheVersionsThatHaveASegmentOfIt() {
    assertThat(bead.isInAny(List.of(2))).isFalse();
    assertThat(bead.isInAny(List.of(2, 1))).isTrue();
  }

  @Test
  void aPairThatHasTheCounterpartStaysMoved() {
    Bead pair = bead.pair(1, 2);

    assertThat(pair)
        .isEqualTo(
            new Bead(List.of(TWO, NONE), Confidence.of(.4), FLAGGED, List.of(NONE, TWO), UNKNOWN));
  }

  @Test
  void aPairWithoutTheCounterpartIsNotMoved() {
    Bead pair = bead.pair(1, 0);

    assertThat(pair)
        .isEqualTo(
            new Bead(
                List.of(TWO, ONE),
                Confidence.of(.9),
                FLAGGED.withoutFlag(Flag.MOVED),
                List.of(),
                UNKNOWN));
  }

  @Test
  void aMovedBeadWhoseCounterpartIsNotKnownStaysMoved() {
    assertThat(bead.withCounterpart(List.of()).pair(0, 1).flags()).contains(Flag.MOVED);
  }
}
