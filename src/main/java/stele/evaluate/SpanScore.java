package stele.evaluate;

/**
 * Scores on pieces of text, for a gold that divides the texts otherwise than the system. All are
 * counted in letters and digits, against the gold projected onto the system's segments.
 *
 * @param rows rows of the gold
 * @param targets what is left of them after projection
 * @param twoSided targets with text on both sides
 * @param largest rows in the biggest target
 * @param twoSidedBeads system beads with text on both sides
 * @param strict a bead equals a target: nine tenths of either lie in the other, on each side
 * @param inside a bead crosses no line: nine tenths of it lie in one target, on each side
 * @param characters how much of the other side a character was put beside belongs there
 *     (precision), and whether it met its partner text at all (recall)
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
        StrictSpanScore.of(comparison),
        InsideScore.of(comparison).score(),
        CharacterScore.of(comparison),
        UnalignedScore.of(comparison),
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
}
