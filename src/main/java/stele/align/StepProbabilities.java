package stele.align;

import java.util.List;

/**
 * Probabilities of the steps of a path under posteriors that may differ from those the path was
 * chosen by. A sentence alone is right wherever the path leaves it alone, so its probability is
 * summed over positions. O(nodes).
 */
final class StepProbabilities {

  private final Posteriors posteriors;
  private final double[] sourceAlone;
  private final double[] targetAlone;

  private StepProbabilities(Posteriors posteriors) {
    this.posteriors = posteriors;
    this.sourceAlone = sourceAlone(posteriors);
    this.targetAlone = targetAlone(posteriors);
  }

  /** Per source sentence, the probability that it is alone. */
  static double[] sourceAlone(Posteriors posteriors) {
    Band band = posteriors.band();
    double[] alone = new double[band.rows()];
    for (int i = 1; i <= band.rows(); i++) {
      for (int j = band.lo(i); j <= band.hi(i); j++) {
        alone[i - 1] += posteriors.ofSourceOnly(i, j);
      }
    }
    return alone;
  }

  /** Per target sentence, the probability that it is alone. */
  static double[] targetAlone(Posteriors posteriors) {
    Band band = posteriors.band();
    double[] alone = new double[band.columns()];
    for (int i = 0; i <= band.rows(); i++) {
      for (int j = Math.max(1, band.lo(i)); j <= band.hi(i); j++) {
        alone[j - 1] += posteriors.ofTargetOnly(i, j);
      }
    }
    return alone;
  }

  /** One probability a step, in their order. */
  static double[] of(List<Step> steps, Posteriors posteriors) {
    StepProbabilities probabilities = new StepProbabilities(posteriors);
    return steps.stream().mapToDouble(step -> Math.min(1, probabilities.of(step))).toArray();
  }

  /** The steps with these probabilities for theirs. */
  static List<Step> onto(List<Step> steps, Posteriors posteriors) {
    StepProbabilities probabilities = new StepProbabilities(posteriors);
    return steps.stream().map(step -> step.with(Math.min(1, probabilities.of(step)))).toList();
  }

  private double of(Step step) {
    if (step.isMatch()) {
      int shape =
          posteriors.shapes().of(step.source().length(), step.target().length()).orElseThrow();
      return posteriors.ofMatch(step.source().end(), step.target().end(), shape);
    }
    return step.target().isEmpty()
        ? sourceAlone[step.source().start()]
        : targetAlone[step.target().start()];
  }
}
