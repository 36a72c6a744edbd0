package stele.report;

import java.util.List;
import stele.bitext.Alignment;
import stele.bitext.Segment;
import stele.bitext.Span;

/**
 * The lengths of the texts of an alignment, in characters: code points that are not white space, so
 * that lengths depend neither on line breaks nor on UTF-16.
 */
final class TextLengths {

  private final Alignment alignment;

  /** Per version, the characters before each segment, and before the end. */
  private final long[][] before;

  private TextLengths(Alignment alignment, long[][] before) {
    this.alignment = alignment;
    this.before = before;
  }

  static TextLengths of(Alignment alignment) {
    return new TextLengths(
        alignment,
        alignment.documents().stream()
            .map(document -> sums(document.segments()))
            .toArray(long[][]::new));
  }

  /** Of one row in one version. */
  long of(int row, int version) {
    return of(version, alignment.beads().get(row).runs().get(version));
  }

  /** Of a run of segments of one version. */
  long of(int version, Span run) {
    return before[version][run.end()] - before[version][run.start()];
  }

  long ofVersion(int version) {
    return before[version][before[version].length - 1];
  }

  private static long[] sums(List<Segment> segments) {
    long[] sums = new long[segments.size() + 1];
    for (int i = 0; i < segments.size(); i++) {
      long length =
          segments.get(i).text().codePoints().filter(c -> !Character.isWhitespace(c)).count();
      sums[i + 1] = sums[i] + length;
    }
    return sums;
  }
}
