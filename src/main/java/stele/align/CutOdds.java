package stele.align;

import java.util.List;
import stele.bitext.Span;
import stele.lexicon.WeightedBead;

/**
 * How likely the cut after a sentence is to lie inside a bead, by what stands on either side of it,
 * against any cut of the same version; log odds in nats. A comma before a small letter often joins,
 * the end of a heading hardly ever does. Learnt from likely beads, a class with few cuts being
 * drawn to the mean of all.
 */
final class CutOdds {

  /** Cuts of the mean that a class starts with. Judgement. */
  private static final double PRIOR_CUTS = 10;

  /** Cuts of which {@value #PRIOR_INSIDE} is inside, before anything is learnt. Judgement. */
  private static final double PRIOR_ALL = 8;

  private static final double PRIOR_INSIDE = 1;

  /** Sums of the log odds of the cuts after sentences before index i. */
  private final double[] sums;

  private CutOdds(double[] sums) {
    this.sums = sums;
  }

  /**
   * The odds of one version.
   *
   * @param runs of likely beads in this version, one for each bead
   */
  static CutOdds of(SentenceEdges edges, List<Span> runs, List<WeightedBead> beads) {
    double[] inside = new double[SentenceEdges.CUTS];
    double[] all = new double[SentenceEdges.CUTS];
    double allInside = PRIOR_INSIDE;
    double sum = PRIOR_ALL;
    for (int k = 0; k < runs.size(); k++) {
      double probability = beads.get(k).weight();
      Span run = runs.get(k);
      for (int i = run.start(); i < run.end() && i + 1 < edges.size(); i++) {
        int cut = edges.cut(i);
        all[cut] += probability;
        sum += probability;
        if (i + 1 < run.end()) {
          inside[cut] += probability;
          allInside += probability;
        }
      }
    }
    double mean = allInside / sum;
    double[] sums = new double[edges.size() + 1];
    for (int i = 0; i < edges.size(); i++) {
      int cut = edges.cut(i);
      double p = (inside[cut] + PRIOR_CUTS * mean) / (all[cut] + PRIOR_CUTS);
      sums[i + 1] = sums[i] + logit(p) - logit(mean);
    }
    return new CutOdds(sums);
  }

  private static double logit(double p) {
    return Math.log(p / (1 - p));
  }

  /** The odds of all cuts inside a run. O(1). */
  double inside(int start, int end) {
    return sums[end - 1] - sums[start];
  }
}
