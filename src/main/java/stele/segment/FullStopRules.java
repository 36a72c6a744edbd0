package stele.segment;

import stele.text.Blanks;
import stele.text.Letters;
import stele.text.Scripts;

/**
 * Decides whether a single full stop before a capital letter or a number ends the sentence, or only
 * an abbreviation, an initial or an ordinal.
 */
final class FullStopRules {

  /** At most this many words make an opening, the abbreviation itself included; judgement. */
  private static final int OPENING_WORDS = 7;

  /**
   * A soft abbreviation before a capital that no other rule explains ends a sentence more often
   * than the model believes: .25 gave the best boundary F1 of .5, .25 and .1 on four treebanks.
   */
  private static final double SOFT_THRESHOLD = 0.25;

  private final String text;
  private final LanguageRules rules;
  private final AbbreviationRules abbreviations;
  private final BoundaryJudge judge;
  private final Words words;

  FullStopRules(
      String text, LanguageRules rules, AbbreviationRules abbreviations, BoundaryJudge judge) {
    this.text = text;
    this.rules = rules;
    this.abbreviations = abbreviations;
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
    word = abbreviations.withoutElision(word);
    String next = words.from(first, limit);
    if (isStopped(next, first) && abbreviations.isBegun(stop, start, next)) {
      return false;
    }
    return switch (abbreviations.kindOf(stop, start)) {
      case HARD -> isStarter(next, first) && abbreviations.isRecased(word, start, wordStart);
      case SOFT -> softEnds(start, candidate, first, next);
      case NUMERIC ->
          !bindsNumber(candidate, first, next) && softEnds(start, candidate, first, next);
      case NONE -> plainEnds(start, wordStart, word, candidate, first, next);
    };
  }

  boolean likely(int stop, double threshold) {
    return judge.probabilityOfEnd(text, stop) >= threshold;
  }

  private boolean isStopped(String next, int first) {
    int after = first + next.length();
    return !next.isEmpty() && after < text.length() && text.charAt(after) == '.';
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
    if (isAbbreviation(next, first)) {
      return false;
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

  /** Whether what follows may end a sentence like what precedes: {@code Bros. Ltd.} */
  private boolean isAbbreviation(String next, int first) {
    return next.length() > 1
        && isStopped(next, first)
        && rules.abbreviations().kindOf(next + '.') == Abbreviations.Kind.SOFT;
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
    if (Words.isNumber(word) && !next.isEmpty() && Scripts.isUnspacedLetter(next.charAt(0))) {
      return false;
    }
    if (Words.isDotted(word)) {
      return dottedEnds(word, stop, first, next);
    }
    if (isDatePart(word, wordStart, first, next)) {
      return false;
    }
    if (isOrdinal(word) && !followsNumeric(wordStart, start)) {
      return isStarter(next, first) && likely(stop, 0.5);
    }
    if (abbreviations.isClipped(word)) {
      return isStarter(next, first) || likely(stop, 0.5);
    }
    return true;
  }

  private boolean dottedEnds(String word, int stop, int first, String next) {
    if (Character.isLowerCase(word.charAt(word.length() - 1))) {
      if (isInitial(next, first) || "§№".indexOf(text.charAt(first)) >= 0) {
        // "i. A. Schulze", "a. d. § 5"
        return false;
      }
      return isStarter(next, first) || judge.probabilityOfEnd(text, stop) > 0.5;
    }
    return isStarter(next, first);
  }

  private boolean isStarter(String next, int first) {
    return rules.isStarter(next) && !isInitial(next, first) && !isCounter(next, first);
  }

  private boolean isInitial(String next, int first) {
    return next.length() == 1 && isStopped(next, first);
  }

  /** Whether the word is an abbreviation before its number: {@code No. 5}. */
  private boolean isCounter(String next, int first) {
    int number = first + next.length() + 2;
    return isStopped(next, first)
        && number < text.length()
        && Character.isDigit(text.charAt(number))
        && rules.abbreviations().kindOf(next + '.') == Abbreviations.Kind.NUMERIC;
  }

  /** Whether both numbers are parts of a date: {@code 21. 3. 2005}, {@code 2005. 03. 21.} */
  private boolean isDatePart(String word, int wordStart, int first, String next) {
    if (!rules.data().writesOrdinals() || !Words.isNumber(word) || !Words.isNumber(next)) {
      return false;
    }
    boolean counted = wordStart > 1 && ". ".contentEquals(text.substring(wordStart - 2, wordStart));
    return next.length() <= 2 ? isStopped(next, first) : counted && word.length() <= 2;
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
}
