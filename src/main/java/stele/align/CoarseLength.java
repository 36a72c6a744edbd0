package stele.align;

import stele.lexicon.TokenizedText;

/**
 * {@link LengthModel} for many cells: logarithms and quotients are read from tables over whole
 * bytes, so it differs from the exact model by what rounding R ls + lt down to a byte makes.
 */
final class CoarseLength {

  private static final int LARGEST_TABLE = 1 << 16;

  private final int[] sourceSum;
  private final int[] targetSum;
  private final float[] alone;
  private final float ratio;
  private final double variance;
  private final float[] inverse;
  private final float[] halfLog;
  private final float[] log;

  CoarseLength(TokenizedText source, TokenizedText target, LengthModel model) {
    sourceSum = sums(source);
    targetSum = sums(target);
    ratio = (float) model.ratio();
    variance = model.variance();
    alone = new float[target.size()];
    for (int j = 0; j < alone.length; j++) {
      alone[j] = (float) model.alone(j, j + 1);
    }
    inverse = new float[LARGEST_TABLE];
    halfLog = new float[LARGEST_TABLE];
    log = new float[LARGEST_TABLE];
    for (int k = 1; k < LARGEST_TABLE; k++) {
      double spread = variance * k / 2;
      inverse[k] = (float) (-.5 / spread);
      halfLog[k] = (float) (-.5 * Math.log(2 * Math.PI * spread));
      log[k] = (float) Math.log(k);
    }
  }

  /** As {@link LengthModel#score} for one or two target sentences; nats. */
  float score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    int lt = targetSum[targetEnd] - targetSum[targetStart];
    float scaled = ratio * (sourceSum[sourceEnd] - sourceSum[sourceStart]);
    float miss = lt - scaled;
    float together = miss * miss;
    int sum = (int) (scaled + lt);
    float score;
    if (sum < LARGEST_TABLE) {
      score = together * inverse[sum] + halfLog[sum] - alone[targetStart];
    } else {
      double spread = variance * sum / 2;
      score =
          (float) (-.5 * together / spread - .5 * Math.log(2 * Math.PI * spread))
              - alone[targetStart];
    }
    if (targetEnd - targetStart > 1) {
      score -= alone[targetStart + 1];
      score -= lt < LARGEST_TABLE ? log[lt] : (float) Math.log(lt);
    }
    return score;
  }

  private static int[] sums(TokenizedText text) {
    int[] sums = new int[text.size() + 1];
    for (int i = 0; i < text.size(); i++) {
      sums[i + 1] = Math.addExact(sums[i], text.length(i));
    }
    return sums;
  }
}
