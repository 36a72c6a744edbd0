package stele.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import stele.bitext.Span;
import stele.lexicon.TokenizedText;
import stele.lexicon.WordEvidence;

/**
 * The look aside: a path in order must pair every sentence with something near it, or with nothing.
 * So each step is compared with what its sentences would score off the path: near it, and, where it
 * is in doubt, anywhere. Linear in the number of sentences, but for the doubtful ones, which are
 * compared with each other, up to {@value #MOST_DOUBTFUL} pairs.
 */
final class LookAside {

  /** Own scores below this, in nats, are in doubt. */
  private static final double DOUBT = 4;

  /** Judgement: as many as a text of 500 sentences has cells. */
  private static final long MOST_DOUBTFUL = 250_000;

  /** Two sentences that are not neighbours of the path, and their score. */
  record FarPair(int source, int target, double score) {}

  private final List<Step> steps;
  private final int[] stepOfSource;
  private final int[] stepOfTarget;
  private final double[] own;
  private final OffPathScores near;
  private final List<FarPair> far;
  private final BestScores ofSource;
  private final BestScores ofTarget;
  private final double[] lead;
  private final double[] freeLead;
  private final double inOrder;

  private LookAside(
      List<Step> steps,
      TokenizedText source,
      TokenizedText target,
      Evidence evidence,
      WordEvidence words) {
    this.steps = steps;
    this.stepOfSource = new int[source.size()];
    this.stepOfTarget = new int[target.size()];
    this.own = new double[steps.size()];
    for (int k = 0; k < own.length; k++) {
      Step step = steps.get(k);
      Arrays.fill(stepOfSource, step.source().start(), step.source().end(), k);
      Arrays.fill(stepOfTarget, step.target().start(), step.target().end(), k);
      own[k] = step.isMatch() ? OffPathScores.sum(evidence, step.source(), step.target()) : 0;
    }
    this.near = OffPathScores.around(steps, source, target, evidence.length(), words);
    this.far = far(source, target, evidence.length(), words);
    this.ofSource = new BestScores(source.size());
    this.ofTarget = new BestScores(target.size());
    this.lead = own.clone();
    this.freeLead = own.clone();
    enterBest();
    double[] best = new double[own.length];
    double[] free = new double[own.length];
    forEachPair((i, j, score) -> compare(i, j, score, best, free));
    for (int k = 0; k < own.length; k++) {
      lead[k] = own[k] - best[k];
      freeLead[k] = own[k] - free[k];
    }
    this.inOrder = inOrder();
  }

  /**
   * Looks aside from a path.
   *
   * @param evidence the path was found by
   * @param words learnt from beads of the path
   */
  static LookAside from(
      List<Step> steps,
      TokenizedText source,
      TokenizedText target,
      Evidence evidence,
      WordEvidence words) {
    return new LookAside(steps, source, target, evidence, words);
  }

  /** Score of a step, without the prior; 0 for a sentence alone. Nats. */
  double own(int step) {
    return own[step];
  }

  /** Own score less the best of its sentences with a sentence of another step. Nats. */
  double lead(int step) {
    return lead[step];
  }

  /** The same, each rival less what it would leave: the best its other sentence has elsewhere. */
  double freeLead(int step) {
    return freeLead[step];
  }

  /**
   * Log odds that the two are versions of one text. Fitted on pieces of 4 to 120 beads of four sets
   * of development texts and on pieces of different texts.
   */
  double related() {
    double sentences = stepOfSource.length + stepOfTarget.length;
    double ahead =
        IntStream.range(0, own.length).filter(k -> steps.get(k).isMatch() && lead[k] > 0).count()
            / (double) Math.max(1, own.length);
    return 1.01 * Math.log(.1 + inOrder / sentences)
        + 4.8 * ahead
        + 3.9 * Math.min(6, Math.max(-2, Arrays.stream(own).sum() / sentences))
        - 2.3 * Math.log(sentences)
        + 4.26;
  }

  int sourceSize() {
    return stepOfSource.length;
  }

  int targetSize() {
    return stepOfTarget.length;
  }

  List<Step> steps() {
    return steps;
  }

  OffPathScores near() {
    return near;
  }

  /** Pairs of doubtful sentences beyond {@link #near}, with scores above 0. */
  List<FarPair> far() {
    return far;
  }

  int stepOfSource(int sentence) {
    return stepOfSource[sentence];
  }

  int stepOfTarget(int sentence) {
    return stepOfTarget[sentence];
  }

  /** The best any sentence of two runs scores with a third; at least 0. */
  double rival(Span source, Span target) {
    return Math.max(ofSource.best(source, target), ofTarget.best(target, source));
  }

  private List<FarPair> far(
      TokenizedText source, TokenizedText target, LengthModel length, WordEvidence words) {
    int[] sources =
        IntStream.range(0, source.size()).filter(i -> own[stepOfSource[i]] < DOUBT).toArray();
    int[] targets =
        IntStream.range(0, target.size()).filter(j -> own[stepOfTarget[j]] < DOUBT).toArray();
    List<FarPair> pairs = new ArrayList<>();
    if (sources.length == 0
        || targets.length == 0
        || (long) sources.length * targets.length > MOST_DOUBTFUL
        || near.isEverywhere()) {
      return pairs;
    }
    OffPathScores scores = OffPathScores.among(sources, targets, source, target, length, words);
    for (int i = 0; i < sources.length; i++) {
      for (int j = 0; j < targets.length; j++) {
        boolean known = targets[j] >= near.first(sources[i]) && targets[j] < near.end(sources[i]);
        double score = known ? 0 : scores.score(i, j);
        if (score > 0) {
          pairs.add(new FarPair(sources[i], targets[j], score));
        }
      }
    }
    return pairs;
  }

  private interface PairVisitor {
    void visit(int source, int target, double score);
  }

  private void forEachPair(PairVisitor visitor) {
    for (int i = 0; i < stepOfSource.length; i++) {
      for (int j = near.first(i); j < near.end(i); j++) {
        visitor.visit(i, j, near.score(i, j));
      }
    }
    for (FarPair pair : far) {
      visitor.visit(pair.source(), pair.target(), pair.score());
    }
  }

  private void enterBest() {
    forEachPair(
        (i, j, score) -> {
          ofSource.add(i, j, score);
          ofTarget.add(j, i, score);
        });
  }

  private void compare(int i, int j, double score, double[] best, double[] free) {
    int k = stepOfSource[i];
    int q = stepOfTarget[j];
    if (k == q || score <= 0) {
      return;
    }
    best[k] = Math.max(best[k], score);
    best[q] = Math.max(best[q], score);
    double ofColumn = Math.max(ofTarget.best(j, new Span(i, i + 1)), own[q]);
    double ofRow = Math.max(ofSource.best(i, new Span(j, j + 1)), own[k]);
    free[k] = Math.max(free[k], score - Math.max(0, ofColumn));
    free[q] = Math.max(free[q], score - Math.max(0, ofRow));
  }

  /** The largest sum of positive scores of pairs in order. */
  private double inOrder() {
    double[] best = new double[stepOfTarget.length + 1];
    int reached = 0;
    for (int i = 0; i < stepOfSource.length; i++) {
      int end = near.end(i);
      for (; reached < end; reached++) {
        best[reached + 1] = best[reached];
      }
      double diagonal = best[near.first(i)];
      for (int j = near.first(i); j < end; j++) {
        double above = best[j + 1];
        double pair = diagonal + Math.max(0, near.score(i, j));
        best[j + 1] = Math.max(pair, Math.max(above, best[j]));
        diagonal = above;
      }
      for (int j = end; j < reached && best[j + 1] < best[j]; j++) {
        best[j + 1] = best[j];
      }
    }
    return best[reached];
  }
}
