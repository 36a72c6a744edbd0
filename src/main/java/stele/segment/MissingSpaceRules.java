package stele.segment;

import stele.text.Blanks;

/** Distinguishes a stop with a forgotten space after it from one inside an address or a name. */
final class MissingSpaceRules {

  private final String text;
  private final int limit;
  private final LanguageRules rules;
  private final AbbreviationRules abbreviations;
  private final Words words;

  MissingSpaceRules(String text, int limit, LanguageRules rules, AbbreviationRules abbreviations) {
    this.text = text;
    this.limit = limit;
    this.rules = rules;
    this.abbreviations = abbreviations;
    this.words = new Words(text);
  }

  /** Whether a space was forgotten after the stop: {@code good food.The owner}. */
  boolean ends(int start, Candidate c, int first) {
    String before = words.chunkBefore(c.mark(), start);
    String after = words.chunkFrom(first, limit);
    if (isAddress(before) || isAddress(after)) {
      return false;
    }
    String next = words.from(first, limit);
    if (before.isEmpty() && c.kind() == Candidate.Kind.FULL_STOP) {
      return followsLetter(start, c) && isWord(next);
    }
    if (c.kind() != Candidate.Kind.FULL_STOP) {
      return !before.isEmpty() && (next.length() > 1 || rules.isStarter(next));
    }
    String word = text.substring(words.startOf(c.mark(), start), c.mark());
    boolean wordLike = word.length() > 2 && Words.isSmallLetters(word.substring(1));
    if (!wordLike || abbreviations.isAbbreviated(c.mark(), start)) {
      return false;
    }
    if (rules.isStarter(next)) {
      return true;
    }
    return Words.isSmallLetters(word) && isWord(next);
  }

  /**
   * Whether a space was forgotten before a small letter: {@code really?thanks}. After a full stop
   * only a word that begins sentences shows it, since {@code word.word} may be an address or a
   * file, and one of two letters, as those of countries are, only in careless writing.
   */
  boolean endsBeforeSmall(int start, Candidate c, boolean careless) {
    int first = c.next();
    int wordStart = words.startOf(c.mark(), start);
    String word = text.substring(wordStart, c.mark());
    String next = words.from(first, limit);
    if (word.length() < 2
        || !Character.isLetter(text.charAt(first))
        || !Words.isSmallLetters(word)
        || isAddress(words.chunkBefore(c.mark(), start))
        || isAddress(words.chunkFrom(first, limit))) {
      return false;
    }
    if (c.kind() == Candidate.Kind.MARK) {
      return next.length() > 2 && word.length() > 2;
    }
    int end = first + next.length();
    return c.kind() == Candidate.Kind.FULL_STOP
        && rules.isStarter(next)
        && (careless || next.length() > 2)
        && end < limit
        && Blanks.isBlank(text.charAt(end))
        && !abbreviations.isAbbreviated(c.mark(), start);
  }

  private boolean followsLetter(int start, Candidate c) {
    int end = c.mark();
    while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end > start && Character.isLetter(text.charAt(end - 1));
  }

  /** A capital and small letters, perhaps with an ending after an apostrophe. */
  private static boolean isWord(String word) {
    int end = 1;
    while (end < word.length() && Character.isLowerCase(word.charAt(end))) {
      end++;
    }
    return end > 1 && (end == word.length() || "'’".indexOf(word.charAt(end)) >= 0);
  }

  private static boolean isAddress(String chunk) {
    if (chunk.indexOf('/') >= 0 || chunk.indexOf('@') >= 0 || chunk.indexOf('=') >= 0) {
      return true;
    }
    int dot = chunk.indexOf('.');
    return dot > 0 && dot + 1 < chunk.length() && Character.isLetterOrDigit(chunk.charAt(dot + 1));
  }
}
