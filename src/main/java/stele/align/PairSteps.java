package stele.align;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import stele.bitext.Span;

/**
 * The alignments of pairs of versions: of the base, which is version 0, with every other, and of
 * some others with each other.
 *
 * @param sizes number of segments per version
 * @param steps by the numbers of two versions, the smaller one the source
 */
record PairSteps(List<Integer> sizes, Map<PairKey, List<Step>> steps) {

  PairSteps {
    sizes = List.copyOf(sizes);
    steps = Map.copyOf(steps);
  }

  int versions() {
    return sizes.size();
  }

  /** All segments of a version. */
  Span whole(int version) {
    return new Span(0, sizes.get(version));
  }

  /** The steps of two versions; none where they were not aligned with each other. */
  List<Step> between(int source, int target) {
    return steps.getOrDefault(new PairKey(source, target), List.of());
  }

  /**
   * Per segment of a version, the probability that it is not in the base; 1 if the alignment pairs
   * it.
   */
  double[] added(int version) {
    double[] added = new double[sizes.get(version)];
    Arrays.fill(added, 1);
    for (Step step : version == 0 ? List.<Step>of() : between(0, version)) {
      if (step.source().isEmpty()) {
        added[step.target().start()] = step.probability();
      }
    }
    return added;
  }
}
