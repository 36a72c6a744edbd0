package stele.text;

import java.util.regex.Pattern;

/**
 * Makes text safe to print: control characters (category Cc), which a terminal would execute and
 * which would break a table, become spaces.
 */
public final class ControlCharacters {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
  private static final Pattern CONTROL_OR_LINE_END =
      Pattern.compile("\\r\\n|[\\p{Cc}\\u2028\\u2029]");
  private static final Pattern CONTROL_OR_FORMAT = Pattern.compile("[\\p{Cc}\\p{Cf}]");

  private ControlCharacters() {}

  /** One space for each of them, line and paragraph separators included, so that places stay. */
  public static String toSpaces(String text) {
    return CONTROL.matcher(text).replaceAll(" ");
  }

  /** Like {@link #toSpaces}, but one space for CR LF. */
  public static String toOneLine(String text) {
    return CONTROL_OR_LINE_END.matcher(text).replaceAll(" ");
  }

  /** One space for each, and for each of the category Cf, which can reverse what is printed. */
  public static String andFormatToSpaces(String text) {
    return CONTROL_OR_FORMAT.matcher(text).replaceAll(" ");
  }
}
