package stele.segment;

import java.util.Locale;

/** Decides whether a small letter after a stop begins a sentence or continues one. */
final class SmallLetterRules {

  /**
   * Least probability of an end after a word of small letters that is not listed. Of .5, .6, .7, .8
   * and .9 all but the last gave the same boundaries on four treebanks; more than .5 leaves out the
   * languages without a model.
   */
  private static final double WORD_THRESHOLD = 0.8;

  private final String text;
  private final int limit;
  private final LanguageRules rules;
  private final AbbreviationRules abbreviations;
  private final FullStopRules fullStops;
  private final Words words;
  private final String item;
  private boolean careless;

  /**
   * @param firstWord where the first word of the paragraph begins; if its letter is small, other
   *     sentences may begin with small letters, too
   */
  SmallLetterRules(
      String text,
      int limit,
      int firstWord,
      LanguageRules rules,
      AbbreviationRules abbreviations,
      FullStopRules fullStops) {
    this.text = text;
    this.limit = limit;
    this.rules = rules;
    this.abbreviations = abbreviations;
    this.fullStops = fullStops;
    this.words = new Words(text);
    this.item = words.chunkFrom(firstWord, limit);
    this.careless =
        firstWord < limit
            && (Character.isLowerCase(text.codePointAt(firstWord)) || writesSmall(firstWord));
  }

  /**
   * Whether a sentence begins with a small letter here: a product's name, an address, careless
   * typing.
   */
  boolean begins(int start, Candidate c, int first) {
    if (first > c.next() && Signs.isDash(text.charAt(c.next()))) {
      return false;
    }
    if (c.kind() == Candidate.Kind.FULL_STOP && abbreviations.isAbbreviated(c.mark(), start)) {
      return false;
    }
    String next = words.chunkFrom(first, limit);
    if (next.startsWith("http") || next.startsWith("www.")) {
      return true;
    }
    if (next.length() > 1 && Character.isUpperCase(next.charAt(1))) {
      return true;
    }
    if (isItem(next) && isItem(item) && next.charAt(1) == item.charAt(1)) {
      return true;
    }
    boolean quoted = c.end() > c.last() + 1;
    if (quoted) {
      return false;
    }
    boolean starts = rules.isStarter(words.from(first, limit));
    boolean plain = c.kind() == Candidate.Kind.FULL_STOP && isPlain(start, c, starts);
    // If one sentence after a full stop begins small, one after "!" may, too.
    careless |= plain;
    boolean mark = c.kind() == Candidate.Kind.MARK;
    return plain || (careless && ((mark && starts) || fullStops.likely(c.last(), 0.5)));
  }

  private boolean isPlain(int start, Candidate c, boolean starts) {
    return abbreviations.isWrittenOut(c.mark(), start)
        || (starts
            && abbreviations.isWord(c.mark(), start)
            && fullStops.likely(c.last(), WORD_THRESHOLD));
  }

  /** Whether sentences of this paragraph are known to begin with small letters. */
  boolean isCareless() {
    return careless;
  }

  /** Whether the word that is a capital anywhere is written small: {@code i}. */
  private boolean writesSmall(int from) {
    String word = rules.data().alwaysCapital();
    String small = " " + word.toLowerCase(Locale.ROOT) + " ";
    int at = word.isEmpty() ? limit : from;
    while (at < limit && !(text.charAt(at) == ' ' && text.startsWith(small, at))) {
      at++;
    }
    return at < limit;
  }

  /** Whether this is the mark of a list item: {@code b.}, {@code b)}. */
  private static boolean isItem(String chunk) {
    return chunk.length() == 2
        && Character.isLetter(chunk.charAt(0))
        && (chunk.charAt(1) == '.' || chunk.charAt(1) == ')');
  }
}
