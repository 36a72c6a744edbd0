package stele.align;

import java.util.List;

/** Two versions that have been aligned on their own, and may be aligned again. */
record AlignedPair(SentenceAligner aligner, SentenceAligner.Result result) {

  boolean hasScores() {
    return result.last().isPresent();
  }

  /** The scores of beads; only where both versions have text. */
  BeadScores scores() {
    return result.last().orElseThrow().scores();
  }

  /** The passages that have moved if the versions are aligned so. */
  List<Step> moved(List<Step> steps) {
    return steps.equals(result.steps()) ? result.moved() : aligner.moved(steps, result);
  }
}
