package stele.align;

import stele.lexicon.TokenizedText;

/** Summed lengths of one side, and how likely its sentences are with nothing to compare them to. */
final class SentenceLengths {

  private static final double LOG_NORMAL_SHIFT = -.3;
  private static final double LOG_NORMAL_SIGMA = .8;

  private final long[] sum;
  private final double[] alone;
  private final double mu;

  private SentenceLengths(long[] sum, double[] alone, double mu) {
    this.mu = mu;
    this.sum = sum;
    this.alone = alone;
  }

  static SentenceLengths of(TokenizedText text) {
    double total = 0;
    for (int i = 0; i < text.size(); i++) {
      total += text.length(i);
    }
    return around(Math.log(total / text.size()) + LOG_NORMAL_SHIFT, text);
  }

  /** Some sentences of the side, likely or unlikely as they were there. */
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

  long total() {
    return sum[sum.length - 1];
  }

  /** Log likelihood of a run without a counterpart, nats, log-normal around the side's mean. */
  double logAlone(int start, int end) {
    return alone[end] - alone[start];
  }
}
