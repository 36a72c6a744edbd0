package stele.align;

import java.util.ArrayList;
import java.util.List;

/**
 * The probabilities that are shown: posteriors at a temperature above one, because the parts of a
 * score are not independent and the plain posteriors are too sure. A sentence alone is right
 * wherever the path leaves it alone, so its probability is summed over positions.
 */
final class Confidence {

  private Confidence() {}

  static List<Step> of(List<Step> steps, BeadScores scores, EngineOptions options) {
    Posteriors mild = Posteriors.of(scores, options.showTemperature());
    double[] sourceAlone = sourceAlone(mild);
    double[] targetAlone = targetAlone(mild);
    List<Step> shown = new ArrayList<>(steps.size());
    for (Step step : steps) {
      double p =
          step.isMatch()
              ? ofMatch(mild, step)
              : step.target().isEmpty()
                  ? sourceAlone[step.source().start()]
                  : targetAlone[step.target().start()];
      shown.add(new Step(step.source(), step.target(), Math.min(1, p)));
    }
    return shown;
  }

  private static double ofMatch(Posteriors posteriors, Step step) {
    BeadShapes shapes = posteriors.shapes();
    for (int shape = 0; shape < shapes.count(); shape++) {
      if (shapes.source(shape) == step.source().length()
          && shapes.target(shape) == step.target().length()) {
        return posteriors.ofMatch(step.source().end(), step.target().end(), shape);
      }
    }
    return 0;
  }

  /** Per source sentence, the probability that it stands alone. */
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

  /** Per target sentence, the probability that it stands alone. */
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
}
