package stele.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the lines of a text end: at {@code \n}, {@code \r\n} and {@code \r}, and at {@code \r\r\n},
 * which a file gets that was written twice in text mode. It is one line end, not two.
 */
public final class LineEnds {

  private static final int NEXT_LINE = 0x85;

  private LineEnds() {}

  /** Whether it is {@code \n} or {@code \r}. */
  public static boolean isBreak(int c) {
    return c == '\n' || c == '\r';
  }

  /**
   * Whether it ends a line in Unicode but in few other places: next line, line and paragraph
   * separator, form feed. A vertical tab does not: it is a line break within a paragraph.
   *
   * @see <a href="https://www.unicode.org/reports/tr14/#BK">UAX 14, mandatory break</a>
   */
  public static boolean isRareBreak(int c) {
    return c == NEXT_LINE || c == 0x2028 || c == 0x2029 || c == '\f';
  }

  /** The place of the first line end from {@code from} on; the length if there is none. */
  public static int next(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The place after the line end at {@code end}; never beyond the length. */
  public static int after(CharSequence text, int end) {
    int after = end;
    while (after < text.length() && text.charAt(after) == '\r') {
      after++;
    }
    if (after < text.length() && text.charAt(after) == '\n') {
      return after + 1;
    }
    return Math.min(end + 1, text.length());
  }

  /** The lines without their ends; the last may be empty. */
  public static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    int end = next(text, 0);
    while (end < text.length()) {
      lines.add(text.substring(at, end));
      at = after(text, end);
      end = next(text, at);
    }
    lines.add(text.substring(at));
    return lines;
  }

  /** The text with {@code \n} at all ends of lines. */
  public static String normalized(String text) {
    return text.indexOf('\r') < 0 ? text : String.join("\n", lines(text));
  }
}
