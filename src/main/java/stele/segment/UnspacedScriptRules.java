package stele.segment;

/** Ends of sentences in scripts that write no spaces, Chinese and Japanese. */
final class UnspacedScriptRules {

  /** Characters looked at after quoted speech; judgement. */
  private static final int REACH = 9;

  private final String text;
  private final int limit;
  private final LanguageRules rules;

  UnspacedScriptRules(String text, int limit, LanguageRules rules) {
    this.text = text;
    this.limit = limit;
    this.rules = rules;
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
    if (!quoted || Signs.isOpener(text.charAt(c.next()))) {
      return true;
    }
    return !isContinued(first) && (isIntroduced(start, c) || !isWideNarration(first));
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

  /** Whether the words after the quotation only make sense with it: {@code 」です}, {@code ”一词}. */
  private boolean isContinued(int first) {
    return begins(rules.reporting(), first) > begins(rules.starters(), first);
  }

  /** The length of the longest of these words that begins here; 0 for none. */
  private int begins(Iterable<String> words, int first) {
    int longest = 0;
    for (String word : words) {
      if (word.length() > longest && text.startsWith(word, first)) {
        longest = word.length();
      }
    }
    return longest;
  }

  /** Whether quoted speech is followed by "he said": {@code ”他说：}. */
  private boolean isWideNarration(int first) {
    int stop = Math.min(limit, first + REACH);
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
