package stele.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stele.format.lines.IndexBead;

/**
 * Scores on beads of segment indices, by the usual measures.
 *
 * <p>{@code strict} and {@code lax} are those of vecalign's score.py, which bertalign and SentAlign
 * use unchanged. Precision is the share of all system beads, one-sided ones included, that are in
 * the gold (strict) or share a source and a target segment with one gold bead (lax; a one-sided
 * bead can only be right exactly). Recall is the same with the roles swapped, after one-sided beads
 * were taken out of both. So a one-sided bead counts for precision and never for recall.
 *
 * <p>{@code strictTwoSided} and {@code laxTwoSided} are those of Bleualign's evaluation (Sennrich
 * and Volk 2010): one-sided beads are taken out for precision, too.
 *
 * <p>{@code oneSided} is about text without counterpart, both sides together, in segments, so that
 * it does not matter whether two such neighbours are one bead or two: of the segments that the
 * system leaves without counterpart, the share that the gold leaves so; and the reverse.
 */
public record BeadScore(
    PrecisionRecall strict,
    PrecisionRecall lax,
    PrecisionRecall strictTwoSided,
    PrecisionRecall laxTwoSided,
    PrecisionRecall oneSided) {

  public static BeadScore of(List<IndexBead> system, List<IndexBead> gold) {
    List<IndexBead> systemLinked = system.stream().filter(IndexBead::isTwoSided).toList();
    List<IndexBead> goldLinked = gold.stream().filter(IndexBead::isTwoSided).toList();
    Confirmation precision = Confirmation.of(system, gold);
    Confirmation twoSided = Confirmation.of(systemLinked, goldLinked);
    Confirmation recall = Confirmation.of(goldLinked, systemLinked);
    return new BeadScore(
        new PrecisionRecall(precision.strict(), recall.strict()),
        new PrecisionRecall(precision.lax(), recall.lax()),
        new PrecisionRecall(twoSided.strict(), recall.strict()),
        new PrecisionRecall(twoSided.lax(), recall.lax()),
        alone(system, gold, 0).plus(alone(system, gold, 1)));
  }

  /** The sum over documents, from which micro-averages come. */
  public BeadScore plus(BeadScore other) {
    return new BeadScore(
        strict.plus(other.strict),
        lax.plus(other.lax),
        strictTwoSided.plus(other.strictTwoSided),
        laxTwoSided.plus(other.laxTwoSided),
        oneSided.plus(other.oneSided));
  }

  private static PrecisionRecall alone(List<IndexBead> system, List<IndexBead> gold, int version) {
    BitSet claimed = alone(system, version);
    BitSet wanted = alone(gold, version);
    BitSet both = (BitSet) claimed.clone();
    both.and(wanted);
    return new PrecisionRecall(
        new Ratio(both.cardinality(), claimed.cardinality()),
        new Ratio(both.cardinality(), wanted.cardinality()));
  }

  private static BitSet alone(List<IndexBead> beads, int version) {
    BitSet alone = new BitSet();
    for (IndexBead bead : beads) {
      if (bead.side(1 - version).isEmpty()) {
        bead.side(version).forEach(alone::set);
      }
    }
    return alone;
  }

  /**
   * What share of some beads is confirmed by others: strictly, by an equal bead; laxly, also by one
   * that shares a link (a source and a target segment) with it. A one-sided bead has no link, so
   * only an equal one confirms it. Beads are sets: repeats and beads without segments do not count.
   */
  private record Confirmation(Ratio strict, Ratio lax) {

    static Confirmation of(Collection<IndexBead> beads, Collection<IndexBead> others) {
      Set<IndexBead> exact = new HashSet<>(others);
      Map<Integer, List<IndexBead>> bySource = bySource(others);
      Set<IndexBead> distinct = new LinkedHashSet<>(beads);
      distinct.removeIf(IndexBead::isEmpty);
      int strict = 0;
      int lax = 0;
      for (IndexBead bead : distinct) {
        if (exact.contains(bead)) {
          strict++;
          lax++;
        } else if (sharesLink(bead, bySource)) {
          lax++;
        }
      }
      return new Confirmation(new Ratio(strict, distinct.size()), new Ratio(lax, distinct.size()));
    }

    private static Map<Integer, List<IndexBead>> bySource(Collection<IndexBead> beads) {
      Map<Integer, List<IndexBead>> bySource = new HashMap<>();
      for (IndexBead bead : beads) {
        for (int index : bead.source()) {
          bySource.computeIfAbsent(index, i -> new ArrayList<>(1)).add(bead);
        }
      }
      return bySource;
    }

    /** Neighbouring segments mostly lead to the same other bead, which is compared once. */
    private static boolean sharesLink(IndexBead bead, Map<Integer, List<IndexBead>> bySource) {
      IndexBead refused = null;
      for (int index : bead.source()) {
        for (IndexBead other : bySource.getOrDefault(index, List.of())) {
          if (!other.equals(refused)) {
            if (bead.sharesLinkWith(other)) {
              return true;
            }
            refused = other;
          }
        }
      }
      return false;
    }
  }
}
