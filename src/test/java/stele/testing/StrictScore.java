package stele.testing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Span;

/**
 * Strict F1 as vecalign counts it (Thompson and Koehn 2019): precision over all beads found, recall
 * over the two-sided beads that are right. Where between the others a sentence stands that is alone
 * does not matter.
 */
public final class StrictScore {

  private StrictScore() {}

  public static double f1(Collection<SyntheticBitext.Pair> gold, Alignment alignment) {
    return f1(gold, pairs(alignment));
  }

  public static double f1(
      Collection<SyntheticBitext.Pair> gold, Collection<SyntheticBitext.Pair> found) {
    Set<SyntheticBitext.Pair> right = new HashSet<>();
    gold.forEach(pair -> right.add(withoutPlace(pair)));
    right.retainAll(found.stream().map(StrictScore::withoutPlace).toList());
    double precision = share(right.size(), found.size());
    double recall = share(twoSided(right), twoSided(gold));
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** F1 without the sentences alone, right or found, that lie in an omitted block. */
  public static double f1OutsideOf(
      SyntheticBitext.Pair omitted, Collection<SyntheticBitext.Pair> gold, Alignment alignment) {
    return f1(outside(omitted, gold), outside(omitted, pairs(alignment)));
  }

  private static List<SyntheticBitext.Pair> outside(
      SyntheticBitext.Pair omitted, Collection<SyntheticBitext.Pair> pairs) {
    return pairs.stream().filter(pair -> !omitted.holdsAlone(pair)).toList();
  }

  /** The beads of an alignment of two versions. */
  public static List<SyntheticBitext.Pair> pairs(Alignment alignment) {
    return alignment.beads().stream().map(StrictScore::pair).toList();
  }

  private static SyntheticBitext.Pair pair(Bead bead) {
    return new SyntheticBitext.Pair(bead.runs().get(0), bead.runs().get(1));
  }

  private static SyntheticBitext.Pair withoutPlace(SyntheticBitext.Pair pair) {
    Span nowhere = new Span(0, 0);
    return new SyntheticBitext.Pair(
        pair.source().isEmpty() ? nowhere : pair.source(),
        pair.target().isEmpty() ? nowhere : pair.target());
  }

  private static long twoSided(Collection<SyntheticBitext.Pair> pairs) {
    return pairs.stream().filter(pair -> !pair.isOneSided()).count();
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
