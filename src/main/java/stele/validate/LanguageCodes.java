package stele.validate;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Checks the language codes of a file, each spelling once per place, and counts variants by them.
 */
final class LanguageCodes {

  /** Spellings remembered; a file of more is broken anyhow. */
  private static final int MOST = 1000;

  private final Findings findings;
  private final Map<String, Long> variants = new LinkedHashMap<>();
  private final Map<String, Boolean> checked = new HashMap<>();

  LanguageCodes(Findings findings) {
    this.findings = findings;
  }

  void variant(String code, int line) {
    check(code, line);
    if (variants.size() < MOST || variants.containsKey(code)) {
      variants.merge(code, 1L, Long::sum);
    }
  }

  /** Every line of a bad code is a finding, of a code in unusual capitals the first. */
  void check(String code, int line) {
    Boolean good = checked.get(code);
    if (good == null) {
      good = isWellFormed(code);
      if (checked.size() < MOST) {
        checked.put(code, good);
        if (good && !canonical(code).equals(code)) {
          findings.add(
              Rule.LANGUAGE_CASE,
              line,
              "the language code '%s' is usually written '%s'".formatted(code, canonical(code)));
        }
      }
    }
    if (!good) {
      findings.add(
          Rule.LANGUAGE_CODE,
          line,
          "'%s' is no language code (BCP 47)%s"
              .formatted(
                  DtdChecker.shown(code),
                  isWellFormed(code.replace('_', '-')) && code.contains("_")
                      ? "; write " + code.replace('_', '-')
                      : ""));
    }
  }

  Map<String, Long> variants() {
    return variants;
  }

  /** Languages without regard to capitals. */
  long distinct() {
    return variants.keySet().stream().map(LanguageCodes::folded).distinct().count();
  }

  static String folded(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String primary(String code) {
    String folded = folded(code);
    int hyphen = folded.indexOf('-');
    return hyphen < 0 ? folded : folded.substring(0, hyphen);
  }

  private static boolean isWellFormed(String code) {
    try {
      return !code.isEmpty()
          && code.indexOf('_') < 0
          && !new Locale.Builder().setLanguageTag(code).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static String canonical(String code) {
    return new Locale.Builder().setLanguageTag(code).build().toLanguageTag();
  }
}
