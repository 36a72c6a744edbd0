package stele.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Flag;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.text.Passage;

/**
 * Beads whose lengths fit the rest of their versions badly. With lengths {@code a} and {@code b} in
 * code points and {@code c} characters for each of the base, {@code (b - a c) / sqrt(s² (a + b/c) /
 * 2)} is close to standard normal (Gale and Church, A Program for Aligning Sentences in Bilingual
 * Corpora, 1993); {@code c} is the ratio of the two texts, {@code s²} is fitted by the median,
 * which outliers do not move.
 */
final class LengthCheck implements PairCheck {

  /**
   * How many deviations are odd. Of clean beads 0.6 to 0.8 % have three (2.5: 1.9 to 2.3 %); sides
   * cut in half are found in 45 to 69 % of cases, doubled ones in 77 to 98 % (docs/flags.md).
   */
  private static final double LIMIT = 3;

  /** s² of Gale and Church, which stands in for {@value #PRIOR_BEADS} beads. */
  private static final double PRIOR_VARIANCE = 6.8;

  private static final int PRIOR_BEADS = 20;

  /** Median of the square of a standard normal variable. */
  private static final double MEDIAN_SQUARE = .4549;

  /** By version: characters for each character of the base, and s². */
  private final double[] ratio;

  private final double[] variance;

  private LengthCheck(int versions) {
    ratio = new double[versions];
    variance = new double[versions];
  }

  static LengthCheck of(Alignment alignment) {
    LengthCheck check = new LengthCheck(alignment.documents().size());
    for (int version = 1; version < check.ratio.length; version++) {
      check.fit(version, lengths(alignment, version));
    }
    return check;
  }

  private static List<int[]> lengths(Alignment alignment, int version) {
    List<int[]> lengths = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      Span here = bead.runs().get(0);
      Span there = bead.runs().get(version);
      if (!here.isEmpty() && !there.isEmpty()) {
        lengths.add(
            new int[] {
              length(alignment.documents().get(0), here),
              length(alignment.documents().get(version), there)
            });
      }
    }
    return lengths;
  }

  private static int length(SegmentedDocument document, Span run) {
    return document.segments().subList(run.start(), run.end()).stream()
        .mapToInt(segment -> segment.text().codePointCount(0, segment.text().length()))
        .sum();
  }

  private void fit(int version, List<int[]> lengths) {
    double here = 0;
    double there = 0;
    for (int[] pair : lengths) {
      here += pair[0];
      there += pair[1];
    }
    ratio[version] = here == 0 ? 1 : there / here;
    double[] squares = new double[lengths.size()];
    for (int i = 0; i < squares.length; i++) {
      double deviation = deviation(version, lengths.get(i)[0], lengths.get(i)[1], 1);
      squares[i] = deviation * deviation;
    }
    Arrays.sort(squares);
    double fitted = squares.length == 0 ? 0 : squares[squares.length / 2] / MEDIAN_SQUARE;
    variance[version] =
        (fitted * squares.length + PRIOR_VARIANCE * PRIOR_BEADS) / (squares.length + PRIOR_BEADS);
  }

  private double deviation(int version, int here, int there, double variance) {
    double expected = here * ratio[version];
    return (there - expected) / Math.sqrt(variance * (here + there / ratio[version]) / 2);
  }

  @Override
  public Optional<Remark> compare(Passage base, Passage other) {
    int here = length(base);
    int there = length(other);
    int version = other.version();
    if (Math.abs(deviation(version, here, there, variance[version])) < LIMIT) {
      return Optional.empty();
    }
    return Optional.of(
        Remark.of(
            Flag.LENGTH_OUTLIER,
            "%s has %d characters where about %d are to be expected of the %d in %s"
                .formatted(other.id(), there, Math.round(here * ratio[version]), here, base.id())));
  }

  private static int length(Passage passage) {
    return passage.segments().stream()
        .mapToInt(segment -> segment.text().codePointCount(0, segment.text().length()))
        .sum();
  }
}
