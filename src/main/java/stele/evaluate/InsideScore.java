package stele.evaluate;

import java.util.BitSet;

/**
 * No line crossed. A bead is right if at least nine tenths of its letters on each side lie in one
 * and the same two-sided target. Precision: right beads of all two-sided beads. Recall: two-sided
 * targets of which right beads cover at least nine tenths on each side. Finer beads are not
 * penalised; a bead over two targets costs both.
 *
 * @param score precision and recall
 * @param right the right beads
 * @param covered the targets found
 */
record InsideScore(PrecisionRecall score, BitSet right, BitSet covered) {

  static InsideScore of(SpanComparison comparison) {
    Projection projection = comparison.projection();
    long[][] cover = new long[2][projection.targets()];
    BitSet right = new BitSet();
    int[] beads = comparison.twoSidedBeads();
    for (int bead : beads) {
      int home = comparison.home(bead);
      if (home != SpanComparison.HOMELESS) {
        right.set(bead);
        cover[0][home] += comparison.share(0, bead, home);
        cover[1][home] += comparison.share(1, bead, home);
      }
    }
    BitSet covered = new BitSet();
    for (int target = 0; target < projection.targets(); target++) {
      covered.set(
          target,
          projection.isTwoSided(target)
              && cover[0][target] >= SpanComparison.NEARLY_ALL * projection.letters(0, target)
              && cover[1][target] >= SpanComparison.NEARLY_ALL * projection.letters(1, target));
    }
    PrecisionRecall score =
        new PrecisionRecall(
            new Ratio(right.cardinality(), beads.length),
            new Ratio(covered.cardinality(), projection.twoSided()));
    return new InsideScore(score, right, covered);
  }
}
