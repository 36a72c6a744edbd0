package stele.align;

/**
 * Log scores of all two-sided beads that fit into a band, nats:
 *
 * <pre>  log prior(a, b) + w LEN + f FWD + b BWD + paragraphs</pre>
 *
 * <p>with the {@link Weights} w, f and b. A bead fits when every cell it covers lies inside the
 * band.
 */
final class BeadScores {

  private final Band band;
  private final BeadShapes shapes;
  private final float[] scores;

  private BeadScores(Band band, BeadShapes shapes) {
    this.band = band;
    this.shapes = shapes;
    this.scores = new float[Math.multiplyExact(band.size(), shapes.count())];
  }

  static BeadScores of(Evidence evidence, Weights weights) {
    Band band = evidence.band();
    BeadScores scores = new BeadScores(band, evidence.shapes());
    for (int i = 1; i <= band.rows(); i++) {
      for (int j = Math.max(1, band.lo(i)); j <= band.hi(i); j++) {
        scores.fill(i, j, evidence, weights);
      }
    }
    return scores;
  }

  private void fill(int i, int j, Evidence evidence, Weights weights) {
    int at = band.node(i, j) * shapes.count();
    for (int shape = 0; shape < shapes.count(); shape++) {
      int a = shapes.source(shape);
      int b = shapes.target(shape);
      if (!fits(i, j, a, b)) {
        scores[at + shape] = Float.NEGATIVE_INFINITY;
        continue;
      }
      scores[at + shape] =
          (float)
              (shapes.logPrior(shape)
                  + weights.length() * evidence.length().score(i - a, i, j - b, j)
                  + weights.forward() * evidence.forwardWords(i, j, a, b)
                  + weights.backward() * evidence.backwardWords(i, j, a, b)
                  + evidence.paragraphs().score(i - a, i, j - b, j));
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
