package stele.segment;

import java.util.Locale;
import java.util.Set;

/**
 * The data of one language that the sentence rules use.
 *
 * @param data its folder
 * @param abbreviations its abbreviations
 * @param vowels small letters
 * @param starters words, in small letters, that begin a sentence and hardly ever a name
 * @param openers words, in small letters, that open a date or a time: {@code in}, {@code since}
 * @param labels words, in small letters, that name a part of a text before its number: {@code
 *     article}; with a blank, all of a number in words: {@code article premier}
 * @param reporting verbs, in small letters, that follow quoted speech: {@code said}
 */
record LanguageRules(
    LanguageData data,
    Abbreviations abbreviations,
    String vowels,
    Set<String> starters,
    Set<String> openers,
    Set<String> labels,
    Set<String> reporting) {

  /** The plain vowels of the Latin, Cyrillic and Greek scripts. */
  private static final String SCRIPT_VOWELS = "aeiouyаеёиоуыэюяіїєαεηιοωυ";

  static LanguageRules of(LanguageData data) {
    return new LanguageRules(
        data,
        Abbreviations.of(data),
        SCRIPT_VOWELS + data.vowels(),
        data.words("starters.txt"),
        data.words("openers.txt"),
        data.words("labels.txt"),
        data.words("reporting.txt"));
  }

  /** These rules with abbreviations that never end a sentence. */
  LanguageRules with(Set<String> hard) {
    return hard.isEmpty()
        ? this
        : new LanguageRules(
            data, abbreviations.with(hard), vowels, starters, openers, labels, reporting);
  }

  boolean isVowel(char small) {
    return vowels.indexOf(small) >= 0;
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
