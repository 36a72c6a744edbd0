package stele.segment;

import java.util.Locale;
import java.util.Set;

/**
 * What the rules know of one language.
 *
 * @param language its primary subtag
 * @param abbreviations its abbreviations
 * @param starters words, in small letters, that begin a sentence and hardly ever a name
 * @param openers words, in small letters, that open a date or a time: {@code in}, {@code since}
 * @param reporting verbs, in small letters, that follow quoted speech: {@code said}
 */
record LanguageRules(
    String language,
    Abbreviations abbreviations,
    Set<String> starters,
    Set<String> openers,
    Set<String> reporting) {

  private static final Set<String> KNOWN =
      Set.of("en", "ru", "de", "fr", "es", "it", "pl", "uk", "zh", "ja", "ar", "hi");

  /** A number with a full stop is an ordinal; before a capital only a name tells it from an end. */
  private static final Set<String> ORDINALS =
      Set.of(
          "de", "lb", "pl", "cs", "sk", "da", "nb", "nn", "no", "fi", "et", "hu", "hr", "bs", "sr",
          "sl", "lv", "tr", "is", "eu", "fo");

  /** Nouns are capital, so an ordinal before a capital is the rule. */
  private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb");

  /** Articles lean on the next word: {@code l'On.} */
  private static final Set<String> ELIDING = Set.of("fr", "it", "ca", "oc");

  static LanguageRules of(String language) {
    return new LanguageRules(
        language,
        Abbreviations.of(language),
        WordList.read(language, "starters.txt"),
        WordList.read(language, "openers.txt"),
        WordList.read(language, "reporting.txt"));
  }

  /** These rules with abbreviations that never end a sentence. */
  LanguageRules with(Set<String> hard) {
    return hard.isEmpty()
        ? this
        : new LanguageRules(language, abbreviations.with(hard), starters, openers, reporting);
  }

  /** Whether the rules know more of this language than its script. */
  static boolean know(String language) {
    return KNOWN.contains(language);
  }

  boolean writesOrdinals() {
    return ORDINALS.contains(language);
  }

  boolean writesNounsCapital() {
    return CAPITAL_NOUNS.contains(language);
  }

  boolean elides() {
    return ELIDING.contains(language);
  }

  boolean isStarter(String word) {
    return starters.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isOpener(String word) {
    return openers.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isReporting(String word) {
    return reporting.contains(word.toLowerCase(Locale.ROOT));
  }
}
