package stele.evaluate;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.JoinedBead;
import stele.bitext.Span;

/**
 * How far two alignments of the same segments agree. In each {@link PrecisionRecall} precision is
 * the share of what the first has that the second has, too, and recall the reverse, so that F1 is
 * the same both ways.
 *
 * <p>The two kappas (Cohen 1960) correct for chance, as Carletta (1996) proposes for boundaries.
 * Each is over all versions together; absent where both alignments make the same decision
 * everywhere, so that chance explains everything.
 *
 * @param beads beads with the same runs; a moved pair is one
 * @param linked the same without beads that have text in one version only
 * @param links pairs of segments of two versions that are in one bead
 * @param cuts kappa: whether a bead ends between a segment and the next of its version
 * @param alone kappa: whether a segment has no text beside it in any other version
 */
record Agreement(
    PrecisionRecall beads,
    PrecisionRecall linked,
    PrecisionRecall links,
    OptionalDouble cuts,
    OptionalDouble alone) {

  /** O(links). */
  static Agreement of(Alignment first, Alignment second) {
    Set<List<Span>> here = keys(first, false);
    Set<List<Span>> there = keys(second, false);
    Table cuts = new Table();
    Table alone = new Table();
    for (int version = 0; version < first.documents().size(); version++) {
      int size = first.documents().get(version).size();
      cuts.add(cuts(first, version), cuts(second, version), Math.max(0, size - 1));
      alone.add(alone(first, version), alone(second, version), size);
    }
    return new Agreement(
        overlap(here, there),
        overlap(keys(first, true), keys(second, true)),
        overlap(links(first), links(second)),
        cuts.kappa(),
        alone.kappa());
  }

  private static <T> PrecisionRecall overlap(Set<T> here, Set<T> there) {
    long both = here.stream().filter(there::contains).count();
    return new PrecisionRecall(new Ratio(both, here.size()), new Ratio(both, there.size()));
  }

  private static Set<List<Span>> keys(Alignment alignment, boolean linkedOnly) {
    Set<List<Span>> keys = new HashSet<>();
    for (JoinedBead joined : alignment.joinedBeads()) {
      if (!linkedOnly || !joined.bead().isOneSided()) {
        keys.add(AlignmentDiff.key(joined.bead()));
      }
    }
    return keys;
  }

  /** A segment of one version and a segment of a later one. */
  private record Link(int version, int segment, int other, int otherSegment) {}

  private static Set<Link> links(Alignment alignment) {
    Set<Link> links = new HashSet<>();
    for (JoinedBead joined : alignment.joinedBeads()) {
      Bead bead = joined.bead();
      for (int one = 0; one < bead.runs().size(); one++) {
        for (int other = one + 1; other < bead.runs().size(); other++) {
          addLinks(links, bead, one, other);
        }
      }
    }
    return links;
  }

  private static void addLinks(Set<Link> links, Bead bead, int one, int other) {
    Span near = bead.runs().get(one);
    Span far = bead.runs().get(other);
    for (int i = near.start(); i < near.end(); i++) {
      for (int j = far.start(); j < far.end(); j++) {
        links.add(new Link(one, i, other, j));
      }
    }
  }

  /** Per segment but the last, whether a bead ends after it. */
  private static BitSet cuts(Alignment alignment, int version) {
    BitSet cuts = new BitSet();
    for (Bead bead : alignment.beads()) {
      if (!bead.runs().get(version).isEmpty()) {
        cuts.set(bead.runs().get(version).end() - 1);
      }
    }
    cuts.clear(Math.max(0, alignment.documents().get(version).size() - 1));
    return cuts;
  }

  private static BitSet alone(Alignment alignment, int version) {
    BitSet alone = new BitSet();
    for (JoinedBead joined : alignment.joinedBeads()) {
      if (joined.bead().isOneSided()) {
        Span run = joined.bead().runs().get(version);
        alone.set(run.start(), run.end());
      }
    }
    return alone;
  }

  /** Counts of yes and no from two alignments. */
  private static final class Table {

    private long both;
    private long first;
    private long second;
    private long all;

    void add(BitSet here, BitSet there, int size) {
      BitSet common = (BitSet) here.clone();
      common.and(there);
      both += common.cardinality();
      first += here.cardinality();
      second += there.cardinality();
      all += size;
    }

    /** (observed - expected) / (1 - expected) */
    OptionalDouble kappa() {
      double observed = all - first - second + 2.0 * both;
      double expected = ((double) first * second + (double) (all - first) * (all - second)) / all;
      return all == 0 || all - expected < 1e-9
          ? OptionalDouble.empty()
          : OptionalDouble.of((observed - expected) / (all - expected));
    }
  }
}
