package stele.align;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import stele.bitext.Span;

/**
 * Log scores of all two-sided beads that fit into a band, and of sentences alone; nats. A score is
 * the sum of {@link Evidence#weighted weighted evidence}, added up in the order of the list. A bead
 * fits when every cell it covers lies inside the band. O(nodes * shapes * evidence).
 */
final class BeadScores {

  private final Band band;
  private final BeadShapes shapes;
  private final float[] scores;

  /** Evidence per source sentence, nats. */
  private final double[] sourceAlone;

  /** Evidence per target sentence, nats. */
  private final double[] targetAlone;

  private BeadScores(Band band, BeadShapes shapes) {
    this.band = band;
    this.shapes = shapes;
    this.scores = new float[Math.multiplyExact(band.size(), shapes.count())];
    this.sourceAlone = new double[band.rows()];
    this.targetAlone = new double[band.columns()];
  }

  static BeadScores of(Evidence evidence, Weights weights) {
    return of(evidence.band(), evidence.shapes(), evidence.weighted(weights));
  }

  /** The sums of some evidence; evidence of weight 0 is not called. */
  static BeadScores of(Band band, BeadShapes shapes, List<WeightedEvidence> evidence) {
    BeadScores scores = new BeadScores(band, shapes);
    WeightedEvidence[] parts =
        evidence.stream().filter(part -> part.weight() > 0).toArray(WeightedEvidence[]::new);
    for (WeightedEvidence part : parts) {
      scores.addAlone(part);
    }
    Rows.forEach(band, (from, to) -> scores.fillRows(from, to, parts));
    return scores;
  }

  private void fillRows(int from, int to, WeightedEvidence[] parts) {
    double[] sums = new double[shapes.count()];
    for (int i = from; i < to; i++) {
      for (int j = Math.max(1, band.lo(i)); j <= band.hi(i); j++) {
        fill(i, j, parts, sums);
      }
    }
  }

  private void addAlone(WeightedEvidence part) {
    BeadEvidence evidence = part.evidence();
    for (int i = 0; i < sourceAlone.length; i++) {
      sourceAlone[i] += part.weight() * evidence.sourceAlone(i);
    }
    for (int j = 0; j < targetAlone.length; j++) {
      targetAlone[j] += part.weight() * evidence.targetAlone(j);
    }
  }

  /** Sets the scores of all beads that end at a node. */
  private void fill(int i, int j, WeightedEvidence[] parts, double[] sums) {
    for (int shape = 0; shape < sums.length; shape++) {
      sums[shape] =
          fits(i, j, shapes.source(shape), shapes.target(shape)) ? 0 : Double.NEGATIVE_INFINITY;
    }
    for (WeightedEvidence part : parts) {
      part.evidence().addTo(sums, shapes, i, j, part.weight());
    }
    int at = band.node(i, j) * sums.length;
    for (int shape = 0; shape < sums.length; shape++) {
      scores[at + shape] = (float) sums[shape];
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
   * The score of a bead; absent if no bead has its shape or it lies outside the band. A bead inside
   * the band that does not fit has negative infinity.
   */
  OptionalDouble score(Span source, Span target) {
    OptionalInt shape = shapes.of(source.length(), target.length());
    return shape.isEmpty() || !band.contains(source.end(), target.end())
        ? OptionalDouble.empty()
        : OptionalDouble.of(score(band.node(source.end(), target.end()), shape.getAsInt()));
  }

  /** Evidence for a source sentence, 0-based, to have no counterpart; nats. */
  double sourceAlone(int sentence) {
    return sourceAlone[sentence];
  }

  /** Evidence for a target sentence, 0-based, to have no counterpart; nats. */
  double targetAlone(int sentence) {
    return targetAlone[sentence];
  }

  /** The weighted means of these scores and those of the same beads by way of third versions. */
  BeadScores withPivots(List<PivotVersion> pivots) {
    BeadScores all = new BeadScores(band, shapes);
    Arrays.setAll(all.sourceAlone, this::sourceAlone);
    Arrays.setAll(all.targetAlone, this::targetAlone);
    for (PivotVersion pivot : pivots) {
      Arrays.setAll(all.sourceAlone, i -> all.sourceAlone[i] + pivot.baseAlone(i));
      Arrays.setAll(all.targetAlone, j -> all.targetAlone[j] + pivot.versionAlone(j));
    }
    for (int i = 0; i <= band.rows(); i++) {
      for (int j = band.lo(i); j <= band.hi(i); j++) {
        all.fill(i, j, this, pivots);
      }
    }
    return all;
  }

  private void fill(int i, int j, BeadScores own, List<PivotVersion> pivots) {
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
                  pivots);
    }
  }

  private static float mean(float own, Span base, Span version, List<PivotVersion> pivots) {
    double sum = own;
    double weights = 1;
    for (PivotVersion pivot : pivots) {
      double weight = pivot.weight(base, version);
      if (weight > 0) {
        sum += weight * pivot.score(base, version, own);
        weights += weight;
      }
    }
    return (float) (sum / weights);
  }

  Band band() {
    return band;
  }

  BeadShapes shapes() {
    return shapes;
  }
}
