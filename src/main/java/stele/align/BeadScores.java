package stele.align;

/**
 * Log scores of all two-sided beads that fit into a band, nats:
 *
 * <pre>  log prior(a, b) + .8 LEN + .45 FWD + .45 BWD + paragraphs</pre>
 *
 * <p>The weights were chosen on the development sets: the parts are not independent of each other.
 * A bead fits when every cell it covers lies inside the band.
 */
final class BeadScores {

  private static final double LENGTH_WEIGHT = .8;
  private static final double WORD_WEIGHT = .45;

  private final Band band;
  private final BeadShapes shapes;
  private final float[] scores;

  private BeadScores(Band band, BeadShapes shapes) {
    this.band = band;
    this.shapes = shapes;
    this.scores = new float[Math.multiplyExact(band.size(), shapes.count())];
  }

  /**
   * @param forward group scores from source to target over {@code band}
   * @param backward group scores from target to source over {@code band.transposed()}
   */
  static BeadScores of(
      Band band,
      BeadShapes shapes,
      LengthModel length,
      ParagraphModel paragraphs,
      GroupScores forward,
      GroupScores backward) {
    BeadScores scores = new BeadScores(band, shapes);
    Band turned = band.transposed();
    for (int i = 1; i <= band.rows(); i++) {
      for (int j = Math.max(1, band.lo(i)); j <= band.hi(i); j++) {
        scores.fill(i, j, length, paragraphs, forward, backward, turned);
      }
    }
    return scores;
  }

  private void fill(
      int i,
      int j,
      LengthModel length,
      ParagraphModel paragraphs,
      GroupScores forward,
      GroupScores backward,
      Band turned) {
    int at = band.node(i, j) * shapes.count();
    for (int shape = 0; shape < shapes.count(); shape++) {
      int a = shapes.source(shape);
      int b = shapes.target(shape);
      if (!fits(i, j, a, b)) {
        scores[at + shape] = Float.NEGATIVE_INFINITY;
        continue;
      }
      double words = 0;
      int node = band.node(i, j);
      for (int k = 0; k < b; k++) {
        words += forward.score(node - k, a);
      }
      int turnedNode = turned.node(j, i);
      for (int k = 0; k < a; k++) {
        words += backward.score(turnedNode - k, b);
      }
      scores[at + shape] =
          (float)
              (shapes.logPrior(shape)
                  + LENGTH_WEIGHT * length.score(i - a, i, j - b, j)
                  + WORD_WEIGHT * words
                  + paragraphs.score(i - a, i, j - b, j));
    }
  }

  private boolean fits(int i, int j, int a, int b) {
    return i >= a
        && j >= b
        && j <= band.hi(i - a + 1)
        && j - b + 1 >= band.lo(i)
        && band.contains(i - a, j - b);
  }

  /** Score of the bead of this shape that ends at a node; negative infinity where it cannot be. */
  float score(int node, int shape) {
    return scores[node * shapes.count() + shape];
  }

  Band band() {
    return band;
  }

  BeadShapes shapes() {
    return shapes;
  }
}
