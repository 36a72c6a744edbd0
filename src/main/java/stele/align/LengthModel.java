package stele.align;

import java.util.ArrayList;
import java.util.List;
import stele.lexicon.TokenizedText;

/**
 * How well the lengths of two runs fit, as a log likelihood ratio in nats. With ls and lt the
 * lengths (UTF-8 bytes), R the ratio of the texts and s² the variance per byte,
 *
 * <pre>  LEN = log N(lt; R ls, s² (R ls + lt) / 2) - Σ log LogNormal(lt_j; ln(mean) - .3, .8)
 *        - (b - 1) ln lt</pre>
 *
 * <p>The first term is Gale and Church (1993); the second is what the target sentences would be
 * without a counterpart; the third spreads lt evenly over the ways to cut it into b sentences.
 */
final class LengthModel {

  /** Gale and Church (1993), table 3. */
  static final double INITIAL_VARIANCE = 6.8;

  /** Ratios that differ by more than this factor are both tried. */
  private static final double OTHER_STORY = 1.15;

  private static final double LARGEST_VARIANCE = 30;
  private static final double VARIANCE_PRIOR_BEADS = 60;
  private static final double LARGEST_ERROR = 60;
  private static final double RATIO_PRIOR_BYTES = 300;
  private static final double LOG_NORMAL_SHIFT = -.3;
  private static final double LOG_NORMAL_SIGMA = .8;
  private static final double HALF_LOG_TWO_PI = .5 * Math.log(2 * Math.PI);

  private final long[] sourceSum;
  private final long[] targetSum;
  private final double[] aloneSum;
  private final double initialRatio;
  private final double ratio;
  private final double variance;

  private LengthModel(
      long[] sourceSum,
      long[] targetSum,
      double[] aloneSum,
      double initialRatio,
      double ratio,
      double variance) {
    this.sourceSum = sourceSum;
    this.targetSum = targetSum;
    this.aloneSum = aloneSum;
    this.initialRatio = initialRatio;
    this.ratio = ratio;
    this.variance = variance;
  }

  /**
   * The models worth trying before anything is known: the ratio of the whole texts, and, where it
   * tells another story, the ratio of their mean sentences, which an omission leaves alone.
   */
  static List<LengthModel> initial(TokenizedText source, TokenizedText target) {
    long[] sourceSum = sums(source);
    long[] targetSum = sums(target);
    double[] alone = alone(targetSum);
    double whole = (double) targetSum[target.size()] / sourceSum[source.size()];
    double mean = whole * source.size() / target.size();
    List<LengthModel> models = new ArrayList<>();
    models.add(new LengthModel(sourceSum, targetSum, alone, whole, whole, INITIAL_VARIANCE));
    if (Math.abs(Math.log(mean / whole)) > Math.log(OTHER_STORY)) {
      models.add(new LengthModel(sourceSum, targetSum, alone, mean, mean, INITIAL_VARIANCE));
    }
    return models;
  }

  /** Log likelihood ratio of a run of source and a run of target sentences; nats. O(1). */
  double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    double ls = sourceSum[sourceEnd] - sourceSum[sourceStart];
    double lt = targetSum[targetEnd] - targetSum[targetStart];
    double spread = variance * (ratio * ls + lt) / 2;
    double miss = lt - ratio * ls;
    double together = -.5 * miss * miss / spread - .5 * Math.log(spread) - HALF_LOG_TWO_PI;
    int cuts = targetEnd - targetStart - 1;
    double cutting = cuts == 0 ? 0 : cuts * Math.log(lt);
    return together - (aloneSum[targetEnd] - aloneSum[targetStart]) - cutting;
  }

  /** Log likelihood of target sentences without a counterpart, nats. */
  double alone(int targetStart, int targetEnd) {
    return aloneSum[targetEnd] - aloneSum[targetStart];
  }

  /** The model after beads have been seen, each with a weight. */
  Estimate estimate() {
    return new Estimate();
  }

  double ratio() {
    return ratio;
  }

  double variance() {
    return variance;
  }

  private static long[] sums(TokenizedText text) {
    long[] sums = new long[text.size() + 1];
    for (int i = 0; i < text.size(); i++) {
      sums[i + 1] = sums[i] + text.length(i);
    }
    return sums;
  }

  private static double[] alone(long[] sums) {
    int size = sums.length - 1;
    double mu = Math.log((double) sums[size] / size) + LOG_NORMAL_SHIFT;
    double[] alone = new double[size + 1];
    for (int j = 0; j < size; j++) {
      double log = Math.log((double) (sums[j + 1] - sums[j]));
      double z = (log - mu) / LOG_NORMAL_SIGMA;
      alone[j + 1] = alone[j] - .5 * z * z - log - Math.log(LOG_NORMAL_SIGMA) - HALF_LOG_TWO_PI;
    }
    return alone;
  }

  /** Adds up beads towards a new ratio and variance. */
  final class Estimate {

    private double weight;
    private double source;
    private double target;
    private final List<double[]> seen = new ArrayList<>();

    void add(int sourceStart, int sourceEnd, int targetStart, int targetEnd, double w) {
      double ls = sourceSum[sourceEnd] - sourceSum[sourceStart];
      double lt = targetSum[targetEnd] - targetSum[targetStart];
      weight += w;
      source += w * ls;
      target += w * lt;
      seen.add(new double[] {ls, lt, w});
    }

    LengthModel model() {
      double r = (target + RATIO_PRIOR_BYTES * initialRatio) / (source + RATIO_PRIOR_BYTES);
      double errors = VARIANCE_PRIOR_BEADS * INITIAL_VARIANCE;
      for (double[] bead : seen) {
        double miss = bead[1] - r * bead[0];
        double error = miss * miss / ((r * bead[0] + bead[1]) / 2);
        errors += bead[2] * Math.min(LARGEST_ERROR, error);
      }
      double s2 = Math.min(LARGEST_VARIANCE, errors / (VARIANCE_PRIOR_BEADS + weight));
      return new LengthModel(sourceSum, targetSum, aloneSum, initialRatio, r, s2);
    }
  }
}
