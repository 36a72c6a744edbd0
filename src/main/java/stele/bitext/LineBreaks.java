package stele.bitext;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes the line breaks inside the sentences of hard-wrapped text. */
final class LineBreaks {

  private static final Pattern BREAK =
      Pattern.compile("[ \\t]*[\\r\\n\\u000B\\f\\u0085\\u2028\\u2029]\\s*");

  private LineBreaks() {}

  static String unwrap(String text, String joint) {
    return BREAK.matcher(text).replaceAll(Matcher.quoteReplacement(joint));
  }
}
