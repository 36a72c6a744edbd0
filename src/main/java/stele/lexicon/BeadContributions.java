package stele.lexicon;

/**
 * What every training bead contributed to a {@link DirectedTable}: its shares of c(from, to) and
 * n(from). A scorer subtracts them where the bead would otherwise confirm itself.
 */
public final class BeadContributions {

  private final int[][] from;
  private final int[][] to;
  private final int[] base;
  private final int fromStride;
  private final int toStride;
  private final float[] given;
  private final float[][] own;

  /**
   * @param fromStrideIsOne whether entries of one bead run along {@code from} first
   */
  BeadContributions(
      int[][] from, int[][] to, int[] base, boolean fromStrideIsOne, float[] given, float[][] own) {
    this.from = from;
    this.to = to;
    this.base = base;
    this.fromStride = fromStrideIsOne ? 1 : 0;
    this.toStride = fromStrideIsOne ? 0 : 1;
    this.given = given;
    this.own = own;
  }

  /** Distinct types on the near side of a bead, rising; not to be changed. */
  public int[] from(int bead) {
    return from[bead];
  }

  /** Distinct types on the far side of a bead, rising; not to be changed. */
  public int[] to(int bead) {
    return to[bead];
  }

  /** What the bead added to c of its {@code f}th near and {@code t}th far type; 0 if pruned. */
  public float given(int bead, int f, int t) {
    return given[
        base[bead]
            + f * (fromStride == 1 ? 1 : to[bead].length)
            + t * (toStride == 1 ? 1 : from[bead].length)];
  }

  /** What the bead added to n of its {@code f}th near type. */
  public float own(int bead, int f) {
    return own[bead][f];
  }
}
