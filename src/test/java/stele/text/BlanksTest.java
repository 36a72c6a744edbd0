package stele.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stele.bitext.Span;

class BlanksTest {

  @Test
  void spaceIsWhatUnicodeCallsWhiteSpaceWithoutNextLine() {
    assertThat(all(Blanks::isSpace))
        .isEqualTo(
            "\t\n\u000B\f\r\u001C\u001D\u001E\u001F \u00A0\u1680\u2000\u2001\u2002\u2003\u2004"
                + "\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");
  }

  @Test
  void spaceIsWhatJavaCallsWhiteSpaceOrSpace() {
    assertThat(all(Blanks::isSpace))
        .isEqualTo(all(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }

  @Test
  void aBlankIsSpaceOrNextLine() {
    assertThat(all(Blanks::isBlank)).isEqualTo(all(c -> Blanks.isSpace(c) || c == 0x85));
    assertThat(Blanks.isSpace(0x85)).isFalse();
  }

  @Test
  void zeroWidthSpacesAndSoftHyphensAreInvisibleButNoBlanks() {
    assertThat("\u200B\u00AD\uFEFF\u200E".chars())
        .allMatch(Blanks::isInvisible)
        .noneMatch(Blanks::isBlank);
    assertThat(Blanks.isInvisible(0x85)).isFalse();
  }

  @Test
  void anEmptyTextIsInvisible() {
    assertThat(Blanks.isInvisible("")).isTrue();
    assertThat(Blanks.isInvisible(" \u00A0\u200B\n")).isTrue();
    assertThat(Blanks.isInvisible(" . ")).isFalse();
  }

  @Test
  void xmlHasFourSpacesAndHtmlFive() {
    assertThat(all(Blanks::isXmlSpace)).isEqualTo("\t\n\r ");
    assertThat(all(Blanks::isHtmlSpace)).isEqualTo("\t\n\f\r ");
  }

  @Test
  void trimmingLeavesWhatIsBetweenTheBlanks() {
    String text = "x\u0085 a b\u00A0\n";
    assertThat(Blanks.trim(text, new Span(1, text.length()))).isEqualTo(new Span(3, 6));
    assertThat(Blanks.trim(text, new Span(1, 3)).isEmpty()).isTrue();
  }

  private static String all(IntPredicate set) {
    return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(set)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
