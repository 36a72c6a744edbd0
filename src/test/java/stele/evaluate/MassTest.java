package stele.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stele.bitext.Span;

final class MassTest {

  @Test
  void lettersAndNumbersOfAnyScriptWeighOne() {
    assertThat(Mass.of("aЖ中あ٣½²Ⅷ").total()).isEqualTo(8);
  }

  @Test
  void spacePunctuationCombiningMarksAndWhatLiesBeyondTheBasicPlaneWeighNothing() {
    assertThat(Mass.of(" \n«—•»_\u0301\uD83D\uDE00\uD835\uDC00").total()).isZero();
  }

  @Test
  void aSpanWeighsWhatItCovers() {
    Mass mass = Mass.of("ab, cd");

    assertThat(mass.of(new Span(1, 5))).isEqualTo(2);
    assertThat(mass.of(new Span(4, 100))).isEqualTo(2);
  }

  @Test
  void theTextBetweenSegmentsWeighsNothing() {
    assertThat(Mass.of(Texts.document("en", "One.", "Two.")).of(new Span(2, 6))).isEqualTo(2);
  }
}
