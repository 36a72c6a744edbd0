package stele.segment;

/**
 * Decides whether a single full stop before a capital letter or a number ends the sentence, or only
 * an abbreviation, an initial, an ordinal or the number of a list item.
 */
final class FullStopRules {

  /** A word this short without a vowel is likely to be an abbreviation nobody has listed. */
  private static final int SHORT_WORD = 4;

  /** At most this many words make an opening such as "On 5 May 1932": no sentence ends there. */
  private static final int OPENING_WORDS = 3;

  private static final String VOWELS = "aeiouyаеёиоуыэюяіїєαεηιοωυ";

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
      return true;
    }
    String word = text.substring(wordStart, stop);
    if (isEnumerator(word, start, wordStart)) {
      return false;
    }
    String next = words.from(first, limit);
    return switch (kindOf(stop, start)) {
      case HARD -> false;
      case SOFT -> softEnds(start, wordStart, candidate, first, next);
      case NUMERIC -> !isNumberLike(next) && (rules.isStarter(next) || likely(stop, 0.5));
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

  boolean likely(int stop, double threshold) {
    return judge.probabilityOfEnd(text, stop) >= threshold;
  }

  private Abbreviations.Kind kindOf(int stop, int start) {
    for (String combination : words.combinations(stop + 1, start)) {
      Abbreviations.Kind kind = rules.abbreviations().kindOf(combination);
      if (kind != Abbreviations.Kind.NONE) {
        return kind;
      }
    }
    return Abbreviations.Kind.NONE;
  }

  private boolean isEnumerator(String word, int start, int wordStart) {
    for (int i = start; i < wordStart; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    boolean number = word.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    return number && (word.length() <= 3 || word.indexOf('.') > 0)
        || word.length() == 1
        || Words.isRoman(word);
  }

  private static boolean isNumberLike(String next) {
    return !next.isEmpty()
        && (Character.isDigit(next.charAt(0)) || Words.isRoman(next) || next.length() == 1);
  }

  private boolean softEnds(int start, int wordStart, Candidate candidate, int first, String next) {
    if (isStarter(next, first)) {
      return true;
    }
    if (candidate.end() > candidate.last() + 1
        && Signs.isBracket(text.charAt(candidate.end() - 1))) {
      return false;
    }
    if (isOpening(start, wordStart)) {
      return false;
    }
    return likely(candidate.mark(), 0.5);
  }

  /** Whether so little stands before the word that no sentence can be complete. */
  private boolean isOpening(int start, int wordStart) {
    int count = 0;
    boolean blank = true;
    for (int i = wordStart - 1; i >= start; i--) {
      boolean now = Signs.isBlank(text.charAt(i));
      if (blank && !now && ++count > OPENING_WORDS) {
        return false;
      }
      blank = now;
    }
    return true;
  }

  private boolean plainEnds(
      int start, int wordStart, String word, Candidate candidate, int first, String next) {
    int stop = candidate.mark();
    if (Words.isDotted(word)) {
      return dottedEnds(word, stop, first, next, wordStart, start);
    }
    if (rules.ordinals() && isOrdinal(word)) {
      return isStarter(next, first) && likely(stop, 0.5);
    }
    if (word.length() <= SHORT_WORD && word.length() > 1 && isVowelless(word)) {
      return isStarter(next, first) || likely(stop, 0.5);
    }
    return true;
  }

  private boolean dottedEnds(
      String word, int stop, int first, String next, int wordStart, int start) {
    if (Character.isLowerCase(word.charAt(word.length() - 1))) {
      return isStarter(next, first) || likely(stop, 0.5);
    }
    return isStarter(next, first);
  }

  private boolean isStarter(String next, int first) {
    if (!rules.isStarter(next)) {
      return false;
    }
    int after = first + next.length();
    boolean initial = next.length() == 1 && after < text.length() && text.charAt(after) == '.';
    return !initial;
  }

  private static boolean isOrdinal(String word) {
    return Words.isNumber(word) && word.length() <= 2 || Words.isRoman(word);
  }

  private static boolean isVowelless(String word) {
    boolean capitals = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c) || VOWELS.indexOf(Character.toLowerCase(c)) >= 0) {
        return false;
      }
      capitals &= Character.isUpperCase(c);
    }
    return !capitals;
  }
}
