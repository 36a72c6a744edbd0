package stele.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stele.format.lines.IndexBead;

/**
 * What share of some beads is confirmed by others: strictly, by an equal bead; laxly, also by one
 * that shares a link (a source and a target segment) with it. A one-sided bead has no link, so only
 * an equal one confirms it. Beads are sets: repeats and beads without segments do not count.
 */
record Confirmation(Ratio strict, Ratio lax) {

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

  /** Neighbours mostly ask for the same other bead, which is looked at once. */
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
