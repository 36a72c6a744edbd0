package stele.evaluate;

import java.util.BitSet;

/**
 * Scores on pieces of text, for a gold that segments the texts differently from the system. All are
 * counted in letters and digits, against the gold projected onto the system's segments.
 *
 * @param rows rows of the gold
 * @param targets what is left of them after projection
 * @param twoSided targets with text on both sides
 * @param largest rows in the biggest target
 * @param twoSidedBeads system beads with text on both sides
 * @param strict a bead equals a target: nine tenths of either lie in the other, on each side
 * @param inside a bead crosses no line: nine tenths of it lie in one target, on each side
 * @param characters how much of the text paired with a character belongs there (precision), and
 *     whether it was paired with any of its counterpart (recall)
 * @param unaligned text without counterpart, in characters
 * @param anchors clean cuts of the gold that the system has, too
 */
public record SpanScore(
    int rows,
    int targets,
    int twoSided,
    int largest,
    int twoSidedBeads,
    PrecisionRecall strict,
    PrecisionRecall inside,
    PrecisionRecall characters,
    PrecisionRecall unaligned,
    Ratio anchors) {

  static SpanScore of(SpanComparison comparison) {
    Projection projection = comparison.projection();
    return new SpanScore(
        projection.rows(),
        projection.targets(),
        projection.twoSided(),
        projection.largest(),
        comparison.twoSidedBeads().length,
        strict(comparison),
        InsideScore.of(comparison).score(),
        CharacterScore.of(comparison),
        unaligned(comparison),
        AnchorScore.of(comparison));
  }

  /** The sum over documents, from which micro-averages come. */
  public SpanScore plus(SpanScore other) {
    return new SpanScore(
        rows + other.rows,
        targets + other.targets,
        twoSided + other.twoSided,
        Math.max(largest, other.largest),
        twoSidedBeads + other.twoSidedBeads,
        strict.plus(other.strict),
        inside.plus(other.inside),
        characters.plus(other.characters),
        unaligned.plus(other.unaligned),
        anchors.plus(other.anchors));
  }

  /**
   * Bead equality. A bead hits a target if at least nine tenths of its letters on each side lie in
   * the target and it covers at least nine tenths of the target's letters on each side. Precision:
   * hits of all two-sided beads. Recall: targets hit of all two-sided targets. Too hard where the
   * gold is a whole paragraph, because finer beads cannot equal it.
   */
  private static PrecisionRecall strict(SpanComparison comparison) {
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
        >= SpanComparison.NEARLY_ALL * comparison.projection().letters(version, target);
  }

  /**
   * Text without counterpart, in characters. Precision: of the gold's text that is in no two-sided
   * bead, the share that has no counterpart in the gold. Recall: of the text that has none
   * (one-sided targets), the share that is in no two-sided bead.
   */
  private static PrecisionRecall unaligned(SpanComparison comparison) {
    Projection projection = comparison.projection();
    long claimed = 0;
    long wanted = 0;
    long both = 0;
    for (int version = 0; version < 2; version++) {
      long[] linked = linked(comparison, version);
      for (int target = 0; target < linked.length; target++) {
        long unlinked = projection.letters(version, target) - linked[target];
        claimed += unlinked;
        if (!projection.isTwoSided(target)) {
          wanted += projection.letters(version, target);
          both += unlinked;
        }
      }
    }
    return new PrecisionRecall(new Ratio(both, claimed), new Ratio(both, wanted));
  }

  /** Per target, the letters of one side in two-sided beads. */
  private static long[] linked(SpanComparison comparison, int version) {
    long[] linked = new long[comparison.projection().targets()];
    for (int bead : comparison.twoSidedBeads()) {
      comparison.shares(version, bead).forEach((target, letters) -> linked[target] += letters);
    }
    return linked;
  }
}
