package stele.align;

import stele.bitext.Span;

/** The best few scores of every sentence of one version with sentences of the other. */
final class BestScores {

  /** Kept so that the best beside a run of two can be told. */
  private static final int KEPT = OffPathScores.LONGEST + 1;

  private final float[] scores;
  private final int[] partners;

  BestScores(int sentences) {
    this.scores = new float[KEPT * sentences];
    this.partners = new int[KEPT * sentences];
  }

  /** Enters a score; scores of 0 and below are never among the best. */
  void add(int sentence, int partner, double score) {
    int from = KEPT * sentence;
    float entered = (float) score;
    for (int k = from; k < from + KEPT; k++) {
      if (entered > scores[k]) {
        for (int q = from + KEPT - 1; q > k; q--) {
          scores[q] = scores[q - 1];
          partners[q] = partners[q - 1];
        }
        scores[k] = entered;
        partners[k] = partner;
        return;
      }
    }
  }

  /** The best score of a sentence with any partner but those of a run; at least 0. */
  double best(int sentence, Span except) {
    for (int k = KEPT * sentence; k < KEPT * (sentence + 1); k++) {
      if (scores[k] <= 0) {
        return 0;
      }
      if (partners[k] < except.start() || partners[k] >= except.end()) {
        return scores[k];
      }
    }
    return 0;
  }

  /** The best score of any sentence of a run with any partner but those of the other run. */
  double best(Span run, Span except) {
    double most = 0;
    for (int sentence = run.start(); sentence < run.end(); sentence++) {
      most = Math.max(most, best(sentence, except));
    }
    return most;
  }
}
