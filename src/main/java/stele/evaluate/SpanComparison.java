package stele.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import stele.bitext.Bead;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/**
 * System beads laid over the targets of a projected gold: the basis of all span scores. Beads are
 * 0-based in system order; a bead with letters on both sides is two-sided, whatever its segments.
 */
final class SpanComparison {

  /**
   * A piece is in another, or covers it, with at least this share of its letters (score_e2e.py).
   */
  static final double NEARLY_ALL = .9;

  /** The result of {@link #home} for a bead without one. */
  static final int HOMELESS = -1;

  private final List<SpanBead> gold;
  private final List<SpanBead> system;
  private final List<List<Span>> segments;
  private final List<LetterCount> letters;
  private final Projection projection;

  /** Per version and bead, letters by target; targets by their first place in the text. */
  private final List<List<Map<Integer, Long>>> shares = new ArrayList<>();

  private SpanComparison(
      List<SpanBead> gold,
      List<SpanBead> system,
      List<List<Span>> segments,
      List<LetterCount> letters,
      Projection projection) {
    this.gold = gold;
    this.system = system;
    this.segments = segments;
    this.letters = letters;
    this.projection = projection;
    for (int version = 0; version < 2; version++) {
      shares.add(shares(version));
    }
  }

  /**
   * Lays system over gold.
   *
   * @param segments per version, the system's own segments; empty where they are not known
   * @param letters per version
   */
  static SpanComparison of(
      List<SpanBead> gold,
      List<SpanBead> system,
      List<List<Span>> segments,
      List<LetterCount> letters) {
    return new SpanComparison(
        gold, system, segments, letters, Projection.of(gold, segments, letters));
  }

  /**
   * Lays the beads of an alignment of two versions over gold.
   *
   * @param documents with the system's own segments
   */
  static SpanComparison of(
      List<SegmentedDocument> documents, List<Bead> beads, List<SpanBead> gold) {
    return of(
        gold,
        beads.stream().map(bead -> SegmentSpans.cover(documents, bead)).toList(),
        documents.stream().map(SegmentSpans::of).toList(),
        documents.stream().map(LetterCount::of).toList());
  }

  private List<Map<Integer, Long>> shares(int version) {
    List<Map<Integer, Long>> byBead = new ArrayList<>();
    system.forEach(bead -> byBead.add(new LinkedHashMap<>()));
    List<List<Span>> beads = system.stream().map(bead -> bead.side(version)).toList();
    List<List<Span>> rows = gold.stream().map(row -> row.side(version)).toList();
    for (Overlap overlap : Overlap.of(beads, rows, letters.get(version))) {
      byBead
          .get(overlap.one())
          .merge(projection.targetOfRow(overlap.other()), (long) overlap.letters(), Long::sum);
    }
    return byBead;
  }

  List<SpanBead> gold() {
    return gold;
  }

  List<SpanBead> system() {
    return system;
  }

  List<Span> segments(int version) {
    return segments.get(version);
  }

  LetterCount letters(int version) {
    return letters.get(version);
  }

  Projection projection() {
    return projection;
  }

  long beadLetters(int version, int bead) {
    return letters.get(version).of(system.get(bead).side(version));
  }

  boolean isTwoSided(int bead) {
    return beadLetters(0, bead) > 0 && beadLetters(1, bead) > 0;
  }

  /** The indices of the two-sided beads, rising. */
  int[] twoSidedBeads() {
    return IntStream.range(0, system.size()).filter(this::isTwoSided).toArray();
  }

  /** Letters of a bead by target, targets by their first place in the text. */
  Map<Integer, Long> shares(int version, int bead) {
    return shares.get(version).get(bead);
  }

  long share(int version, int bead, int target) {
    return shares(version, bead).getOrDefault(target, 0L);
  }

  /**
   * The two-sided target that holds at least nine tenths of a two-sided bead on each side; {@link
   * #HOMELESS} if there is none.
   */
  int home(int bead) {
    int best = HOMELESS;
    for (Map.Entry<Integer, Long> share : shares(0, bead).entrySet()) {
      if (best == HOMELESS || share.getValue() > share(0, bead, best)) {
        best = share.getKey();
      }
    }
    if (best == HOMELESS || !projection.isTwoSided(best)) {
      return HOMELESS;
    }
    return holdsNearlyAll(0, bead, best) && holdsNearlyAll(1, bead, best) ? best : HOMELESS;
  }

  private boolean holdsNearlyAll(int version, int bead, int target) {
    return share(version, bead, target) >= NEARLY_ALL * beadLetters(version, bead);
  }
}
