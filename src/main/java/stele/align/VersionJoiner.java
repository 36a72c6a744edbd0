package stele.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import stele.bitext.Bead;
import stele.bitext.Span;

/**
 * Joins the alignments of one base with several versions to beads over all of them.
 *
 * <p>The base is cut where every pair cuts it. Between two neighbouring cuts lies one bead: the
 * finest that splits no bead of any pair. At a cut stand the sentences that only one version has, a
 * bead each, earlier versions first. O(steps of all pairs).
 */
final class VersionJoiner {

  private final int baseSize;
  private final List<PairPath> pairs;
  private final List<Bead> beads = new ArrayList<>();
  private final int[] next;

  private VersionJoiner(int baseSize, List<PairPath> pairs) {
    this.baseSize = baseSize;
    this.pairs = pairs;
    this.next = new int[pairs.size() + 1];
  }

  /**
   * The beads of all versions, the base first.
   *
   * @param baseSize number of segments of the base
   * @param pairs per other version, its alignment with the base, which is the source
   */
  static List<Bead> join(int baseSize, List<PairPath> pairs) {
    return new VersionJoiner(baseSize, pairs).join();
  }

  private List<Bead> join() {
    addAlone(0);
    while (next[0] < baseSize) {
      int cut = next[0] + 1;
      while (!isCut(cut)) {
        cut++;
      }
      addBlock(cut);
      addAlone(cut);
    }
    return beads;
  }

  private boolean isCut(int base) {
    return pairs.stream().allMatch(pair -> pair.cuts(base));
  }

  /** The sentences without text in the base that stand at a cut. */
  private void addAlone(int cut) {
    for (int pair = 0; pair < pairs.size(); pair++) {
      for (Step step : pairs.get(pair).alone(cut)) {
        List<OptionalDouble> confidences = absent();
        confidences.set(pair + 1, OptionalDouble.of(step.probability()));
        add(ends(pair + 1, step.target().end()), confidences, step.probability());
      }
    }
  }

  /** All up to a cut of the base. */
  private void addBlock(int cut) {
    int[] ends = next.clone();
    ends[0] = cut;
    List<OptionalDouble> confidences = absent();
    double all = 1;
    for (int pair = 0; pair < pairs.size(); pair++) {
      PairPath path = pairs.get(pair);
      ends[pair + 1] = path.reached(cut);
      double confidence = path.confidence(next[0], cut);
      confidences.set(pair + 1, OptionalDouble.of(confidence));
      all *= confidence;
    }
    add(ends, confidences, all);
  }

  private void add(int[] ends, List<OptionalDouble> confidences, double confidence) {
    List<Span> runs = new ArrayList<>();
    for (int version = 0; version < ends.length; version++) {
      runs.add(new Span(next[version], ends[version]));
      next[version] = ends[version];
    }
    beads.add(Bead.auto(runs, confidence).withConfidences(confidences));
  }

  private int[] ends(int version, int end) {
    int[] ends = Arrays.copyOf(next, next.length);
    ends[version] = end;
    return ends;
  }

  private List<OptionalDouble> absent() {
    return new ArrayList<>(Collections.nCopies(next.length, OptionalDouble.empty()));
  }
}
