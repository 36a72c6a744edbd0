package stele.segment;

/** Distinguishes a stop with a forgotten space after it from one inside an address or a name. */
final class MissingSpaceRules {

  private final String text;
  private final int limit;
  private final LanguageRules rules;
  private final FullStopRules fullStops;
  private final Words words;

  MissingSpaceRules(String text, int limit, LanguageRules rules, FullStopRules fullStops) {
    this.text = text;
    this.limit = limit;
    this.rules = rules;
    this.fullStops = fullStops;
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
    if (c.kind() != Candidate.Kind.FULL_STOP) {
      return !before.isEmpty() && (next.length() > 1 || rules.isStarter(next));
    }
    String word = text.substring(words.startOf(c.mark(), start), c.mark());
    boolean wordLike = word.length() > 2 && Words.isSmallLetters(word.substring(1));
    if (!wordLike || fullStops.isAbbreviated(c.mark(), start)) {
      return false;
    }
    if (rules.isStarter(next)) {
      return true;
    }
    return Words.isSmallLetters(word)
        && next.length() > 1
        && Words.isSmallLetters(next.substring(1));
  }

  private static boolean isAddress(String chunk) {
    if (chunk.indexOf('/') >= 0 || chunk.indexOf('@') >= 0 || chunk.indexOf('=') >= 0) {
      return true;
    }
    int dot = chunk.indexOf('.');
    return dot > 0 && dot + 1 < chunk.length() && Character.isLetterOrDigit(chunk.charAt(dot + 1));
  }
}
