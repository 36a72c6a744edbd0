package stele.evaluate;

/**
 * Text without counterpart, in characters. Precision: of the gold's text that stands in no
 * two-sided bead, the share that has no counterpart in the gold. Recall: of the text that has none
 * (one-sided targets), the share that stands in no two-sided bead.
 */
final class UnalignedScore {

  private UnalignedScore() {}

  static PrecisionRecall of(SpanComparison comparison) {
    Projection projection = comparison.projection();
    long said = 0;
    long wanted = 0;
    long both = 0;
    for (int version = 0; version < 2; version++) {
      long[] linked = linked(comparison, version);
      for (int target = 0; target < linked.length; target++) {
        long unlinked = projection.mass(version, target) - linked[target];
        said += unlinked;
        if (!projection.isTwoSided(target)) {
          wanted += projection.mass(version, target);
          both += unlinked;
        }
      }
    }
    return new PrecisionRecall(new Ratio(both, said), new Ratio(both, wanted));
  }

  /** Per target, the mass of one side in two-sided beads. */
  private static long[] linked(SpanComparison comparison, int version) {
    long[] linked = new long[comparison.projection().targets()];
    for (int bead : comparison.twoSidedBeads()) {
      comparison.shares(version, bead).forEach((target, mass) -> linked[target] += mass);
    }
    return linked;
  }
}
