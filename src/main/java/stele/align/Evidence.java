package stele.align;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import stele.lexicon.TokenizedText;
import stele.lexicon.WordEvidence;

/**
 * Everything that speaks for or against the beads of a band.
 *
 * @param forward group scores from source to target over {@code band}
 * @param backward group scores from target to source over {@code turned}
 * @param turned {@code band.transposed()}
 */
record Evidence(
    Band band,
    Band turned,
    BeadShapes shapes,
    LengthModel length,
    ParagraphModel paragraphs,
    GroupScores forward,
    GroupScores backward) {

  /** Below this many nodes a second thread costs more than it brings. */
  private static final int WORTH_A_THREAD = 4_000;

  /**
   * Weighs the words of all groups that fit into a band, in both directions at once where that is
   * worth it.
   *
   * @param beads where {@code words} were learnt, so that none speaks for itself
   */
  static Evidence of(
      TokenizedText source,
      TokenizedText target,
      Band band,
      LengthModel length,
      ParagraphModel paragraphs,
      WordEvidence words,
      BeadMap beads) {
    Band turned = band.transposed();
    Executor executor = band.size() > WORTH_A_THREAD ? ForkJoinPool.commonPool() : Runnable::run;
    CompletableFuture<GroupScores> backward =
        CompletableFuture.supplyAsync(
            () ->
                GroupScores.of(
                    target,
                    source,
                    turned,
                    words.backward(),
                    beads.turned(),
                    words.backwardTestimony()),
            executor);
    GroupScores forward =
        GroupScores.of(source, target, band, words.forward(), beads, words.forwardTestimony());
    return new Evidence(
        band, turned, BeadShapes.standard(), length, paragraphs, forward, backward.join());
  }

  /** Words of target sentences {@code j-b .. j-1} given the a source sentences before i, nats. */
  double forwardWords(int i, int j, int a, int b) {
    int node = band.node(i, j);
    double words = 0;
    for (int k = 0; k < b; k++) {
      words += forward.score(node - k, a);
    }
    return words;
  }

  /** Words of source sentences {@code i-a .. i-1} given the b target sentences before j, nats. */
  double backwardWords(int i, int j, int a, int b) {
    int node = turned.node(j, i);
    double words = 0;
    for (int k = 0; k < a; k++) {
      words += backward.score(node - k, b);
    }
    return words;
  }
}
