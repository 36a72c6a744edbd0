package stele.align;

import java.util.ArrayList;
import java.util.List;
import stele.lexicon.TokenizedText;

/**
 * How well the lengths of two runs fit, as a log likelihood ratio in nats, the mean of both
 * directions. With ls and lt the lengths (UTF-8 bytes), R the ratio of the texts and s² the
 * variance per byte, the direction from source to target is
 *
 * <pre>  log N(lt; R ls, s² √R (R ls + lt) / 2) - Σ log LogNormal(lt_j; ln(mean) - .3, .8)
 *        - (b - 1) ln lt</pre>
 *
 * <p>The first term is Gale and Church (1993); the second is what the target sentences would be
 * without a counterpart; the third spreads lt evenly over the ways to cut it into b sentences. √R
 * makes s², and so every score, the same when the sides are exchanged.
 */
final class LengthModel implements BeadEvidence {

  /** Gale and Church (1993), table 3. */
  static final double INITIAL_VARIANCE = 6.8;

  /** Ratios that differ by more than this factor are both tried. Judgement. */
  private static final double DISTINCT_RATIO = 1.15;

  // Judgements that keep estimates from few or bad beads sane: the prior weighs as much as 60 beads
  // and 300 bytes; a single squared error, and the variance itself, are capped (bytes).
  private static final double LARGEST_VARIANCE = 30;
  private static final double VARIANCE_PRIOR_BEADS = 60;
  private static final double LARGEST_ERROR = 60;
  private static final double RATIO_PRIOR_BYTES = 300;
  private static final double HALF_LOG_TWO_PI = .5 * Math.log(2 * Math.PI);

  private final SentenceLengths source;
  private final SentenceLengths target;
  private final double initialRatio;
  private final double ratio;
  private final double variance;
  private final double halfLogRatio;

  private LengthModel(
      SentenceLengths source,
      SentenceLengths target,
      double initialRatio,
      double ratio,
      double variance) {
    this.source = source;
    this.target = target;
    this.initialRatio = initialRatio;
    this.ratio = ratio;
    this.variance = variance;
    this.halfLogRatio = .5 * Math.log(ratio);
  }

  /**
   * The models worth trying at the start: the ratio of the whole texts, and, if it is distinctly
   * different, the ratio of their mean sentences, which an omission does not change.
   */
  static List<LengthModel> initial(TokenizedText source, TokenizedText target) {
    SentenceLengths near = SentenceLengths.of(source);
    SentenceLengths far = SentenceLengths.of(target);
    double whole = (double) far.total() / near.total();
    double mean = whole * source.size() / target.size();
    List<LengthModel> models = new ArrayList<>();
    models.add(new LengthModel(near, far, whole, whole, INITIAL_VARIANCE));
    if (Math.abs(Math.log(mean / whole)) > Math.log(DISTINCT_RATIO)) {
      models.add(new LengthModel(near, far, mean, mean, INITIAL_VARIANCE));
    }
    return models;
  }

  /** Log likelihood ratio of runs of 1 to {@value BeadShapes#LONGEST} sentences; nats. O(1). */
  @Override
  public double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    double ls = source.of(sourceStart, sourceEnd);
    double lt = target.of(targetStart, targetEnd);
    double spread = spread(ratio * ls + lt);
    double miss = lt - ratio * ls;
    double together =
        -.5 * miss * miss / spread - .5 * Math.log(spread) - HALF_LOG_TWO_PI + halfLogRatio;
    return together
        - .5 * apart(source, sourceStart, sourceEnd)
        - .5 * apart(target, targetStart, targetEnd);
  }

  @Override
  public void addTo(double[] sums, BeadShapes shapes, int i, int j, double weight) {
    for (int shape = 0; shape < sums.length; shape++) {
      if (sums[shape] != Double.NEGATIVE_INFINITY) {
        sums[shape] += weight * score(i - shapes.source(shape), i, j - shapes.target(shape), j);
      }
    }
  }

  private static double apart(SentenceLengths side, int start, int end) {
    int cuts = end - start - 1;
    double alone = side.logAlone(start, end);
    return cuts == 0 ? alone : alone + cuts * side.logOf(start, end);
  }

  /** Variance of the length of a run whose scaled lengths of both sides add up to {@code both}. */
  double spread(double both) {
    return variance * Math.sqrt(ratio) * both / 2;
  }

  /** R: target bytes per source byte. */
  double ratio() {
    return ratio;
  }

  SentenceLengths source() {
    return source;
  }

  SentenceLengths target() {
    return target;
  }

  /** The same ratio and variance for some sentences of the two versions. */
  LengthModel onto(TokenizedText some, TokenizedText others) {
    return new LengthModel(source.onto(some), target.onto(others), initialRatio, ratio, variance);
  }

  /** An empty estimate. */
  Estimate estimate() {
    return new Estimate();
  }

  /** Adds up beads towards a new ratio and variance. */
  final class Estimate {

    private final List<double[]> beads = new ArrayList<>();

    void add(int sourceStart, int sourceEnd, int targetStart, int targetEnd, double weight) {
      beads.add(
          new double[] {
            source.of(sourceStart, sourceEnd), target.of(targetStart, targetEnd), weight
          });
    }

    LengthModel model() {
      double near = RATIO_PRIOR_BYTES / Math.sqrt(initialRatio);
      double far = RATIO_PRIOR_BYTES * Math.sqrt(initialRatio);
      for (double[] bead : beads) {
        near += bead[2] * bead[0];
        far += bead[2] * bead[1];
      }
      double r = far / near;
      double weight = VARIANCE_PRIOR_BEADS;
      double errors = VARIANCE_PRIOR_BEADS * INITIAL_VARIANCE;
      for (double[] bead : beads) {
        double miss = bead[1] - r * bead[0];
        double error = 2 * miss * miss / ((r * bead[0] + bead[1]) * Math.sqrt(r));
        weight += bead[2];
        errors += bead[2] * Math.min(LARGEST_ERROR, error);
      }
      return new LengthModel(
          source, target, initialRatio, r, Math.min(LARGEST_VARIANCE, errors / weight));
    }
  }
}
