package stele.report;

import java.util.Locale;
import java.util.Set;
import stele.bitext.Language;

/** The direction a language is written in, as a value of the attribute {@code dir}. */
final class Direction {

  /** ISO 15924 scripts written from right to left that are in use today. */
  private static final Set<String> SCRIPTS =
      Set.of(
          "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  /** Languages usually written in one of them, where the tag names no script. */
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "arz", "azb", "ckb", "dv", "fa", "glk", "he", "iw", "khw", "ks", "lrc",
          "mzn", "nqo", "pnb", "prs", "ps", "sd", "sdh", "skr", "syr", "ug", "ur", "yi", "ji");

  private Direction() {}

  /**
   * {@code rtl}, {@code ltr}, or {@code auto}, by the first letter, where the language is unknown.
   */
  static String of(Language language) {
    if (language.isUndetermined()) {
      return "auto";
    }
    String script = Locale.forLanguageTag(language.tag()).getScript();
    boolean leftwards =
        script.isEmpty() ? LANGUAGES.contains(language.primary()) : SCRIPTS.contains(script);
    return leftwards ? "rtl" : "ltr";
  }
}
