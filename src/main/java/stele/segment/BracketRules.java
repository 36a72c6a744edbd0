package stele.segment;

import stele.text.Blanks;

/** Decides whether a bracket keeps the sentence around it whole; most do. */
final class BracketRules {

  /** Longest bracket that still keeps its sentence whole, in UTF-16 code units. Judgement. */
  private static final int REACH = 400;

  private final String text;
  private final int limit;
  private final CandidateScanner scanner;
  private int checked = -1;
  private int checkedEnd;

  BracketRules(String text, int limit, CandidateScanner scanner) {
    this.text = text;
    this.limit = limit;
    this.scanner = scanner;
  }

  /** Whether the candidate closes a bracket that opened after {@code firstWord}. */
  boolean closes(Candidate c, int firstWord) {
    return scanner.closedBracket() > firstWord && scanner.closedBracket() < c.mark();
  }

  /** Whether the candidate is in a bracket that opened within its sentence. */
  boolean holds(Candidate c, int start, int firstWord) {
    int opened = scanner.openedBracket();
    if (opened <= start || opened >= c.mark() || opened <= firstWord) {
      return false;
    }
    if (opened != checked) {
      checked = opened;
      checkedEnd = closeOf(opened);
    }
    if (checkedEnd < 0) {
      scanner.forgetBrackets();
    }
    return checkedEnd > c.mark();
  }

  private int closeOf(int opened) {
    int stop = Math.min(limit, opened + REACH);
    for (int i = opened + 1; i < stop; i++) {
      if (Signs.isBracket(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether the bracket that opens after the stop belongs to the sentence before, which goes on
   * after it: {@code "Why..." (1992) and}.
   */
  boolean goesOnBehind(int open) {
    int close = text.charAt(open) == '(' ? closeOf(open) : -1;
    if (close < 0 || Signs.isStop(text.charAt(close - 1))) {
      return false;
    }
    int after = close + 1;
    while (after < limit && Blanks.isBlank(text.charAt(after))) {
      after++;
    }
    return after < limit
        && (Character.isLowerCase(text.codePointAt(after))
            || ",;:".indexOf(text.charAt(after)) >= 0);
  }
}
