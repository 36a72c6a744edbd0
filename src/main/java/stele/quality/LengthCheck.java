package stele.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.MovedPairs;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/**
 * The lengths of one version against the base. With lengths {@code a} and {@code b} in code points
 * and {@code c} characters for each of the base, {@code (b - a c) / sqrt(s² (a + b/c) / 2)} is
 * close to standard normal (Gale and Church, A Program for Aligning Sentences in Bilingual Corpora,
 * 1993); {@code c} is the ratio of the two texts, {@code s²} is fitted by the median, which
 * outliers do not move.
 */
final class LengthCheck {

  /**
   * Deviations from which on a bead is an outlier. Of clean beads 0.6 to 0.8 % have three (2.5: 1.9
   * to 2.3 %); sides cut in half are found in 45 to 69 % of cases, doubled ones in 77 to 98 %
   * (docs/flags.md).
   */
  private static final double LIMIT = 3;

  /** s² of Gale and Church, with the weight of {@value #PRIOR_BEADS} beads. */
  private static final double PRIOR_VARIANCE = 6.8;

  /** A judgement: fewer beads show too little of their own s². */
  private static final int PRIOR_BEADS = 20;

  /** Median of the square of a standard normal variable. */
  private static final double MEDIAN_SQUARE = .4549;

  /** The lengths of a bead with text in both versions. */
  private record Pair(int bead, int base, int other) {}

  private final int version;
  private final List<Pair> pairs;
  private final double ratio;
  private final double variance;

  private LengthCheck(Alignment alignment, MovedPairs moved, int version) {
    this.version = version;
    this.pairs = pairs(alignment, moved, version);
    double base = pairs.stream().mapToDouble(Pair::base).sum();
    double other = pairs.stream().mapToDouble(Pair::other).sum();
    this.ratio = base == 0 ? 1 : other / base;
    this.variance = fittedVariance();
  }

  /** Outliers by version, then in text order. */
  static List<LengthOutlier> outliers(Alignment alignment, MovedPairs moved) {
    List<LengthOutlier> outliers = new ArrayList<>();
    for (int version = 1; version < alignment.documents().size(); version++) {
      LengthCheck check = new LengthCheck(alignment, moved, version);
      check.pairs.stream()
          .map(check::compare)
          .filter(found -> Math.abs(found.deviation()) >= LIMIT)
          .forEach(outliers::add);
    }
    return outliers;
  }

  private static List<Pair> pairs(Alignment alignment, MovedPairs moved, int version) {
    List<Pair> pairs = new ArrayList<>();
    for (int index = 0; index < alignment.beads().size(); index++) {
      Optional<Bead> shown = moved.shownAt(index);
      if (shown.isPresent() && hasBoth(shown.get(), version)) {
        Bead bead = shown.get();
        pairs.add(
            new Pair(
                index,
                length(alignment.documents().get(0), bead.runs().get(0)),
                length(alignment.documents().get(version), bead.runs().get(version))));
      }
    }
    return pairs;
  }

  private static boolean hasBoth(Bead bead, int version) {
    return !bead.runs().get(0).isEmpty() && !bead.runs().get(version).isEmpty();
  }

  private static int length(SegmentedDocument document, Span run) {
    return document.segments().subList(run.start(), run.end()).stream()
        .mapToInt(segment -> segment.text().codePointCount(0, segment.text().length()))
        .sum();
  }

  private double fittedVariance() {
    double[] squares = pairs.stream().mapToDouble(pair -> square(deviation(pair, 1))).toArray();
    Arrays.sort(squares);
    double fitted = squares.length == 0 ? 0 : squares[squares.length / 2] / MEDIAN_SQUARE;
    return (fitted * squares.length + PRIOR_VARIANCE * PRIOR_BEADS)
        / (squares.length + PRIOR_BEADS);
  }

  private static double square(double value) {
    return value * value;
  }

  private double deviation(Pair pair, double variance) {
    double expected = pair.base() * ratio;
    return (pair.other() - expected)
        / Math.sqrt(variance * (pair.base() + pair.other() / ratio) / 2);
  }

  private LengthOutlier compare(Pair pair) {
    return new LengthOutlier(
        pair.bead(),
        version,
        pair.base(),
        pair.other(),
        pair.base() * ratio,
        deviation(pair, variance));
  }
}
