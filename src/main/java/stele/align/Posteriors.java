package stele.align;

import java.util.Arrays;

/**
 * Probabilities of beads given both texts, by the forward-backward algorithm over a band: O(nodes *
 * shapes). One-sided sentences come in runs, source sentences before target sentences, so that
 * equivalent paths are counted once: after a two-sided bead the states are M, after a source-only
 * sentence D, after a target-only one I, with
 *
 * <pre>  M → D, M → I: g/2    D → D: .9 g    D → I: .1 g    I → I: .9 g    I → D: never</pre>
 *
 * <p>and 1 - g from each to a two-sided bead, so that exchanging the sides mirrors everything. The
 * invariant of the tables: {@code any[node]} is the log of the summed scores of all paths from the
 * start to the node, {@code onwardM/D/I[node]} of all paths from the node to the end given the
 * state at it.
 */
final class Posteriors {

  /** Probability that a sentence after one alone is on the same side, if it is alone. Judgement. */
  private static final double STAY_ALONE = .9;

  private final Band band;
  private final BeadShapes shapes;
  private final BeadScores scores;
  private final double cold;
  private final double toMatch;
  private final double open;
  private final double stays;
  private final double sourceToTarget;

  private final double[] any;
  private final double[] afterMatch;
  private final double[] afterSource;
  private final double[] afterTarget;
  private final double[] onwardMatch;
  private final double[] onwardSource;
  private final double[] onwardTarget;
  private double logZ;

  private Posteriors(BeadScores scores, double temperature) {
    this.scores = scores;
    this.band = scores.band();
    this.shapes = scores.shapes();
    this.cold = 1 / temperature;
    double g = shapes.oneSided();
    this.toMatch = cold * Math.log(1 - g);
    this.open = cold * Math.log(g / 2);
    this.stays = cold * Math.log(STAY_ALONE * g);
    this.sourceToTarget = cold * Math.log((1 - STAY_ALONE) * g);
    this.any = new double[band.size()];
    this.afterMatch = new double[band.size()];
    this.afterSource = new double[band.size()];
    this.afterTarget = new double[band.size()];
    this.onwardMatch = new double[band.size()];
    this.onwardSource = new double[band.size()];
    this.onwardTarget = new double[band.size()];
  }

  /**
   * @param temperature what all log scores are divided by; 1 for none, more for milder posteriors
   */
  static Posteriors of(BeadScores scores, double temperature) {
    Posteriors posteriors = new Posteriors(scores, temperature);
    Rows.both(posteriors.band, posteriors::forward, posteriors::backward);
    return posteriors;
  }

  private void forward() {
    for (double[] table : new double[][] {afterMatch, afterSource, afterTarget}) {
      Arrays.fill(table, Double.NEGATIVE_INFINITY);
    }
    double[] terms = new double[shapes.count()];
    for (int i = 0; i <= band.rows(); i++) {
      for (int j = band.lo(i); j <= band.hi(i); j++) {
        int node = band.node(i, j);
        if (i == 0 && j == 0) {
          afterMatch[node] = 0;
        } else {
          afterMatch[node] = matchesInto(i, j, node, terms);
          if (i > 0 && band.contains(i - 1, j)) {
            int above = band.node(i - 1, j);
            afterSource[node] =
                LogSum.of(afterMatch[above] + open, afterSource[above] + stays)
                    + cold * scores.sourceAlone(i - 1);
          }
          if (j > band.lo(i)) {
            terms[0] = afterMatch[node - 1] + open;
            terms[1] = afterSource[node - 1] + sourceToTarget;
            terms[2] = afterTarget[node - 1] + stays;
            afterTarget[node] = LogSum.of(terms, 3) + cold * scores.targetAlone(j - 1);
          }
        }
        any[node] = LogSum.of(LogSum.of(afterMatch[node], afterSource[node]), afterTarget[node]);
      }
    }
    logZ = any[band.size() - 1];
  }

  private double matchesInto(int i, int j, int node, double[] terms) {
    int count = 0;
    for (int shape = 0; shape < shapes.count(); shape++) {
      float score = scores.score(node, shape);
      if (i >= shapes.source(shape)
          && j >= shapes.target(shape)
          && score != Float.NEGATIVE_INFINITY) {
        int from = band.node(i - shapes.source(shape), j - shapes.target(shape));
        terms[count++] = any[from] + toMatch + cold * score;
      }
    }
    return LogSum.of(terms, count);
  }

  private void backward() {
    double[] terms = new double[shapes.count()];
    for (int i = band.rows(); i >= 0; i--) {
      for (int j = band.hi(i); j >= band.lo(i); j--) {
        int node = band.node(i, j);
        if (node == band.size() - 1) {
          continue;
        }
        double match = matchesOutOf(i, j, terms);
        double source = Double.NEGATIVE_INFINITY;
        if (i < band.rows() && band.contains(i + 1, j)) {
          source = onwardSource[band.node(i + 1, j)] + cold * scores.sourceAlone(i);
        }
        double target =
            j < band.hi(i)
                ? onwardTarget[node + 1] + cold * scores.targetAlone(j)
                : Double.NEGATIVE_INFINITY;
        onwardMatch[node] = LogSum.of(match, LogSum.of(source + open, target + open));
        onwardSource[node] = LogSum.of(match, LogSum.of(source + stays, target + sourceToTarget));
        onwardTarget[node] = LogSum.of(match, target + stays);
      }
    }
  }

  private double matchesOutOf(int i, int j, double[] terms) {
    int count = 0;
    for (int shape = 0; shape < shapes.count(); shape++) {
      int toRow = i + shapes.source(shape);
      int toColumn = j + shapes.target(shape);
      if (toRow <= band.rows() && toColumn <= band.columns() && band.contains(toRow, toColumn)) {
        int to = band.node(toRow, toColumn);
        float score = scores.score(to, shape);
        if (score != Float.NEGATIVE_INFINITY) {
          terms[count++] = onwardMatch[to] + toMatch + cold * score;
        }
      }
    }
    return LogSum.of(terms, count);
  }

  /** Log of the summed scores of all paths, nats. */
  double logZ() {
    return logZ;
  }

  Band band() {
    return band;
  }

  BeadShapes shapes() {
    return shapes;
  }

  /** Probability of the two-sided bead of this shape that ends at node (i, j) of the band. */
  double ofMatch(int i, int j, int shape) {
    int node = band.node(i, j);
    float score =
        i >= shapes.source(shape) && j >= shapes.target(shape)
            ? scores.score(node, shape)
            : Float.NEGATIVE_INFINITY;
    if (score == Float.NEGATIVE_INFINITY) {
      return 0;
    }
    int from = band.node(i - shapes.source(shape), j - shapes.target(shape));
    return probability(any[from] + toMatch + cold * score + onwardMatch[node]);
  }

  /** Probability that source sentence i - 1 is alone after j target sentences. */
  double ofSourceOnly(int i, int j) {
    int node = band.node(i, j);
    return probability(afterSource[node] + onwardSource[node]);
  }

  /** Probability that target sentence j - 1 is alone after i source sentences. */
  double ofTargetOnly(int i, int j) {
    int node = band.node(i, j);
    return probability(afterTarget[node] + onwardTarget[node]);
  }

  /** Log probability that the path passes a node, nats. */
  double logOfNode(int node) {
    return LogSum.of(
            LogSum.of(afterMatch[node] + onwardMatch[node], afterSource[node] + onwardSource[node]),
            afterTarget[node] + onwardTarget[node])
        - logZ;
  }

  private double probability(double log) {
    return Math.min(1, Math.exp(log - logZ));
  }
}
