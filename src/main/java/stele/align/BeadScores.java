package stele.align;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import stele.bitext.Span;

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

  /** Per source sentence, nats; empty where nothing but the text itself speaks of it. */
  private final double[] sourceAlone;

  /** Per target sentence, nats; likewise. */
  private final double[] targetAlone;

  private BeadScores(Band band, BeadShapes shapes, double[] sourceAlone, double[] targetAlone) {
    this.band = band;
    this.shapes = shapes;
    this.scores = new float[Math.multiplyExact(band.size(), shapes.count())];
    this.sourceAlone = sourceAlone;
    this.targetAlone = targetAlone;
  }

  static BeadScores of(Evidence evidence, Weights weights) {
    Band band = evidence.band();
    BeadScores scores = new BeadScores(band, evidence.shapes(), new double[0], new double[0]);
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

  /**
   * The score of a bead; absent where it has no shape of a bead or lies outside the band. A bead
   * inside the band that does not fit has negative infinity.
   */
  OptionalDouble score(Span source, Span target) {
    int shape = shapes.of(source.length(), target.length());
    return shape < 0 || !band.contains(source.end(), target.end())
        ? OptionalDouble.empty()
        : OptionalDouble.of(score(band.node(source.end(), target.end()), shape));
  }

  /** What speaks for a source sentence, 0-based, to stand alone, nats. */
  double sourceAlone(int sentence) {
    return sourceAlone.length == 0 ? 0 : sourceAlone[sentence];
  }

  /** What speaks for a target sentence, 0-based, to stand alone, nats. */
  double targetAlone(int sentence) {
    return targetAlone.length == 0 ? 0 : targetAlone[sentence];
  }

  /** These scores, each the mean of what the texts themselves and their witnesses say. */
  BeadScores heard(List<Witness> witnesses) {
    BeadScores heard =
        new BeadScores(band, shapes, new double[band.rows()], new double[band.columns()]);
    for (Witness witness : witnesses) {
      Arrays.setAll(heard.sourceAlone, i -> heard.sourceAlone[i] + witness.baseAlone(i));
      Arrays.setAll(heard.targetAlone, j -> heard.targetAlone[j] + witness.versionAlone(j));
    }
    for (int i = 0; i <= band.rows(); i++) {
      for (int j = band.lo(i); j <= band.hi(i); j++) {
        heard.fill(i, j, this, witnesses);
      }
    }
    return heard;
  }

  private void fill(int i, int j, BeadScores own, List<Witness> witnesses) {
    int at = band.node(i, j) * shapes.count();
    for (int shape = 0; shape < shapes.count(); shape++) {
      float score = own.scores[at + shape];
      scores[at + shape] =
          i < shapes.source(shape) || j < shapes.target(shape) || Float.isInfinite(score)
              ? Float.NEGATIVE_INFINITY
              : mean(
                  score,
                  new Span(i - shapes.source(shape), i),
                  new Span(j - shapes.target(shape), j),
                  witnesses);
    }
  }

  private static float mean(float own, Span base, Span version, List<Witness> witnesses) {
    double sum = own;
    double weight = 1;
    for (Witness witness : witnesses) {
      double trust = witness.trust(base, version);
      if (trust > 0) {
        sum += trust * witness.score(base, version, own);
        weight += trust;
      }
    }
    return (float) (sum / weight);
  }

  Band band() {
    return band;
  }

  BeadShapes shapes() {
    return shapes;
  }
}
