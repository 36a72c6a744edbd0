package stele.align;

/**
 * {@link LengthModel} for many cells: logarithms and quotients are read from tables over whole
 * bytes, so it differs from the exact model only by rounding R ls + lt down to a byte.
 */
final class CoarseLength {

  /** Bytes; judgement: more than one or two sentences have. Affects speed and memory. */
  private static final int LARGEST_TABLE = 1 << 16;

  private final int[] sourceSum;
  private final int[] targetSum;
  private final float[] sourceAlone;
  private final float[] targetAlone;
  private final float ratio;
  private final float[] inverse;
  private final float[] halfLog;
  private final float[] log;

  CoarseLength(LengthModel model, int sources, int targets) {
    sourceSum = sums(model.source(), sources);
    targetSum = sums(model.target(), targets);
    sourceAlone = halfAlone(model.source(), sources);
    targetAlone = halfAlone(model.target(), targets);
    ratio = (float) model.ratio();
    inverse = new float[LARGEST_TABLE];
    halfLog = new float[LARGEST_TABLE];
    log = new float[LARGEST_TABLE];
    for (int k = 1; k < LARGEST_TABLE; k++) {
      double spread = model.spread(k);
      inverse[k] = (float) (-.5 / spread);
      halfLog[k] = (float) (.5 * Math.log(model.ratio() / (2 * Math.PI * spread)));
      log[k] = (float) (.5 * Math.log(k));
    }
  }

  /** As {@link LengthModel#score} for runs of one or two sentences; nats. */
  float score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    int ls = sourceSum[sourceEnd] - sourceSum[sourceStart];
    int lt = targetSum[targetEnd] - targetSum[targetStart];
    float scaled = ratio * ls;
    float miss = lt - scaled;
    int both = entry((int) (scaled + lt));
    float score =
        miss * miss * inverse[both]
            + halfLog[both]
            - sourceAlone[sourceStart]
            - targetAlone[targetStart];
    if (targetEnd - targetStart > 1) {
      score -= targetAlone[targetStart + 1] + log[entry(lt)];
    }
    if (sourceEnd - sourceStart > 1) {
      score -= sourceAlone[sourceStart + 1] + log[entry(ls)];
    }
    return score;
  }

  /** Runs longer than the tables are scored as if they had their length. */
  private static int entry(int bytes) {
    return Math.min(bytes, LARGEST_TABLE - 1);
  }

  private static int[] sums(SentenceLengths lengths, int size) {
    int[] sums = new int[size + 1];
    for (int i = 0; i <= size; i++) {
      sums[i] = Math.toIntExact(lengths.of(0, i));
    }
    return sums;
  }

  private static float[] halfAlone(SentenceLengths lengths, int size) {
    float[] alone = new float[size];
    for (int i = 0; i < size; i++) {
      alone[i] = (float) (.5 * lengths.logAlone(i, i + 1));
    }
    return alone;
  }
}
