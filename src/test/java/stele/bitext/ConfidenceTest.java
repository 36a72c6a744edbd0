package stele.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfidenceTest {

  private static final OptionalDouble NOTHING = OptionalDouble.empty();
  private static final OptionalDouble LOW = OptionalDouble.of(.3);
  private static final OptionalDouble HIGH = OptionalDouble.of(.9);

  /** .99996 is 1 in every file. */
  @ParameterizedTest
  @CsvSource({
    "0.997, 0.99",
    "0.9999, 0.99",
    "0.99996, 1.00",
    "0.79996, 0.80",
    "0.7999, 0.79",
    "0.8, 0.80",
    "0.1, 0.10",
    "0, 0.00",
    "1, 1.00"
  })
  void peopleReadTwoDecimalsOfWhatFilesHold(double confidence, String shown) {
    assertThat(Confidence.of(confidence).shown()).isEqualTo(shown);
  }

  @Test
  void filesHoldFourDecimalsAtMost() {
    assertThat(Confidence.of(.97).written()).isEqualTo("0.97");
    assertThat(Confidence.of(.123456).written()).isEqualTo("0.1235");
    assertThat(Confidence.of(1).written()).isEqualTo("1");
    assertThat(Confidence.of(1).rounded().orElseThrow()).hasToString("1");
  }

  @Test
  void whatIsShownAsTheLimitIsNotDoubtful() {
    assertThat(Confidence.of(.8).isDoubtful()).isFalse();
    assertThat(Confidence.of(.79996).isDoubtful()).isFalse();
    assertThat(Confidence.of(.7999).isDoubtful()).isTrue();
  }

  @Test
  void noConfidenceIsEmptyInFilesAndForPeopleAndNotDoubtful() {
    assertThat(Confidence.NONE.isPresent()).isFalse();
    assertThat(Confidence.NONE.rounded()).isEmpty();
    assertThat(Confidence.NONE.written()).isEmpty();
    assertThat(Confidence.NONE.shown()).isEmpty();
    assertThat(Confidence.NONE.isDoubtful()).isFalse();
    assertThat(Confidence.NONE.isBelow(1)).isFalse();
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    assertThat(Confidence.ofWritten(Confidence.of(.123456).written()))
        .isEqualTo(Confidence.of(.1235));
    assertThat(Confidence.ofWritten(" 1 ")).isEqualTo(Confidence.of(1));
    assertThat(Confidence.ofWritten(" ")).isEqualTo(Confidence.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.01", "-0.5", "NaN", "sure"})
  void noOtherTextIsAConfidence(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Confidence.ofWritten(written))
        .withMessageContaining(written);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.01, -.01, Double.NaN})
  void noOtherNumberIsAConfidence(double value) {
    assertThatIllegalArgumentException().isThrownBy(() -> Confidence.of(value));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Confidence(HIGH, List.of(NOTHING, OptionalDouble.of(value))));
  }

  @Test
  void aBeadIsAsSureAsTheLeastSureOfItsVersions() {
    assertThat(Confidence.ofVersions(List.of(NOTHING, HIGH, LOW)).value()).isEqualTo(LOW);
    assertThat(Confidence.ofVersions(List.of(NOTHING, NOTHING)).isPresent()).isFalse();
  }

  @Test
  void aVersionHasItsOwnConfidenceOrThatOfTheBead() {
    Confidence confidence = new Confidence(LOW, List.of(NOTHING, HIGH));

    assertThat(confidence.ofVersion(0)).isEqualTo(Confidence.NONE);
    assertThat(confidence.ofVersion(1)).isEqualTo(Confidence.of(.9));
    assertThat(Confidence.of(.3).ofVersion(1)).isEqualTo(Confidence.of(.3));
  }

  @Test
  void twoVersionsBelongTogetherAsSurelyAsTheLessSureOfThem() {
    Confidence confidence =
        new Confidence(LOW, List.of(NOTHING, HIGH, OptionalDouble.of(.7), NOTHING));

    assertThat(confidence.between(1, 2)).isEqualTo(Confidence.of(.7));
    assertThat(confidence.between(0, 1)).isEqualTo(Confidence.of(.9));
    assertThat(confidence.between(1, 0)).isEqualTo(Confidence.of(.9));
    assertThat(confidence.between(0, 3)).isEqualTo(Confidence.NONE);
    assertThat(Confidence.of(.3).between(0, 3)).isEqualTo(Confidence.of(.3));
  }

  @Test
  void versionsAreTakenInAnyOrderAndTheWholeStays() {
    Confidence confidence = new Confidence(LOW, List.of(NOTHING, HIGH, LOW));

    assertThat(confidence.select(List.of(2, 1))).isEqualTo(new Confidence(LOW, List.of(LOW, HIGH)));
    assertThat(Confidence.of(.3).select(List.of(1, 0))).isEqualTo(Confidence.of(.3));
  }
}
