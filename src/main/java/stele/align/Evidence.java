package stele.align;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import stele.bitext.Span;
import stele.lexicon.TokenizedText;
import stele.lexicon.WordEvidence;

/**
 * All evidence for and against the beads of a band.
 *
 * @param forward of target words given source sentences, over {@code band}
 * @param backward of source words given target sentences, over {@code band} transposed
 * @param ofDocuments what does not change from round to round, with weights
 */
record Evidence(
    Band band,
    BeadShapes shapes,
    LengthModel length,
    GroupScores forward,
    GroupScores backward,
    List<WeightedEvidence> ofDocuments) {

  Evidence {
    ofDocuments = List.copyOf(ofDocuments);
  }

  /**
   * Scores the words of all groups that fit into a band, in both directions at once where that is
   * worth it.
   *
   * @param beads where {@code words} were learnt, so that none confirms itself
   */
  static Evidence of(
      TokenizedText source,
      TokenizedText target,
      Band band,
      LengthModel length,
      WordEvidence words,
      BeadMap beads,
      List<WeightedEvidence> ofDocuments) {
    return of(source, target, band, length, words, beads, ofDocuments, GroupScores.NEIGHBOURS);
  }

  static Evidence of(
      TokenizedText source,
      TokenizedText target,
      Band band,
      LengthModel length,
      WordEvidence words,
      BeadMap beads,
      List<WeightedEvidence> ofDocuments,
      int neighbours) {
    Executor executor =
        band.size() > Rows.WORTH_A_THREAD ? ForkJoinPool.commonPool() : Runnable::run;
    CompletableFuture<GroupScores> backward =
        CompletableFuture.supplyAsync(
            () ->
                GroupScores.of(
                    target,
                    source,
                    band.transposed(),
                    words.backward(),
                    beads.turned(),
                    words.backwardContributions(),
                    neighbours),
            executor);
    GroupScores forward =
        GroupScores.of(
            source, target, band, words.forward(), beads, words.forwardContributions(), neighbours);
    return new Evidence(band, BeadShapes.standard(), length, forward, backward.join(), ofDocuments);
  }

  /** The same with proposals of what stands elsewhere, in place of earlier ones. */
  Evidence with(Displacements displaced) {
    List<WeightedEvidence> others = new ArrayList<>(ofDocuments);
    others.removeIf(one -> one.evidence() instanceof Displacements);
    others.add(new WeightedEvidence(displaced, 1));
    return new Evidence(band, shapes, length, forward, backward, others);
  }

  /** Nats by which the edges of two runs fit; 0 if edges are no evidence here. */
  double edges(Span source, Span target) {
    for (WeightedEvidence one : ofDocuments) {
      if (one.evidence() instanceof EdgeModel edges) {
        return edges.fit(source.start(), source.end(), target.start(), target.end());
      }
    }
    return 0;
  }

  /**
   * What the score of a bead is the sum of, in the order of summation. Evidence that changes with
   * the words learnt or with the band is added here, and nowhere else.
   */
  List<WeightedEvidence> weighted(Weights weights) {
    List<WeightedEvidence> all = new ArrayList<>();
    all.add(new WeightedEvidence(shapes.prior(), 1));
    all.add(new WeightedEvidence(length, weights.length()));
    all.add(new WeightedEvidence(forward, weights.forward()));
    all.add(new WeightedEvidence(backward.turned(), weights.backward()));
    all.addAll(ofDocuments);
    return all;
  }
}
