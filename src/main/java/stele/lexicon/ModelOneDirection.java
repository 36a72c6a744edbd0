package stele.lexicon;

import java.util.List;

/**
 * IBM Model 1 (Brown et al. 1993) from one side to the other, trained by expectation-maximisation
 * over beads, with a mixture of a null word and prior pseudo-counts. With λ the null share and |F|
 * the number of near tokens of a bead, a far token t is explained by near token f with
 * responsibility
 *
 * <pre>  (1-λ)/|F| r(f, t) / (λ + (1-λ)/|F| Σ r(f', t))</pre>
 *
 * <p>where r is the ratio of {@link DirectedTable}; the first step uses the prior alone.
 */
final class ModelOneDirection {

  /** Steps of expectation-maximisation. Judgement: Model 1 converges fast. */
  private static final int STEPS = 4;

  /** Responsibilities below this are dropped. Judgement; affects speed. */
  private static final double LEAST_RESPONSIBILITY = 1e-4;

  private final PairIndex index;
  private final List<WeightedBead> beads;
  private final boolean forward;
  private final int[][] near;
  private final int[][] far;
  private final int[][] nearCounts;
  private final int[][] farCounts;
  private final double[] farProbability;
  private final int[] rowOfPair;

  float[] counts;
  double[] totals;
  float[] given;
  float[][] own;

  /**
   * @param rowOfPair source type per pair
   * @param farProbability unigram probability of every far type
   */
  ModelOneDirection(
      PairIndex index,
      List<WeightedBead> beads,
      boolean forward,
      int[] rowOfPair,
      int nearTypes,
      double[] farProbability) {
    this.index = index;
    this.beads = beads;
    this.forward = forward;
    this.rowOfPair = rowOfPair;
    this.near = forward ? index.sourceTypes : index.targetTypes;
    this.far = forward ? index.targetTypes : index.sourceTypes;
    this.nearCounts = forward ? index.sourceCounts : index.targetCounts;
    this.farCounts = forward ? index.targetCounts : index.sourceCounts;
    this.farProbability = farProbability;
    this.counts = index.priorCounts();
    this.totals = new double[nearTypes];
    addUpTotals();
  }

  /** O(steps * instances). */
  ModelOneDirection train() {
    for (int step = 1; step <= STEPS; step++) {
      boolean last = step == STEPS;
      float[] next = index.priorCounts();
      if (last) {
        given = new float[index.pairOf.length];
        own = new float[beads.size()][];
      }
      for (int bead = 0; bead < beads.size(); bead++) {
        expect(bead, next, last);
      }
      counts = next;
      addUpTotals();
    }
    return this;
  }

  private int nearOf(int pair) {
    return forward ? rowOfPair[pair] : index.target[pair];
  }

  private void addUpTotals() {
    java.util.Arrays.fill(totals, 0);
    for (int pair = 0; pair < counts.length; pair++) {
      totals[nearOf(pair)] += counts[pair];
    }
  }

  private void expect(int bead, float[] next, boolean record) {
    int nears = near[bead].length;
    int fars = far[bead].length;
    int nearStride = forward ? fars : 1;
    int farStride = forward ? 1 : nears;
    int base = index.base[bead];
    int nearTokens = 0;
    for (int count : nearCounts[bead]) {
      nearTokens += count;
    }
    double share = (1 - DirectedTable.NULL_SHARE) / nearTokens;
    double weight = beads.get(bead).weight();
    float[] ownHere = record ? new float[nears] : null;
    double[] weights = new double[nears];
    for (int t = 0; t < fars; t++) {
      double inverse = 1 / farProbability[far[bead][t]];
      double all = DirectedTable.NULL_SHARE;
      for (int f = 0; f < nears; f++) {
        int pair = index.pairOf[base + f * nearStride + t * farStride];
        double ratio =
            (counts[pair] * inverse + DirectedTable.ALPHA)
                / (totals[near[bead][f]] + DirectedTable.ALPHA);
        weights[f] = share * nearCounts[bead][f] * ratio;
        all += weights[f];
      }
      for (int f = 0; f < nears; f++) {
        double responsibility = weights[f] / all;
        if (responsibility >= LEAST_RESPONSIBILITY) {
          int instance = base + f * nearStride + t * farStride;
          float added = (float) (weight * farCounts[bead][t] * responsibility);
          next[index.pairOf[instance]] += added;
          if (record) {
            given[instance] = added;
            ownHere[f] += added;
          }
        }
      }
    }
    if (record) {
      own[bead] = ownHere;
    }
  }
}
