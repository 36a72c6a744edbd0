package stele.report;

import java.util.Set;
import stele.bitext.Language;

/** The direction a language is written in, as a value of the attribute {@code dir}. */
final class Direction {

  /** ISO 15924 scripts written from right to left that are in use today. */
  private static final Set<String> SCRIPTS =
      Set.of(
          "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  private Direction() {}

  /**
   * {@code rtl}, {@code ltr}, or {@code auto}, by the first letter, where the language is unknown.
   */
  static String of(Language language) {
    if (language.isUndetermined()) {
      return "auto";
    }
    return SCRIPTS.contains(language.script()) ? "rtl" : "ltr";
  }
}
