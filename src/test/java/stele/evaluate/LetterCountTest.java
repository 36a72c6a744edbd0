package stele.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stele.bitext.Span;

final class LetterCountTest {

  @Test
  void lettersAndNumbersOfAnyScriptWeighOne() {
    assertThat(LetterCount.of("aЖ中あ٣½²Ⅷ").total()).isEqualTo(8);
  }

  @Test
  void spacePunctuationCombiningMarksAndWhatLiesBeyondTheBasicPlaneWeighNothing() {
    assertThat(LetterCount.of(" \n«—•»_\u0301\uD83D\uDE00\uD835\uDC00").total()).isZero();
  }

  @Test
  void aSpanWeighsWhatItCovers() {
    LetterCount letters = LetterCount.of("ab, cd");

    assertThat(letters.of(new Span(1, 5))).isEqualTo(2);
    assertThat(letters.of(new Span(4, 100))).isEqualTo(2);
  }

  @Test
  void theTextBetweenSegmentsWeighsNothing() {
    assertThat(LetterCount.of(Texts.document("en", "One.", "Two.")).of(new Span(2, 6)))
        .isEqualTo(2);
  }
}
