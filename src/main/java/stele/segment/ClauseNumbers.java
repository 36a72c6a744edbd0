package stele.segment;

import java.util.Locale;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import stele.text.Blanks;
import stele.text.Letters;

/**
 * The numbers of clauses, items and steps that come before the words they count: {@code 1 bis.},
 * {@code § 5a.}, {@code ii.}, {@code Art. L. 123-4.}, {@code (a).}, {@code Step 1.} A stop after
 * one does not end the sentence, which has not begun yet.
 */
final class ClauseNumbers {

  /** No number is longer, its label included, in UTF-16 code units; judgement. */
  private static final int REACH = 40;

  /** The number of a step or an item has no more digits; a year has. */
  private static final int DIGITS = 3;

  /** What Latin counts inserted clauses with: {@code bis}, {@code ter}, {@code quater}. */
  private static final String INSERTED =
      "bis|ter|quater|quinquies|sexies|septies|octies|nonies|novies|decies|undecies|duodecies|бис|тер";

  /** A small Roman number up to 49. Longer ones look like words: {@code mi}, {@code dix}. */
  private static final String SMALL_ROMAN =
      "(?=[ivxl])x{0,3}(?:ix|iv|v?i{0,3})|xl(?:ix|iv|v?i{0,3})";

  /** What German laws count below letters with. */
  private static final String DOUBLED = "aa|bb|cc|dd|ee|ff|gg|hh";

  private static final String ROMAN = "[IVX]{2,}\\p{Ll}?|[IVXLCDM]+";

  /** Digits with up to two letters around them, a letter, a Roman number, a word of Latin. */
  private static final String PIECE =
      "(?:\\p{Lu}{0,2}\\p{Nd}+(?:%1$s|\\p{L}{0,2})\\p{No}*|\\p{L}|%2$s|%3$s|%4$s|%1$s)"
          .formatted(INSERTED, ROMAN, SMALL_ROMAN, DOUBLED);

  private static final Pattern NUMBER =
      Pattern.compile("[(\\[]?%1$s(?:[-.–/:()\\[\\]°ºª*]+%1$s)*[)\\]°ºª]*".formatted(PIECE));

  private static final Pattern QUANTITY =
      Pattern.compile("\\p{Nd}{4,}.*|\\p{Nd}+(?!(?:%s)$)\\p{L}{2,}".formatted(INSERTED));

  private static final Pattern SUFFIX = Pattern.compile("\\p{Ll}|" + INSERTED);

  private static final Pattern SIGN = Pattern.compile("§{1,2}|№|#|[Nn][°º]");

  private final String text;
  private final int limit;
  private final LanguageRules rules;
  private final Words words;

  ClauseNumbers(String text, int limit, LanguageRules rules) {
    this.text = text;
    this.limit = limit;
    this.rules = rules;
    this.words = new Words(text);
  }

  /** Whether all from the beginning of the sentence to the stop is a number, with its label. */
  boolean isNumber(int start, Candidate c) {
    int from = start;
    while (from < c.mark() && !isFirst(text.charAt(from))) {
      from++;
    }
    if (c.kind() != Candidate.Kind.FULL_STOP || from == c.mark() || c.mark() - from > REACH) {
      return false;
    }
    String so = text.substring(from, c.mark());
    return rules.labels().contains(so.toLowerCase(Locale.ROOT)) || isStep(from, c) || isCounted(so);
  }

  private static boolean isFirst(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '§' || c == '№';
  }

  /** Whether it is any word with a capital and its number: {@code Step 1.} */
  private boolean isStep(int from, Candidate c) {
    String word = words.from(from, limit);
    int end = from + word.length();
    int number = end + (end < limit && text.charAt(end) == '.' ? 2 : 1);
    return word.length() > 1
        && number < c.mark()
        && Letters.isCapital(word.codePointAt(0))
        && !rules.isStarter(word)
        && Blanks.isBlank(text.charAt(number - 1))
        && isShort(text.substring(number, c.mark()));
  }

  /** A number of a few digits, perhaps with a letter or a word of Latin. */
  private static boolean isShort(String number) {
    int digits = 0;
    while (digits < number.length() && Character.isDigit(number.charAt(digits))) {
      digits++;
    }
    String rest = number.substring(digits).strip();
    return digits > 0 && digits <= DIGITS && (rest.isEmpty() || SUFFIX.matcher(rest).matches());
  }

  /** Whether it consists of numbers, and of labels and signs before them. */
  private boolean isCounted(String so) {
    boolean named = false;
    boolean numbered = false;
    boolean number = false;
    boolean apart = true;
    StringTokenizer tokens = new StringTokenizer(so, " \u00a0\u202f\u2009\t\n\r,");
    while (tokens.hasMoreTokens()) {
      String token = tokens.nextToken();
      boolean last = !tokens.hasMoreTokens();
      number = false;
      if (SIGN.matcher(token).matches() || isLabel(token)) {
        named = true;
      } else if (numbered && SUFFIX.matcher(token).matches()) {
        number = true;
      } else if (named && token.length() == 2 && token.charAt(1) == '.') {
        // "Art. L. 123-4."
        number = false;
      } else if (isNumber(token, named, last) && (named || apart)) {
        number = true;
        numbered = true;
      } else {
        return false;
      }
      // "II. 3." but not "5 12."
      apart = token.endsWith(".");
    }
    return number;
  }

  private boolean isLabel(String token) {
    if (token.endsWith(".")) {
      return rules.abbreviations().kindOf(token) == Abbreviations.Kind.NUMERIC;
    }
    return rules.labels().contains(token.toLowerCase(Locale.ROOT));
  }

  private static boolean isNumber(String token, boolean named, boolean last) {
    String bare = token;
    while (bare.startsWith("§")) {
      bare = bare.substring(1);
    }
    if (!last && bare.endsWith(".")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    if (!NUMBER.matcher(bare).matches()) {
      return false;
    }
    return named || bare.length() < token.length() || isUnnamed(bare);
  }

  /** Whether it counts without a label: a year does not, nor do {@code 5pm} and {@code 20th}. */
  private static boolean isUnnamed(String bare) {
    return bare.indexOf('.') > 0 || !QUANTITY.matcher(bare).matches();
  }
}
