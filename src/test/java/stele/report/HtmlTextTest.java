package stele.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HtmlTextTest {

  @Test
  void markupAndQuotesAreEscaped() {
    assertThat(escaped("<a href=\"x\">'&amp;'</a>"))
        .isEqualTo("&lt;a href=&quot;x&quot;&gt;'&amp;amp;'&lt;/a&gt;");
  }

  @Test
  void controlCharactersAreShownByTheirPictures() {
    assertThat(escaped("\u0000\u0007\u001B\u007F\u0085"))
        .isEqualTo("\u2400\u2407\u241B\u2421\uFFFD");
  }

  @Test
  void lineEndsAreSpaces() {
    assertThat(escaped("a\tb\nc\u2028d")).isEqualTo("a b c d");
  }

  @Test
  void halvesOfPairsAreReplacedAndPairsKept() {
    assertThat(escaped("\uD83D \uDE00\uD83D \uD83D\uDE00"))
        .isEqualTo("\uFFFD \uFFFD\uFFFD \uD83D\uDE00");
  }

  /** Against the list of what HTML allows in a document, character by character. */
  @Test
  void noCharacterThatHtmlForbidsPasses() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String escaped = escaped(new String(Character.toChars(c)));
      int first = escaped.codePointAt(0);
      boolean control = Character.isISOControl(first);
      boolean surrogate = first >= 0xD800 && first <= 0xDFFF;
      boolean noncharacter = (first & 0xFFFE) == 0xFFFE || (first >= 0xFDD0 && first <= 0xFDEF);
      assertThat(control || surrogate || noncharacter).as("U+%04X", c).isFalse();
    }
  }

  @Test
  void charactersThatTurnTheTextAreTakenOut() {
    assertThat(HtmlText.withoutTurns("a\u202Eb\u2067c\u2069\u200Fd")).isEqualTo("abc\u200Fd");
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    HtmlText.appendValue(text, out);
    return out.toString();
  }
}
