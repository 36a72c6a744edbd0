package stele.quality;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Roman numerals in capitals, in Latin letters or in the Cyrillic ones that look like them. */
final class RomanNumerals {

  private static final Pattern FORM =
      Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
  private static final String LETTERS = "IVXLCDM";
  private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};

  /** MMMDCCCLXXXVIII. */
  private static final int LONGEST = 15;

  private RomanNumerals() {}

  /** The value of the capitals a word begins with, such as XVIIth; absent for no numeral. */
  static OptionalInt valueOf(String word) {
    int end = 0;
    while (end < word.length() && Character.isUpperCase(word.charAt(end))) {
      end++;
    }
    String ending = word.substring(end);
    String capitals = inLatin(word.substring(0, end));
    boolean ordinal =
        ending.isEmpty() || (end > 1 && ending.matches("th|st|nd|rd|e|er|es|è?me|ème"));
    if (!ordinal || end == 0 || end > LONGEST || !FORM.matcher(capitals).matches()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(sum(capitals));
  }

  /** Whether it has two letters or more of I, V, X; MCC and CD may be abbreviations. */
  static boolean isPlain(String word) {
    return word.length() > 1 && inLatin(word).substring(0, 2).matches("[IVX]{2}");
  }

  private static String inLatin(String capitals) {
    return capitals.replace('Х', 'X').replace('І', 'I').replace('С', 'C').replace('М', 'M');
  }

  private static int sum(String capitals) {
    int sum = 0;
    for (int i = 0; i < capitals.length(); i++) {
      int value = VALUES[LETTERS.indexOf(capitals.charAt(i))];
      boolean before = i + 1 < capitals.length();
      boolean less = before && value < VALUES[LETTERS.indexOf(capitals.charAt(i + 1))];
      sum += less ? -value : value;
    }
    return sum;
  }
}
