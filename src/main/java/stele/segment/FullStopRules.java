package stele.segment;

import stele.text.Blanks;
import stele.text.Letters;

/**
 * Decides whether a single full stop before a capital letter or a number ends the sentence, or only
 * an abbreviation, an initial or an ordinal.
 */
final class FullStopRules {

  /**
   * A word this short without a vowel is likely to be an abbreviation that is not listed;
   * judgement.
   */
  private static final int SHORT_WORD = 4;

  /** At most this many words make an opening, the abbreviation itself included; judgement. */
  private static final int OPENING_WORDS = 7;

  /**
   * A soft abbreviation before a capital that no other rule explains ends a sentence more often
   * than the model believes: .25 gave the best boundary F1 of .5, .25 and .1 on four treebanks.
   */
  private static final double SOFT_THRESHOLD = 0.25;

  /** A word this long that ends in a vowel is no abbreviation; judgement. */
  private static final int FULL_WORD = 5;

  private final String text;
  private final LanguageRules rules;
  private final BoundaryJudge judge;
  private final Words words;

  FullStopRules(String text, LanguageRules rules, BoundaryJudge judge) {
    this.text = text;
    this.rules = rules;
    this.judge = judge;
    this.words = new Words(text);
  }

  /**
   * @param start where the sentence began
   * @param first where the next word begins, after quotes and brackets
   */
  boolean ends(int start, Candidate candidate, int first, int limit) {
    int stop = candidate.mark();
    int wordStart = words.startOf(stop, start);
    if (wordStart == stop) {
      // "—Ven —dijo—. Ahora": the stop is after the narrator's words, the speech goes on.
      return !(text.charAt(stop - 1) == '—' && text.charAt(start) == '—');
    }
    String word = text.substring(wordStart, stop);
    word = withoutElision(word);
    String next = words.from(first, limit);
    return switch (kindOf(stop, start)) {
      case HARD -> isStarter(next, first) && isRecased(word, start, wordStart);
      case SOFT -> softEnds(start, candidate, first, next);
      case NUMERIC ->
          !bindsNumber(candidate, first, next) && softEnds(start, candidate, first, next);
      case NONE -> plainEnds(start, wordStart, word, candidate, first, next);
    };
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
        && kindOf(stop, start) == Abbreviations.Kind.NONE;
  }

  boolean likely(int stop, double threshold) {
    return judge.probabilityOfEnd(text, stop) >= threshold;
  }

  /** Whether a word inside the sentence is listed in small letters only: {@code Max.} */
  private boolean isRecased(String word, int start, int wordStart) {
    if (!Letters.isCapital(word.codePointAt(0)) || rules.abbreviations().lists(word + '.')) {
      return false;
    }
    return rules.abbreviations().kindOf(word + '.') == Abbreviations.Kind.HARD
        && text.substring(start, wordStart).chars().anyMatch(Character::isLetterOrDigit);
  }

  private Abbreviations.Kind kindOf(int stop, int start) {
    for (String combination : words.combinations(stop + 1, start)) {
      Abbreviations.Kind kind = rules.abbreviations().kindOf(withoutElision(combination));
      if (kind != Abbreviations.Kind.NONE) {
        return kind == Abbreviations.Kind.SOFT && lacksNumber(combination, stop, start)
            ? Abbreviations.Kind.HARD
            : kind;
      }
    }
    return Abbreviations.Kind.NONE;
  }

  private String withoutElision(String word) {
    int mark = rules.data().elides() ? Math.max(word.lastIndexOf('\''), word.lastIndexOf('’')) : -1;
    return mark >= 0 && mark + 1 < word.length() ? word.substring(mark + 1) : word;
  }

  /** One letter means a year, a century, a metre only after a number: "1933 г." but "г. Тула". */
  private boolean lacksNumber(String abbreviation, int stop, int start) {
    if (abbreviation.length() != 2) {
      return false;
    }
    int end = stop - 1;
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

  /** Whether a number follows, or what counts like one: {@code Fig. B}, {@code art. R. 412-1}. */
  private boolean bindsNumber(Candidate candidate, int first, String next) {
    if (first != candidate.next()) {
      return false;
    }
    if (next.isEmpty()) {
      return "№§".indexOf(text.charAt(first)) >= 0;
    }
    boolean roman = Words.isRoman(next) && !next.equals("I");
    boolean letter = next.length() == 1 && Letters.isCapital(next.charAt(0));
    boolean counts = next.chars().anyMatch(Character::isDigit);
    return counts || roman || (letter && !rules.isStarter(next));
  }

  private boolean softEnds(int start, Candidate candidate, int first, String next) {
    char sign = text.charAt(candidate.next());
    if (sign == '(' || Signs.isDash(sign)) {
      return false;
    }
    if (isStarter(next, first)) {
      return true;
    }
    boolean inBracket =
        candidate.end() > candidate.last() + 1 && Signs.isBracket(text.charAt(candidate.end() - 1));
    if (inBracket || isOpening(start, candidate.mark())) {
      return false;
    }
    double probability = judge.probabilityOfEnd(text, candidate.mark());
    boolean number = first < text.length() && Character.isDigit(sign);
    return number ? probability > 0.5 : probability >= SOFT_THRESHOLD;
  }

  /**
   * Whether the sentence so far is only an opening such as "On 5 May 1932" or "At 5 p.m.": it
   * begins with a preposition of time or a number, and is too short to be complete.
   */
  private boolean isOpening(int start, int stop) {
    int count = 0;
    boolean blank = true;
    for (int i = stop - 1; i >= start; i--) {
      boolean now = Blanks.isBlank(text.charAt(i));
      boolean piece = i + 1 < stop && text.charAt(i) == '.';
      if (blank && !now && !piece && ++count > OPENING_WORDS) {
        return false;
      }
      blank = now;
    }
    String opener = words.from(start, stop);
    return !opener.isEmpty() && (Character.isDigit(opener.charAt(0)) || rules.isOpener(opener));
  }

  private boolean plainEnds(
      int start, int wordStart, String word, Candidate candidate, int first, String next) {
    int stop = candidate.mark();
    if (Words.isDotted(word)) {
      return dottedEnds(word, stop, first, next);
    }
    if (isOrdinal(word) && !followsNumeric(wordStart, start)) {
      return isStarter(next, first) && likely(stop, 0.5);
    }
    if (word.length() <= SHORT_WORD && word.length() > 1 && isVowelless(word)) {
      return isStarter(next, first) || likely(stop, 0.5);
    }
    return true;
  }

  private boolean dottedEnds(String word, int stop, int first, String next) {
    if (Character.isLowerCase(word.charAt(word.length() - 1))) {
      if (isInitial(next, first)) {
        // "i. A. Schulze"
        return false;
      }
      return isStarter(next, first) || judge.probabilityOfEnd(text, stop) > 0.5;
    }
    return isStarter(next, first);
  }

  private boolean isStarter(String next, int first) {
    if (!rules.isStarter(next)) {
      return false;
    }
    return !isInitial(next, first);
  }

  private boolean isInitial(String next, int first) {
    int after = first + next.length();
    return next.length() == 1 && after < text.length() && text.charAt(after) == '.';
  }

  private boolean isOrdinal(String word) {
    boolean number =
        rules.data().writesNounsCapital() && Words.isNumber(word) && word.length() <= 2;
    return number || (rules.data().writesOrdinals() && Words.isRoman(word));
  }

  /** Whether a word such as "Nr." or "Abb." precedes, so that the number only counts. */
  private boolean followsNumeric(int wordStart, int start) {
    int end = wordStart;
    while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end > start
        && text.charAt(end - 1) == '.'
        && rules.abbreviations().kindOf(text.substring(words.startOf(end, start), end))
            == Abbreviations.Kind.NUMERIC;
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
