package stele.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stele.bitext.Alignment;

/**
 * A row whose text in a version is far longer or shorter than its base lets expect.
 *
 * @param row its index
 * @param version index into the documents of the alignment, never 0
 * @param baseLength characters of the base
 * @param length characters of the version
 * @param expected characters the version would have at its usual expansion
 * @param deviation how many standard deviations it is off; positive where it is longer
 */
public record Divergence(
    int row, int version, long baseLength, long length, double expected, double deviation) {

  /** Variance of the length of a translation per character (Gale and Church 1993, section 3.2). */
  private static final double VARIANCE = 6.8;

  /** Beyond it lie 3 of 1000 rows where lengths follow the model. */
  private static final double LEAST_DEVIATION = 3;

  /**
   * The rows that are most off, those furthest off first.
   *
   * @param most how many at most
   */
  public static List<Divergence> of(Alignment alignment, int most) {
    TextLengths lengths = TextLengths.of(alignment);
    List<Divergence> all = new ArrayList<>();
    for (Coverage coverage : Coverage.of(alignment)) {
      for (int row = 0; row < alignment.beads().size(); row++) {
        if (Coverage.isPair(alignment.beads().get(row), coverage.version())) {
          all.add(of(lengths, row, coverage));
        }
      }
    }
    return all.stream()
        .filter(row -> Math.abs(row.deviation) >= LEAST_DEVIATION)
        .sorted(
            Comparator.<Divergence>comparingDouble(row -> -Math.abs(row.deviation))
                .thenComparing(Divergence::row)
                .thenComparing(Divergence::version))
        .limit(most)
        .toList();
  }

  private static Divergence of(TextLengths lengths, int row, Coverage coverage) {
    long base = lengths.of(row, 0);
    long length = lengths.of(row, coverage.version());
    double expected = base * coverage.expansion();
    double mean = Math.max(1, (expected + length) / 2);
    double deviation = (length - expected) / Math.sqrt(VARIANCE * mean);
    return new Divergence(row, coverage.version(), base, length, expected, deviation);
  }
}
