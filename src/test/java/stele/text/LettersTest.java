package stele.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LettersTest {

  @Test
  void marksWithinAWordCountAsLetters() {
    // Accent, vowel sign that takes room, vowel sign that does not.
    assertThat("aж漢\u0301\u093F\u0941".codePoints())
        .allMatch(Letters::isLetterOrNonEnclosingMark)
        .allMatch(Letters::isLetterOrMark);
    assertThat("1-'’ ".codePoints()).noneMatch(Letters::isLetterOrMark);
  }

  @Test
  void aKeyAroundADigitIsAnEnclosingMark() {
    assertThat(Letters.isLetterOrMark(0x20E3)).isTrue();
    assertThat(Letters.isLetterOrNonEnclosingMark(0x20E3)).isFalse();
  }

  @Test
  void noMarkLiesBeforeTheCombiningOnes() {
    assertThat(IntStream.range(0, 0x300).filter(c -> !Character.isLetter(c)))
        .noneMatch(Letters::isLetterOrMark);
  }

  @Test
  void titleCaseIsCapital() {
    assertThat("AЖ\u01C5".codePoints()).allMatch(Letters::isCapital);
    assertThat("aж漢1".codePoints()).noneMatch(Letters::isCapital);
  }

  @Test
  void asciiEndsWithZ() {
    assertThat(IntStream.range(0, 0x300).filter(Letters::isAsciiLetter)).hasSize(52);
    assertThat(IntStream.range(0, 0x700).filter(Letters::isAsciiDigit)).hasSize(10);
  }
}
