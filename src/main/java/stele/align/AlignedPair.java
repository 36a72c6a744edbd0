package stele.align;

import java.util.List;
import java.util.Optional;

/**
 * Two versions aligned on their own, which may be realigned.
 *
 * @param scores of beads; absent where a version has no text
 */
record AlignedPair(
    SentenceAligner aligner, SentenceAligner.Result result, Optional<BeadScores> scores) {

  static AlignedPair of(SentenceAligner aligner) {
    SentenceAligner.Result result = aligner.align();
    return new AlignedPair(
        aligner,
        result,
        result.found().map(found -> BeadScores.of(found.evidence(), Weights.STANDARD)));
  }

  boolean hasScores() {
    return scores.isPresent();
  }

  /** The steps with the evidence of other versions added; only where both versions have text. */
  List<Step> realigned(List<PivotVersion> pivots) {
    return aligner.realign(result, scores.orElseThrow().withPivots(pivots));
  }

  /** The moved passages, given these steps. */
  List<Step> moved(List<Step> steps) {
    return steps.equals(result.steps()) ? result.moved() : aligner.moved(steps, result);
  }
}
