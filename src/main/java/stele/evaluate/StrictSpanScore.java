package stele.evaluate;

import java.util.BitSet;

/**
 * Bead equality. A bead hits a target if at least nine tenths of its mass on each side lies in the
 * target and it covers at least nine tenths of the target's mass on each side. Precision: hits of
 * all two-sided beads. Recall: targets hit of all two-sided targets. Too hard where the gold is a
 * whole paragraph, because finer beads cannot equal it.
 */
final class StrictSpanScore {

  private StrictSpanScore() {}

  static PrecisionRecall of(SpanComparison comparison) {
    BitSet hit = new BitSet();
    int right = 0;
    int[] beads = comparison.twoSidedBeads();
    for (int bead : beads) {
      int home = comparison.home(bead);
      if (home != SpanComparison.HOMELESS
          && covers(comparison, 0, bead, home)
          && covers(comparison, 1, bead, home)) {
        right++;
        hit.set(home);
      }
    }
    return new PrecisionRecall(
        new Ratio(right, beads.length),
        new Ratio(hit.cardinality(), comparison.projection().twoSided()));
  }

  private static boolean covers(SpanComparison comparison, int version, int bead, int target) {
    return comparison.share(version, bead, target)
        >= SpanComparison.NEARLY_ALL * comparison.projection().mass(version, target);
  }
}
