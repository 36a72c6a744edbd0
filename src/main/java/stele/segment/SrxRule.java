package stele.segment;

import java.util.regex.Pattern;

/**
 * A rule of an SRX file.
 *
 * @param breaks whether a sentence ends where it fits, or must not
 * @param line in the file, for messages
 * @param before what precedes the place; matches only where its region ends
 * @param after what follows the place
 * @param both what precedes the place, with a look at what follows
 */
record SrxRule(boolean breaks, int line, Pattern before, Pattern after, Pattern both) {

  /**
   * Compiles a rule.
   *
   * @param javaRegex whether {@code \w} and the like mean ASCII, as they do in Java
   * @throws java.util.regex.PatternSyntaxException if a part is not a regular expression
   */
  static SrxRule of(boolean breaks, int line, String before, String after, boolean javaRegex) {
    int flags = javaRegex ? 0 : Pattern.UNICODE_CHARACTER_CLASS;
    String first = IcuRegex.toJava(before);
    String second = IcuRegex.toJava(after);
    // Each part by itself, so that "a)(b" is not taken for two groups.
    Pattern.compile(first, flags);
    return new SrxRule(
        breaks,
        line,
        Pattern.compile("(?:" + first + ")\\z", flags),
        Pattern.compile(second, flags),
        Pattern.compile("(?:" + first + ")(?=" + second + ")", flags));
  }
}
