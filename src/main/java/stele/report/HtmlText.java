package stele.report;

/**
 * Text in the form that HTML can hold.
 *
 * <p>Control characters, which HTML forbids, are shown by their pictures (U+2400 and on); lone
 * surrogates and noncharacters become U+FFFD. Line ends become spaces.
 *
 * @see <a
 *     href="https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream">
 *     HTML, preprocessing the input stream</a>
 */
final class HtmlText {

  private static final int PICTURES = 0x2400;
  private static final int PICTURE_OF_DELETE = 0x2421;
  private static final int REPLACEMENT = 0xFFFD;

  private HtmlText() {}

  /** Between tags. */
  static void appendText(String text, StringBuilder out) {
    append(text, false, out);
  }

  /** Between double quotes. */
  static void appendValue(String text, StringBuilder out) {
    append(text, true, out);
  }

  /**
   * Without the invisible characters that change the direction of what follows (U+202A to U+202E,
   * U+2066 to U+2069): one that is never ended would reorder the words around a quotation.
   */
  static String withoutTurns(String text) {
    StringBuilder straight = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!((c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069'))) {
        straight.append(c);
      }
    }
    return straight.toString();
  }

  private static void append(String text, boolean quoted, StringBuilder out) {
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      switch (character) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(quoted ? "&quot;" : "\"");
        case '\t', '\n', '\r', 0x2028, 0x2029 -> out.append(' ');
        default -> out.appendCodePoint(shown(character));
      }
    }
  }

  private static int shown(int character) {
    if (character < 0x20) {
      return PICTURES + character;
    }
    if (character == 0x7F) {
      return PICTURE_OF_DELETE;
    }
    boolean control = character >= 0x80 && character < 0xA0;
    boolean loneSurrogate = character >= 0xD800 && character <= 0xDFFF;
    boolean noncharacter =
        (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    return control || loneSurrogate || noncharacter ? REPLACEMENT : character;
  }
}
