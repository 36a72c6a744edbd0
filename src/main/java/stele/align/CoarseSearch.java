package stele.align;

import java.util.Arrays;
import stele.lexicon.TokenizedText;

/**
 * Finds a rough path through a large lattice: best single path over 1-1, 1-2 and 2-1 beads and
 * gaps, on lengths and {@link Anchors}. O(cells of the corridor), one byte a cell. Invariant:
 * {@code match[j]} and {@code gap[j]} are the best scores of paths to the node at column {@code j}
 * of the current row whose last step was a bead or a sentence alone.
 */
final class CoarseSearch {

  /**
   * Costs of sentences alone. The probabilities are judgements; decision 4 explains why there are
   * two.
   */
  enum Gaps {
    /** Every sentence alone costs the same: for free translation. Loses long omissions. */
    EACH(Math.log(.03), Math.log(.03)),
    /** Opening is expensive, extending is cheap: for long omissions. Hurts free translation. */
    AFFINE(Math.log(.01), Math.log(.7));

    private final float open;
    private final float extend;

    Gaps(double open, double extend) {
      this.open = (float) open;
      this.extend = (float) extend;
    }
  }

  // Judgement: close to the priors of BeadShapes, with longer beads left out.
  private static final float LOG_ONE_TO_ONE = (float) Math.log(.85);
  private static final float LOG_ONE_TO_TWO = (float) Math.log(.06);
  private static final double IMPOSSIBLE = Double.NEGATIVE_INFINITY;

  private static final int MATCH_SHAPE = 3;
  private static final int MATCH_FROM_GAP = 4;
  private static final int GAP_IN_TARGET = 8;
  private static final int GAP_FROM_GAP = 16;

  private final TokenizedText source;
  private final TokenizedText target;
  private final Anchors anchors;
  private final CoarseLength length;
  private final Gaps gaps;
  private final int[] lo;
  private final int[] hi;
  private final byte[][] back;

  private CoarseSearch(
      TokenizedText source,
      TokenizedText target,
      Anchors anchors,
      LengthModel length,
      Gaps gaps,
      int[] lo,
      int[] hi) {
    this.source = source;
    this.target = target;
    this.anchors = anchors;
    this.length = new CoarseLength(length, source.size(), target.size());
    this.gaps = gaps;
    this.lo = lo;
    this.hi = hi;
    this.back = new byte[lo.length][];
  }

  /**
   * Searches a corridor.
   *
   * @param lo first column per row 0..n, never falling, 0 in row 0
   * @param hi last column per row, never falling, m in row n
   * @return the path
   */
  static CoarsePath in(
      TokenizedText source,
      TokenizedText target,
      Anchors anchors,
      LengthModel length,
      Gaps gaps,
      int[] lo,
      int[] hi) {
    CoarseSearch search = new CoarseSearch(source, target, anchors, length, gaps, lo, hi);
    return search.trace(search.fill());
  }

  /** Fills the tables; true if the best path ends in a gap. */
  private boolean fill() {
    int columns = target.size();
    double[][] match = new double[3][columns + 1];
    double[][] gap = new double[3][columns + 1];
    float[][] anchorRows = new float[2][columns];
    for (int k = 0; k < 3; k++) {
      Arrays.fill(match[k], IMPOSSIBLE);
      Arrays.fill(gap[k], IMPOSSIBLE);
    }
    for (int i = 0; i < lo.length; i++) {
      int row = i % 3;
      if (i > 2) {
        // only what row i - 3 wrote, or a long text pays for columns far from its corridor
        Arrays.fill(match[row], lo[i - 3], hi[i - 3] + 1, IMPOSSIBLE);
        Arrays.fill(gap[row], lo[i - 3], hi[i - 3] + 1, IMPOSSIBLE);
      }
      back[i] = new byte[hi[i] - lo[i] + 1];
      if (i > 0) {
        if (i > 2) {
          anchors.clearRow(i - 3, anchorRows[(i - 1) % 2]);
        }
        anchors.addRow(i - 1, anchorRows[(i - 1) % 2]);
      } else {
        match[0][0] = 0;
      }
      fillRow(i, match, gap, anchorRows);
    }
    int last = (lo.length - 1) % 3;
    return gap[last][columns] > match[last][columns];
  }

  private void fillRow(int i, double[][] match, double[][] gap, float[][] anchorRows) {
    double[] matchHere = match[i % 3];
    double[] gapHere = gap[i % 3];
    double[] matchAbove = match[(i + 2) % 3];
    double[] gapAbove = gap[(i + 2) % 3];
    double[] matchTwoAbove = match[(i + 1) % 3];
    double[] gapTwoAbove = gap[(i + 1) % 3];
    float[] anchorsHere = anchorRows[(i + 1) % 2];
    float[] anchorsAbove = anchorRows[i % 2];
    byte[] choice = back[i];
    for (int j = lo[i]; j <= hi[i]; j++) {
      byte chosen = 0;
      if (i > 0 && j > 0) {
        double best =
            Math.max(matchAbove[j - 1], gapAbove[j - 1])
                + LOG_ONE_TO_ONE
                + length.score(i - 1, i, j - 1, j)
                + anchorsHere[j - 1];
        chosen = gapAbove[j - 1] > matchAbove[j - 1] ? (byte) MATCH_FROM_GAP : 0;
        if (j > 1) {
          double from = Math.max(matchAbove[j - 2], gapAbove[j - 2]);
          double value =
              from
                  + LOG_ONE_TO_TWO
                  + length.score(i - 1, i, j - 2, j)
                  + anchorsHere[j - 1]
                  + anchorsHere[j - 2];
          if (value > best) {
            best = value;
            chosen = (byte) (1 | (gapAbove[j - 2] > matchAbove[j - 2] ? MATCH_FROM_GAP : 0));
          }
        }
        if (i > 1) {
          double from = Math.max(matchTwoAbove[j - 1], gapTwoAbove[j - 1]);
          double value =
              from
                  + LOG_ONE_TO_TWO
                  + length.score(i - 2, i, j - 1, j)
                  + anchorsHere[j - 1]
                  + anchorsAbove[j - 1];
          if (value > best) {
            best = value;
            chosen = (byte) (2 | (gapTwoAbove[j - 1] > matchTwoAbove[j - 1] ? MATCH_FROM_GAP : 0));
          }
        }
        matchHere[j] = best;
      }
      choice[j - lo[i]] = (byte) (chosen | fillGap(j, matchHere, gapHere, matchAbove, gapAbove));
    }
  }

  private int fillGap(
      int j, double[] matchHere, double[] gapHere, double[] matchAbove, double[] gapAbove) {
    double open = matchAbove[j] + gaps.open;
    double extend = gapAbove[j] + gaps.extend;
    double best = Math.max(open, extend);
    int chosen = extend > open ? GAP_FROM_GAP : 0;
    if (j > 0) {
      open = matchHere[j - 1] + gaps.open;
      extend = gapHere[j - 1] + gaps.extend;
      if (Math.max(open, extend) > best) {
        best = Math.max(open, extend);
        chosen = GAP_IN_TARGET | (extend > open ? GAP_FROM_GAP : 0);
      }
    }
    gapHere[j] = best;
    return chosen;
  }

  private CoarsePath trace(boolean endsInGap) {
    CoarsePath.Builder path = new CoarsePath.Builder(source.size(), target.size());
    boolean inGap = endsInGap;
    int i = source.size();
    int j = target.size();
    while (i > 0 || j > 0) {
      path.passes(i, j);
      byte choice = back[i][j - lo[i]];
      if (inGap) {
        inGap = (choice & GAP_FROM_GAP) != 0;
        if ((choice & GAP_IN_TARGET) != 0) {
          j--;
          path.targetAlone();
        } else {
          i--;
          path.sourceAlone();
        }
      } else {
        inGap = (choice & MATCH_FROM_GAP) != 0;
        int shape = choice & MATCH_SHAPE;
        i -= shape == 2 ? 2 : 1;
        j -= shape == 1 ? 2 : 1;
        path.match();
      }
    }
    return path.build();
  }
}
