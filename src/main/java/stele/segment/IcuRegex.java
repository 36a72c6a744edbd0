package stele.segment;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Translates regular expressions of ICU, which SRX uses, to Java. The two agree on nearly all that
 * rules use; but Java silently reads {@code [[:alpha:]]} as a set of the letters a, h, l, p and a
 * colon, and rejects {@code \U0001F600}.
 */
final class IcuRegex {

  private static final Pattern POSIX = Pattern.compile("\\[:(\\^?)(\\w+):]");
  private static final Pattern LONG_CODE = Pattern.compile("(?<!\\\\)\\\\U([0-9a-fA-F]{8})");

  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("alpha", "IsAlphabetic"),
          Map.entry("alnum", "IsAlnum"),
          Map.entry("digit", "IsDigit"),
          Map.entry("lower", "IsLowercase"),
          Map.entry("upper", "IsUppercase"),
          Map.entry("space", "IsWhite_Space"),
          Map.entry("blank", "Blank"),
          Map.entry("punct", "IsPunctuation"),
          Map.entry("cntrl", "Cntrl"),
          Map.entry("xdigit", "XDigit"),
          Map.entry("l", "L"),
          Map.entry("lu", "Lu"),
          Map.entry("ll", "Ll"),
          Map.entry("n", "N"),
          Map.entry("p", "P"),
          Map.entry("ps", "Ps"),
          Map.entry("pe", "Pe"),
          Map.entry("letter", "L"));

  private IcuRegex() {}

  /**
   * The same expression for Java.
   *
   * @throws PatternSyntaxException if it names an unknown class of characters
   */
  static String toJava(String regex) {
    String codes = LONG_CODE.matcher(regex).replaceAll("\\\\x{$1}");
    Matcher posix = POSIX.matcher(codes);
    StringBuilder java = new StringBuilder();
    while (posix.find()) {
      String javaClass = CLASSES.get(posix.group(2).toLowerCase(Locale.ROOT));
      if (javaClass == null) {
        throw new PatternSyntaxException("Unknown character class", regex, posix.start());
      }
      String property = javaClass.equals("IsAlnum") ? "[\\p{IsAlphabetic}\\p{IsDigit}]" : "";
      boolean not = !posix.group(1).isEmpty();
      if (property.isEmpty()) {
        property = (not ? "\\P{" : "\\p{") + javaClass + "}";
      } else if (not) {
        property = "[^\\p{IsAlphabetic}\\p{IsDigit}]";
      }
      posix.appendReplacement(java, Matcher.quoteReplacement(property));
    }
    return posix.appendTail(java).toString();
  }
}
