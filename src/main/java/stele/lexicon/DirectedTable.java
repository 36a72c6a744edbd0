package stele.lexicon;

/**
 * Translation ratios in one direction, sparse by the type they go from. With c the expected count
 * of a pair and n the sum of a type's counts, the ratio is
 *
 * <pre>  r(from, to) = (c(from, to) / p(to) + α) / (n(from) + α),   α = 1</pre>
 *
 * <p>that is, how much likelier {@code to} becomes where {@code from} is on the other side. A pair
 * without an entry has c = 0. {@code evidence} holds c / p, so that a scorer may subtract from both
 * before it divides.
 */
public final class DirectedTable {

  /** Smoothing of the ratios, in counts; a judgement (add-one). */
  public static final double ALPHA = 1;

  /**
   * λ: share of tokens without a counterpart on the other side; in training and scoring; a
   * judgement.
   */
  public static final double NULL_SHARE = .2;

  private final int[] start;
  private final int[] to;
  private final float[] evidence;
  private final double[] total;

  DirectedTable(int[] start, int[] to, float[] evidence, double[] total) {
    this.start = start;
    this.to = to;
    this.evidence = evidence;
    this.total = total;
  }

  /** First entry of {@code from}; its last is before {@code start(from + 1)}. */
  public int start(int from) {
    return start[from];
  }

  /** The type an entry goes to. */
  public int to(int entry) {
    return to[entry];
  }

  /** c / p of an entry. */
  public float evidence(int entry) {
    return evidence[entry];
  }

  /** n: the sum of the counts of {@code from}, pruned entries included. */
  public double total(int from) {
    return total[from];
  }

  /** The ratio of a pair; O(row). */
  public double ratio(int from, int other) {
    double found = 0;
    for (int entry = start[from]; entry < start[from + 1]; entry++) {
      if (to[entry] == other) {
        found = evidence[entry];
        break;
      }
    }
    return (found + ALPHA) / (total[from] + ALPHA);
  }

  /** Number of entries. */
  public int size() {
    return to.length;
  }
}
