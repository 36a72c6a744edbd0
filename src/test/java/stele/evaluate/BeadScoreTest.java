package stele.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static stele.evaluate.Texts.bead;

import java.util.List;
import org.junit.jupiter.api.Test;
import stele.format.lines.IndexBead;

final class BeadScoreTest {

  private final List<IndexBead> gold =
      List.of(
          bead(List.of(0), List.of(0)),
          bead(List.of(1, 2), List.of(1)),
          bead(List.of(3), List.of()),
          bead(List.of(4), List.of(2)));

  @Test
  void theGoldItselfIsPerfect() {
    BeadScore score = BeadScore.of(gold, gold);

    assertThat(score.strict().f1()).isEqualTo(1);
    assertThat(score.lax().f1()).isEqualTo(1);
    assertThat(score.oneSided().f1()).isEqualTo(1);
    assertThat(score.strict().precision()).isEqualTo(new Ratio(4, 4));
    assertThat(score.strict().recall()).isEqualTo(new Ratio(3, 3));
  }

  @Test
  void aBeadThatSharesALinkIsRightOnlyLaxly() {
    BeadScore score =
        BeadScore.of(
            List.of(
                bead(List.of(0), List.of(0)),
                bead(List.of(1), List.of()),
                bead(List.of(2), List.of(1)),
                bead(List.of(3), List.of()),
                bead(List.of(4), List.of(2))),
            gold);

    assertThat(score.strict().precision()).isEqualTo(new Ratio(3, 5));
    assertThat(score.lax().precision()).isEqualTo(new Ratio(4, 5));
    assertThat(score.strict().recall()).isEqualTo(new Ratio(2, 3));
    assertThat(score.lax().recall()).isEqualTo(new Ratio(3, 3));
    assertThat(score.strict().f1()).isCloseTo(2 * .6 * 2 / 3 / (.6 + 2. / 3), within(1e-15));
  }

  @Test
  void aOneSidedBeadCountsForPrecisionAndNotForRecall() {
    BeadScore score =
        BeadScore.of(
            List.of(bead(List.of(0), List.of()), bead(List.of(3), List.of())),
            List.of(bead(List.of(0), List.of(0)), bead(List.of(3), List.of())));

    assertThat(score.strict().precision()).isEqualTo(new Ratio(1, 2));
    assertThat(score.strict().recall()).isEqualTo(new Ratio(0, 1));
    assertThat(score.strictTwoSided().precision()).isEqualTo(new Ratio(0, 0));
    assertThat(score.strict().f1()).isZero();
  }

  @Test
  void sharingASourceAndATargetWithDifferentGoldBeadsIsNoLink() {
    BeadScore score =
        BeadScore.of(
            List.of(bead(List.of(0), List.of(1))),
            List.of(bead(List.of(0), List.of(0)), bead(List.of(1), List.of(1))));

    assertThat(score.lax().precision().part()).isZero();
  }

  @Test
  void repeatedAndEmptyBeadsDoNotCount() {
    IndexBead once = bead(List.of(0), List.of(0));

    BeadScore score =
        BeadScore.of(List.of(once, once, bead(List.of(), List.of())), List.of(once, once));

    assertThat(score.strict().precision()).isEqualTo(new Ratio(1, 1));
    assertThat(score.strict().recall()).isEqualTo(new Ratio(1, 1));
  }

  @Test
  void oneSidedTextIsCountedInSegmentsOfBothSides() {
    BeadScore score =
        BeadScore.of(
            List.of(bead(List.of(0, 1), List.of()), bead(List.of(), List.of(0, 1))),
            List.of(
                bead(List.of(0), List.of()),
                bead(List.of(1), List.of()),
                bead(List.of(2), List.of()),
                bead(List.of(), List.of(0))));

    assertThat(score.oneSided().precision()).isEqualTo(new Ratio(3, 4));
    assertThat(score.oneSided().recall()).isEqualTo(new Ratio(3, 4));
  }

  @Test
  void documentsAreSummedBeforeTheyAreDivided() {
    BeadScore right = BeadScore.of(gold, gold);
    BeadScore wrong = BeadScore.of(List.of(bead(List.of(0), List.of(7))), gold);

    assertThat(right.plus(wrong).strict().precision()).isEqualTo(new Ratio(4, 5));
    assertThat(right.plus(wrong).strict().recall()).isEqualTo(new Ratio(3, 6));
  }

  @Test
  void nothingAgainstNothingIsZeroAndNotADivisionByZero() {
    assertThat(BeadScore.of(List.of(), List.of()).strict().f1()).isZero();
  }
}
