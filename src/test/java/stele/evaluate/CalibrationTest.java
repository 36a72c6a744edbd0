package stele.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class CalibrationTest {

  @Test
  void claimsThatComeTrueAsOftenAsTheySayHaveNoError() {
    List<JudgedBead> beads = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      beads.add(claim(.75, i % 4 != 0));
    }

    Calibration calibration = Calibration.of(beads);

    assertThat(calibration.expectedError().orElseThrow()).isCloseTo(0, within(1e-12));
    assertThat(calibration.bins().get(7).count()).isEqualTo(20);
    assertThat(calibration.bins().get(7).shareRight()).hasValue(.75);
  }

  @Test
  void theErrorIsWeightedByCount() {
    Calibration calibration =
        Calibration.of(
            List.of(claim(.25, false), claim(.25, true), claim(1, true), claim(1, false)));

    // Bin .2 to .3: |.5 - 1|; bin .9 to 1: |2 - 1|; of four beads.
    assertThat(calibration.expectedError()).hasValue(1.5 / 4);
  }

  @Test
  void aBinHoldsItsLowerEdgeAndTheLastHoldsOne() {
    Calibration calibration = Calibration.of(List.of(claim(.3, true), claim(1, true)));

    assertThat(calibration.bins().get(3).count()).isEqualTo(1);
    assertThat(calibration.bins().get(9).count()).isEqualTo(1);
    assertThat(calibration.bins().get(0).meanConfidence()).isEmpty();
  }

  @Test
  void theAreaIsTheChanceThatARightBeadRanksAboveAWrongOneTiesHalf() {
    Calibration calibration =
        Calibration.of(
            List.of(claim(.9, true), claim(.5, true), claim(.5, false), claim(.1, false)));

    assertThat(calibration.areaUnderCurve()).hasValue(3.5 / 4);
  }

  @Test
  void withoutWrongBeadsThereIsNoArea() {
    assertThat(Calibration.of(List.of(claim(.9, true))).areaUnderCurve()).isEmpty();
  }

  @Test
  void aThresholdSaysWhatItKeepsAndHowMuchOfThatIsRight() {
    Calibration.Threshold atNineTenths =
        Calibration.of(
                List.of(claim(.9, true), claim(.95, false), claim(.89, true), claim(.2, true)))
            .thresholds()
            .get(2);

    assertThat(atNineTenths)
        .isEqualTo(new Calibration.Threshold(.9, new Ratio(2, 4), new Ratio(1, 2)));
  }

  @Test
  void beadsThatClaimNothingDoNotCount() {
    Calibration calibration =
        Calibration.of(List.of(new JudgedBead(0, OptionalDouble.empty(), true)));

    assertThat(calibration.count()).isZero();
    assertThat(calibration.expectedError()).isEmpty();
    assertThat(calibration.bins()).hasSize(10);
  }

  private static JudgedBead claim(double confidence, boolean right) {
    return new JudgedBead(0, OptionalDouble.of(confidence), right);
  }
}
