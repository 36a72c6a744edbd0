package stele.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import stele.bitext.Bead;
import stele.bitext.Span;

/**
 * Records in the beads of several versions where the text that they lack has moved to. O(beads *
 * moved passages).
 */
final class MovedBeads {

  private static final Span NONE = new Span(0, 0);

  private final List<Bead> beads;
  private final List<List<Step>> moved;

  private MovedBeads(List<Bead> beads, List<List<Step>> moved) {
    this.beads = beads;
    this.moved = moved;
  }

  /**
   * The same beads, some with a counterpart.
   *
   * @param moved per version but the base, runs of the base and of the version that belong together
   *     but lie in different places
   */
  static List<Bead> mark(List<Bead> beads, List<List<Step>> moved) {
    MovedBeads marking = new MovedBeads(beads, moved);
    return beads.stream().map(marking::mark).toList();
  }

  private Bead mark(Bead bead) {
    List<Span> elsewhere = new ArrayList<>(Collections.nCopies(bead.runs().size(), NONE));
    boolean found = false;
    for (int version = 1; version < elsewhere.size(); version++) {
      Optional<Step> pair =
          bead.runs().get(0).isEmpty() ? toBase(bead, version) : toVersion(bead, version);
      if (pair.isPresent()) {
        found = true;
        if (bead.runs().get(0).isEmpty()) {
          addBase(elsewhere, pair.get().source(), version);
        } else {
          elsewhere.set(version, pair.get().target());
        }
      }
    }
    return found ? bead.movedFrom(elsewhere) : bead;
  }

  /** Where a version has the base's text of a bead in which it has none itself. */
  private Optional<Step> toVersion(Bead bead, int version) {
    return bead.runs().get(version).isEmpty()
        ? moved.get(version - 1).stream()
            .filter(pair -> covers(pair.source(), bead.runs().get(0)))
            .findFirst()
        : Optional.empty();
  }

  /** Where the base has a version's text of a bead in which it has none itself. */
  private Optional<Step> toBase(Bead bead, int version) {
    Span run = bead.runs().get(version);
    return run.isEmpty()
        ? Optional.empty()
        : moved.get(version - 1).stream().filter(pair -> covers(pair.target(), run)).findFirst();
  }

  /** A run of the base, and what the other versions have in its place. */
  private void addBase(List<Span> elsewhere, Span base, int version) {
    elsewhere.set(0, base);
    for (Bead bead : beads) {
      if (!bead.runs().get(0).isEmpty() && covers(base, bead.runs().get(0))) {
        for (int other = 1; other < elsewhere.size(); other++) {
          if (other != version) {
            elsewhere.set(other, joined(elsewhere.get(other), bead.runs().get(other)));
          }
        }
      }
    }
  }

  private static Span joined(Span one, Span next) {
    if (next.isEmpty()) {
      return one;
    }
    return one.isEmpty() ? next : new Span(one.start(), next.end());
  }

  private static boolean covers(Span run, Span other) {
    return run.start() <= other.start() && other.end() <= run.end();
  }
}
