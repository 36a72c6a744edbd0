package stele.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConfidenceTest {

  /** .99996 is 1 in every file. */
  @ParameterizedTest
  @CsvSource({
    "0.997, 0.99",
    "0.9999, 0.99",
    "0.99996, 1.00",
    "0.79996, 0.80",
    "0.7999, 0.79",
    "0.1, 0.10",
    "0, 0.00",
    "1, 1.00"
  })
  void peopleReadTwoDecimalsOfWhatFilesHold(double confidence, String shown) {
    assertThat(Confidence.shown(confidence)).isEqualTo(shown);
  }

  @Test
  void filesHoldFourDecimalsAtMost() {
    assertThat(Confidence.rounded(.97)).hasToString("0.97");
    assertThat(Confidence.rounded(.123456)).hasToString("0.1235");
    assertThat(Confidence.rounded(1)).hasToString("1");
  }

  @Test
  void whatIsShownAsTheLimitIsNotDoubtful() {
    assertThat(Confidence.isDoubtful(.8)).isFalse();
    assertThat(Confidence.isDoubtful(.79996)).isFalse();
    assertThat(Confidence.isDoubtful(.7999)).isTrue();
  }
}
