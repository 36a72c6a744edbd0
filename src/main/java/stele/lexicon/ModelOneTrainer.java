package stele.lexicon;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Learns {@link WordEvidence} from beads: {@link ModelOneDirection IBM Model 1} both ways over one
 * index of pairs. The two directions share nothing they write, so they may run side by side with
 * the same result.
 */
public final class ModelOneTrainer {

  /** Pairs below both are dropped: .0003 strict F1, half the time. */
  private static final double LEAST_COUNT = 1e-3;

  private static final double LEAST_RATIO = .3;

  /** Below this many instances a second thread costs more than it gains. */
  private static final int WORTH_A_THREAD = 200_000;

  private final TokenizedText source;
  private final TokenizedText target;
  private final PriorCounts prior;

  public ModelOneTrainer(TokenizedText source, TokenizedText target, PriorCounts prior) {
    this.source = source;
    this.target = target;
    this.prior = prior;
  }

  /** The evidence of the prior only. */
  public WordEvidence untrained() {
    return train(List.of());
  }

  /**
   * Trains from nothing but the prior; O(distinct word pairs within beads).
   *
   * @param beads in text order, apart from each other
   */
  public WordEvidence train(List<WeightedBead> beads) {
    PairIndex index = new PairIndex(source, target, prior, beads);
    int[] rowOfPair = rowOfPair(index);
    ModelOneDirection forward =
        new ModelOneDirection(
            index, beads, true, rowOfPair, source.typeCount(), probabilities(target));
    ModelOneDirection backward =
        new ModelOneDirection(
            index, beads, false, rowOfPair, target.typeCount(), probabilities(source));
    if (index.pairOf.length > WORTH_A_THREAD) {
      CompletableFuture<?> other = CompletableFuture.runAsync(backward::train);
      forward.train();
      other.join();
    } else if (!beads.isEmpty()) {
      forward.train();
      backward.train();
    }
    return evidence(index, rowOfPair, forward, backward, beads);
  }

  private WordEvidence evidence(
      PairIndex index,
      int[] rowOfPair,
      ModelOneDirection forward,
      ModelOneDirection backward,
      List<WeightedBead> beads) {
    double[] sourceP = probabilities(source);
    double[] targetP = probabilities(target);
    boolean[] kept = new boolean[index.pairs()];
    for (int pair = 0; pair < kept.length; pair++) {
      int x = rowOfPair[pair];
      int y = index.target[pair];
      kept[pair] =
          (forward.counts[pair] > LEAST_COUNT || backward.counts[pair] > LEAST_COUNT)
              && (ratio(forward.counts[pair], targetP[y], forward.totals[x]) >= LEAST_RATIO
                  || ratio(backward.counts[pair], sourceP[x], backward.totals[y]) >= LEAST_RATIO);
    }
    DirectedTable forwardTable =
        table(source.typeCount(), rowOfPair, index.target, kept, forward, targetP);
    DirectedTable backwardTable =
        table(target.typeCount(), index.target, rowOfPair, kept, backward, sourceP);
    return new WordEvidence(
        forwardTable,
        backwardTable,
        List.copyOf(beads),
        contributions(index, true, forward, kept),
        contributions(index, false, backward, kept));
  }

  private static double ratio(double count, double probability, double total) {
    return (count / probability + DirectedTable.ALPHA) / (total + DirectedTable.ALPHA);
  }

  private static DirectedTable table(
      int nearTypes,
      int[] nearOf,
      int[] farOf,
      boolean[] kept,
      ModelOneDirection direction,
      double[] farP) {
    int[] start = new int[nearTypes + 1];
    for (int pair = 0; pair < kept.length; pair++) {
      if (kept[pair]) {
        start[nearOf[pair] + 1]++;
      }
    }
    for (int type = 0; type < nearTypes; type++) {
      start[type + 1] += start[type];
    }
    int[] to = new int[start[nearTypes]];
    float[] evidence = new float[to.length];
    int[] next = start.clone();
    for (int pair = 0; pair < kept.length; pair++) {
      if (kept[pair]) {
        int at = next[nearOf[pair]]++;
        to[at] = farOf[pair];
        evidence[at] = (float) (direction.counts[pair] / farP[farOf[pair]]);
      }
    }
    return new DirectedTable(start, to, evidence, direction.totals);
  }

  private static BeadContributions contributions(
      PairIndex index, boolean forward, ModelOneDirection direction, boolean[] kept) {
    if (direction.given == null) {
      return new BeadContributions(
          new int[0][], new int[0][], new int[1], !forward, new float[0], new float[0][]);
    }
    for (int instance = 0; instance < index.pairOf.length; instance++) {
      if (!kept[index.pairOf[instance]]) {
        direction.given[instance] = 0;
      }
    }
    return new BeadContributions(
        forward ? index.sourceTypes : index.targetTypes,
        forward ? index.targetTypes : index.sourceTypes,
        index.base,
        !forward,
        direction.given,
        direction.own);
  }

  private static int[] rowOfPair(PairIndex index) {
    int[] rows = new int[index.pairs()];
    for (int x = 0; x + 1 < index.rowStart.length; x++) {
      java.util.Arrays.fill(rows, index.rowStart[x], index.rowStart[x + 1], x);
    }
    return rows;
  }

  private static double[] probabilities(TokenizedText text) {
    double[] all = new double[text.typeCount()];
    for (int type = 0; type < all.length; type++) {
      all[type] = text.probability(type);
    }
    return all;
  }
}
