package stele.segment;

import stele.text.Blanks;

/** Adjacent stops: an ellipsis, {@code ?!}, dots with blanks between them. */
final class StopRun {

  private final String text;
  private final int limit;
  private final Closers closers;

  StopRun(String text, int limit, Closers closers) {
    this.text = text;
    this.limit = limit;
    this.closers = closers;
  }

  /** The kind of the run from the first stop to the last. */
  Candidate.Kind kindOf(int mark, int last) {
    boolean dotsOnly = true;
    for (int i = mark; i <= last; i++) {
      char c = text.charAt(i);
      dotsOnly &= c == '.' || c == '…' || Blanks.isBlank(c);
    }
    if (!dotsOnly) {
      return Candidate.Kind.MARK;
    }
    return mark == last && text.charAt(mark) == '.'
        ? Candidate.Kind.FULL_STOP
        : Candidate.Kind.ELLIPSIS;
  }

  /** The last stop of the run that begins here, stops with single blanks between them included. */
  int lastFrom(int from) {
    int last = from;
    for (int i = from + 1; i < limit; i++) {
      if (Signs.isStop(text.charAt(i))) {
        last = i;
      } else if (!(Blanks.isBlank(text.charAt(i)) && isLoneStop(i + 1))) {
        break;
      }
    }
    return last;
  }

  private boolean isLoneStop(int i) {
    if (i >= limit || !Signs.isStop(text.charAt(i))) {
      return false;
    }
    return i + 1 >= limit
        || Signs.isStop(text.charAt(i + 1))
        || Blanks.isBlank(text.charAt(i + 1))
        || closers.isClosing(i + 1);
  }
}
