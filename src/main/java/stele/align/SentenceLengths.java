package stele.align;

import stele.lexicon.TokenizedText;

/** Summed lengths of one side, and how likely its sentences are without a counterpart. */
final class SentenceLengths {

  // The median is e^-.3 of the mean; the spread is of logarithms. Judgement.
  private static final double LOG_NORMAL_SHIFT = -.3;
  private static final double LOG_NORMAL_SIGMA = .8;

  private final long[] sum;
  private final double[] alone;
  private final double mu;

  /**
   * Logs of the bytes of runs of up to {@value BeadShapes#LONGEST} sentences, by end and then size.
   */
  private final double[] log;

  private SentenceLengths(long[] sum, double[] alone, double mu) {
    this.mu = mu;
    this.sum = sum;
    this.alone = alone;
    this.log = new double[sum.length * BeadShapes.LONGEST];
    for (int end = 1; end < sum.length; end++) {
      for (int size = 1; size <= Math.min(end, BeadShapes.LONGEST); size++) {
        log[end * BeadShapes.LONGEST + size - 1] = Math.log((double) of(end - size, end));
      }
    }
  }

  static SentenceLengths of(TokenizedText text) {
    double total = 0;
    for (int i = 0; i < text.size(); i++) {
      total += text.length(i);
    }
    return around(Math.log(total / text.size()) + LOG_NORMAL_SHIFT, text);
  }

  /** Some sentences of the side, under the same distribution. */
  SentenceLengths onto(TokenizedText some) {
    return around(mu, some);
  }

  private static SentenceLengths around(double mu, TokenizedText text) {
    long[] sum = new long[text.size() + 1];
    for (int i = 0; i < text.size(); i++) {
      sum[i + 1] = sum[i] + text.length(i);
    }
    double[] alone = new double[text.size() + 1];
    for (int i = 0; i < text.size(); i++) {
      double log = Math.log(text.length(i));
      double z = (log - mu) / LOG_NORMAL_SIGMA;
      alone[i + 1] =
          alone[i] - .5 * z * z - log - Math.log(LOG_NORMAL_SIGMA * Math.sqrt(2 * Math.PI));
    }
    return new SentenceLengths(sum, alone, mu);
  }

  /** Bytes of a run. */
  long of(int start, int end) {
    return sum[end] - sum[start];
  }

  /**
   * Log of the bytes of a run of 1 to {@value BeadShapes#LONGEST} sentences, from a table: most of
   * the time of scoring lengths went into these logs.
   */
  double logOf(int start, int end) {
    return log[end * BeadShapes.LONGEST + end - start - 1];
  }

  long total() {
    return sum[sum.length - 1];
  }

  /** Log likelihood of a run without a counterpart, nats, log-normal around the side's mean. */
  double logAlone(int start, int end) {
    return alone[end] - alone[start];
  }
}
