package stele.text;

import stele.bitext.Span;

/** White space, in the variants that are needed. No two of these sets are the same. */
public final class Blanks {

  private static final int NEXT_LINE = 0x85;

  private Blanks() {}

  /**
   * White space of any kind, non-breaking spaces included: the property {@code White_Space} of
   * Unicode without U+0085 (next line), and the separators U+001C to U+001F.
   *
   * @see <a href="https://www.unicode.org/Public/14.0.0/ucd/PropList.txt">PropList.txt</a>
   */
  public static boolean isSpace(int c) {
    return c <= ' '
        ? Character.isWhitespace(c)
        : c >= 0xA0 && (Character.isSpaceChar(c) || Character.isWhitespace(c));
  }

  /** {@link #isSpace Space}, or U+0085 (next line), with which mainframes end a line. */
  public static boolean isBlank(int c) {
    return isSpace(c) || c == NEXT_LINE;
  }

  /**
   * {@link #isSpace Space}, or a character of the category Format (Cf): zero-width space, soft
   * hyphen, direction and byte order marks.
   */
  public static boolean isInvisible(int c) {
    return isSpace(c) || Character.getType(c) == Character.FORMAT;
  }

  /** Whether the text is invisible; true for an empty text. */
  public static boolean isInvisible(String text) {
    return text.codePoints().allMatch(Blanks::isInvisible);
  }

  /**
   * Space, tab, line feed or carriage return: the white space of XML.
   *
   * @see <a href="https://www.w3.org/TR/xml/#NT-S">XML 1.0, production S</a>
   */
  public static boolean isXmlSpace(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /**
   * The white space of HTML: that of XML, and form feed.
   *
   * @see <a href="https://infra.spec.whatwg.org/#ascii-whitespace">Infra, ASCII whitespace</a>
   */
  public static boolean isHtmlSpace(int c) {
    return isXmlSpace(c) || c == '\f';
  }

  /** {@code range} without the {@link #isBlank blanks} at its ends; empty if it has no others. */
  public static Span trim(CharSequence text, Span range) {
    int start = range.start();
    int end = range.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
