package stele.align;

/**
 * One source of evidence for or against beads, such as their lengths or their words. The score of a
 * bead is the weighted sum of a list of these, and the search only sees the sum.
 *
 * <p>To add another, implement this interface and add it with its weight to the list in {@link
 * DocumentEvidence} if the two documents are all that it needs, or to the list in {@link Evidence}
 * if it changes with the words learnt or the band searched.
 *
 * <p>All scores are log likelihood ratios in nats, 0 for no evidence. They are never NaN or
 * positive infinity; negative infinity rules a bead out, but at least one path through the band
 * must remain. Implementations are stateless, or immutable after construction.
 */
@FunctionalInterface
interface BeadEvidence {

  /**
   * Evidence for a two-sided bead, which has 1 to {@value BeadShapes#LONGEST} sentences a side.
   * Asked for every shape at every node of the band, so it should be O(1).
   *
   * @param sourceStart first source sentence, 0-based
   * @param sourceEnd the source sentence after the last
   * @param targetStart first target sentence, 0-based
   * @param targetEnd the target sentence after the last
   */
  double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd);

  /**
   * Adds weighted scores to those of all beads that end at a node. Implementations on the hot path
   * repeat this loop to call their scores directly: through the interface an alignment takes 4 to 9
   * % longer.
   *
   * @param i source sentences behind the node
   * @param j target sentences behind the node
   * @param sums by shape; negative infinity, which remains, for beads that do not fit or are ruled
   *     out already
   */
  default void addTo(double[] sums, BeadShapes shapes, int i, int j, double weight) {
    for (int shape = 0; shape < sums.length; shape++) {
      if (sums[shape] != Double.NEGATIVE_INFINITY) {
        sums[shape] += weight * score(i - shapes.source(shape), i, j - shapes.target(shape), j);
      }
    }
  }

  /** Evidence for a source sentence, 0-based, to have no counterpart. */
  default double sourceAlone(int sentence) {
    return 0;
  }

  /** Evidence for a target sentence, 0-based, to have no counterpart. */
  default double targetAlone(int sentence) {
    return 0;
  }
}
