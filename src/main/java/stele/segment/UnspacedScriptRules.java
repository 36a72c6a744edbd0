package stele.segment;

/** Ends of sentences in scripts that write no spaces, Chinese and Japanese. */
final class UnspacedScriptRules {

  private final String text;
  private final int limit;

  UnspacedScriptRules(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** Whether the sentence that began at {@code start} ends here, before {@code letter}. */
  boolean ends(int start, Candidate c, int first, int letter) {
    boolean quoted = c.end() > c.last() + 1;
    if (c.kind() == Candidate.Kind.FULL_STOP || "，、；：,".indexOf(letter) >= 0) {
      return false;
    }
    if (c.kind() == Candidate.Kind.ELLIPSIS && !quoted) {
      return false;
    }
    return !(quoted && !isIntroduced(start, c) && isWideNarration(first));
  }

  /** Whether the speaker is named before the quotation: {@code 他说：“…”}. */
  private boolean isIntroduced(int start, Candidate c) {
    for (int i = c.mark(); i > start; i--) {
      if ("“「『\"".indexOf(text.charAt(i)) >= 0) {
        return "：:".indexOf(text.charAt(i - 1)) >= 0;
      }
    }
    return false;
  }

  /** Whether quoted speech is followed by "he said": {@code 」と}, {@code ”他说：}. */
  private boolean isWideNarration(int first) {
    if (text.charAt(first) == 'と' || text.startsWith("って", first)) {
      return true;
    }
    int stop = Math.min(limit, first + 9);
    for (int i = first; i < stop; i++) {
      char c = text.charAt(i);
      if ("，。：！？、“「".indexOf(c) >= 0) {
        return false;
      }
      if (i > first && "说說问問道答喊叫想".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}
