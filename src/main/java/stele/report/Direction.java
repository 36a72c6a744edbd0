package stele.report;

import java.util.Set;
import stele.bitext.Language;

/** Which way a language is written, as the attribute {@code dir} says it. */
final class Direction {

  /** ISO 15924 scripts written from right to left that are in use today. */
  private static final Set<String> SCRIPTS =
      Set.of(
          "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  private Direction() {}

  /** {@code rtl}, {@code ltr}, or {@code auto}, by the first letter, where nobody knows. */
  static String of(Language language) {
    if (language.isUndetermined()) {
      return "auto";
    }
    return SCRIPTS.contains(language.script()) ? "rtl" : "ltr";
  }
}
