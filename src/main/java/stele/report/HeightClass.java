package stele.report;

import stele.bitext.Span;

/**
 * Roughly how high a group of rows will be. The style sheet reserves this height for a group that
 * is not laid out yet, so that the page hardly jumps while it is scrolled.
 */
final class HeightClass {

  /** Characters without spaces on a line of a column in a usual window. */
  private static final int LINE = 45;

  /** Lines the space between rows is high. */
  private static final double GAP = .8;

  /** Classes are half a power of two apart. */
  private static final double STEP = StrictMath.sqrt(2);

  /** The style sheet has no more classes. */
  private static final int HIGHEST = 20;

  private HeightClass() {}

  /** {@code h0} for up to one line, then each class half a power of two higher. */
  static String of(ReportContent content, Span rows) {
    double lines = 0;
    for (int row = rows.start(); row < rows.end(); row++) {
      long longest = 0;
      for (int version = 0; version < content.documents().size(); version++) {
        longest = Math.max(longest, content.lengths().of(row, version));
      }
      lines += 1 + (double) longest / LINE + GAP;
    }
    long step = Math.round(StrictMath.log(Math.max(1, lines)) / StrictMath.log(STEP));
    return "h" + Math.min(HIGHEST, step);
  }
}
