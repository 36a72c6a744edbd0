package stele.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ends of sentences found, expected, and both, added up over texts. */
record BoundaryScore(int hits, int expected, int found) {

  static final BoundaryScore NOTHING = new BoundaryScore(0, 0, 0);

  BoundaryScore with(List<String> gold, List<String> system) {
    Set<Integer> wanted = HardCases.Case.boundaries(gold);
    Set<Integer> ours = HardCases.Case.boundaries(system);
    Set<Integer> both = new HashSet<>(wanted);
    both.retainAll(ours);
    return new BoundaryScore(hits + both.size(), expected + wanted.size(), found + ours.size());
  }

  double f1() {
    return 2.0 * hits / (expected + found);
  }
}
