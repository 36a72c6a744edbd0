package stele.segment;

import stele.text.Blanks;
import stele.text.Letters;

/** Distinguishes abbreviations from words written out, before a full stop. */
final class AbbreviationRules {

  /**
   * A word this short without a vowel is likely to be an abbreviation that is not listed;
   * judgement.
   */
  private static final int SHORT_WORD = 4;

  /** A word this long that ends in a vowel is no abbreviation; judgement. */
  private static final int FULL_WORD = 5;

  private final String text;
  private final LanguageRules rules;
  private final Words words;

  AbbreviationRules(String text, LanguageRules rules) {
    this.text = text;
    this.rules = rules;
    this.words = new Words(text);
  }

  /** Whether the word before the stop is an abbreviation of any kind, or a single letter. */
  boolean isAbbreviated(int stop, int start) {
    int wordStart = words.startOf(stop, start);
    return wordStart == stop
        || Words.isDotted(text.substring(wordStart, stop))
        || kindOf(stop, start) != Abbreviations.Kind.NONE;
  }

  /** Whether the word before the stop is plainly written out: long, small letters, a vowel last. */
  boolean isWrittenOut(int stop, int start) {
    String word = text.substring(words.startOf(stop, start), stop);
    return word.length() >= FULL_WORD
        && Words.isSmallLetters(word)
        && rules.isVowel(word.charAt(word.length() - 1));
  }

  /** Whether the word before the stop has small letters, a vowel among them, and is not listed. */
  boolean isWord(int stop, int start) {
    String word = text.substring(words.startOf(stop, start), stop);
    return word.length() >= SHORT_WORD
        && Words.isSmallLetters(word)
        && !isVowelless(word)
        && kindOf(stop, start) == Abbreviations.Kind.NONE
        && !rules.abbreviations().lists(capitalised(word) + '.');
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Whether {@code next} and its stop complete an abbreviation: {@code z. Zt.}, {@code Pub. L.} */
  boolean isBegun(int stop, int start, String next) {
    return words.combinations(stop + 1, start).stream()
        .anyMatch(begun -> rules.abbreviations().lists(begun + next + '.'));
  }

  /** Whether a word inside the sentence is listed in small letters only: {@code Max.} */
  boolean isRecased(String word, int start, int wordStart) {
    if (!Letters.isCapital(word.codePointAt(0)) || rules.abbreviations().lists(word + '.')) {
      return false;
    }
    int first = start;
    while (first < wordStart && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    return first < wordStart && rules.abbreviations().kindOf(word + '.') == Abbreviations.Kind.HARD;
  }

  Abbreviations.Kind kindOf(int stop, int start) {
    for (String combination : words.combinations(stop + 1, start)) {
      Abbreviations.Kind kind = rules.abbreviations().kindOf(withoutElision(combination));
      if (kind != Abbreviations.Kind.NONE) {
        return lacksNumber(combination, stop, start) ? Abbreviations.Kind.HARD : kind;
      }
    }
    return Abbreviations.Kind.NONE;
  }

  String withoutElision(String word) {
    int mark = rules.data().elides() ? Math.max(word.lastIndexOf('\''), word.lastIndexOf('’')) : -1;
    return mark >= 0 && mark + 1 < word.length() ? word.substring(mark + 1) : word;
  }

  /**
   * One letter means a year, a century, a metre only after a number, or in a compound unit: "1933
   * г." and "60 км/ч." but "г. Тула".
   */
  private boolean lacksNumber(String abbreviation, int stop, int start) {
    int end = stop - 1;
    if (abbreviation.length() != 2 || (end > start && text.charAt(end - 1) == '/')) {
      return false;
    }
    while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    String before = text.substring(words.startOf(end, start), end);
    boolean digits = before.chars().anyMatch(Character::isDigit);
    return !digits && !Words.isRoman(before) && !isCyrillicRoman(before);
  }

  /** Centuries are often typed with the look-alikes of the Cyrillic keyboard. */
  private static boolean isCyrillicRoman(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> "ХІVIX".indexOf(c) >= 0);
  }

  /** Whether it is a short word without a vowel, not in capitals: {@code hptm}. */
  boolean isClipped(String word) {
    return word.length() <= SHORT_WORD && word.length() > 1 && isVowelless(word);
  }

  private boolean isVowelless(String word) {
    boolean capitals = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c) || rules.isVowel(Character.toLowerCase(c))) {
        return false;
      }
      capitals &= Character.isUpperCase(c);
    }
    return !capitals;
  }
}
