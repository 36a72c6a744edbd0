package stele.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import stele.bitext.Span;

/**
 * What is known of an alignment of two versions before it is made: beads that a person has decided,
 * and segments that belong together. The aligner works between them and learns from them.
 *
 * @param fixed pairs of runs that are beads, of which one may be empty for segments alone; no
 *     segment is in two of them
 * @param anchors segments that are in one bead, whatever else is in it
 */
public record Constraints(List<Fixed> fixed, List<SegmentAnchor> anchors) {

  /** Nothing is known. */
  public static final Constraints NONE = new Constraints(List.of(), List.of());

  /**
   * A bead.
   *
   * @param source segments of the source, may be empty
   * @param target segments of the target, may be empty; not both
   */
  public record Fixed(Span source, Span target) {

    public Fixed {
      if (source.isEmpty() && target.isEmpty()) {
        throw new IllegalArgumentException("a bead without any segment");
      }
    }

    boolean isMatch() {
      return !source.isEmpty() && !target.isEmpty();
    }
  }

  /** Two segments, 0-based. */
  public record SegmentAnchor(int source, int target) {}

  public Constraints {
    fixed = List.copyOf(fixed);
    anchors = List.copyOf(anchors);
  }

  boolean isEmpty() {
    return fixed.isEmpty() && anchors.isEmpty();
  }

  /**
   * The fixed beads with text on both sides that a path in order can hold, as many as possible. The
   * others cross them, and are moved pairs.
   */
  List<Fixed> inOrder() {
    List<Fixed> pairs =
        fixed.stream()
            .filter(Fixed::isMatch)
            .sorted(Comparator.comparingInt(pair -> pair.source().start()))
            .toList();
    int[] longest = new int[pairs.size()];
    int[] before = new int[pairs.size()];
    List<Integer> ends = new ArrayList<>();
    for (int k = 0; k < longest.length; k++) {
      int from = 0;
      int to = ends.size();
      while (from < to) {
        int middle = (from + to) >>> 1;
        if (pairs.get(ends.get(middle)).target().end() <= pairs.get(k).target().start()) {
          from = middle + 1;
        } else {
          to = middle;
        }
      }
      longest[k] = from + 1;
      before[k] = from == 0 ? -1 : ends.get(from - 1);
      if (from == ends.size()) {
        ends.add(k);
      } else {
        ends.set(from, k);
      }
    }
    List<Fixed> kept = new ArrayList<>();
    for (int k = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); k >= 0; k = before[k]) {
      kept.add(0, pairs.get(k));
    }
    return kept;
  }

  /** The fixed beads that cross those in order. */
  List<Fixed> crossing() {
    Set<Fixed> straight = Set.copyOf(inOrder());
    return fixed.stream().filter(one -> one.isMatch() && !straight.contains(one)).toList();
  }

  /** The source segments that are in fixed beads. */
  BitSet sources() {
    BitSet segments = new BitSet();
    fixed.forEach(one -> segments.set(one.source().start(), one.source().end()));
    return segments;
  }

  /** The target segments that are in fixed beads. */
  BitSet targets() {
    BitSet segments = new BitSet();
    fixed.forEach(one -> segments.set(one.target().start(), one.target().end()));
    return segments;
  }

  /** These constraints as evidence that rules out every bead against them. */
  BeadEvidence evidence(int sources, int targets) {
    return new Rules(this, sources, targets);
  }

  /**
   * A band in which a path in order through all constraints exists: the nodes at their corners, and
   * between two of them one way round the gap.
   */
  Band band(int sources, int targets) {
    int[] first = new int[sources + 1];
    int[] last = new int[sources + 1];
    Arrays.fill(first, targets + 1);
    Arrays.fill(last, -1);
    int i = 0;
    int j = 0;
    List<Fixed> stops = new ArrayList<>(inOrder());
    stops.add(new Fixed(new Span(sources, sources + 1), new Span(targets, targets + 1)));
    for (Fixed stop : stops) {
      for (; i < stop.source().start(); i++) {
        widen(first, last, i, j, j);
      }
      widen(first, last, i, j, stop.target().start());
      int end = Math.min(sources, stop.source().end());
      for (; i < end; i++) {
        widen(first, last, i, stop.target().start(), Math.min(targets, stop.target().end()));
      }
      j = Math.min(targets, stop.target().end());
      widen(first, last, i, stop.target().start(), j);
    }
    return Band.around(targets, first, last, 0);
  }

  private static void widen(int[] first, int[] last, int row, int from, int to) {
    first[row] = Math.min(first[row], from);
    last[row] = Math.max(last[row], to);
  }

  /** By sentence, what is decided of it. */
  private static final class Rules implements BeadEvidence {

    private static final int FREE = -1;

    private final int[] fixedSource;
    private final int[] fixedTarget;
    private final List<Fixed> fixed;
    private final boolean[] paired;
    private final int[] anchorOfSource;
    private final int[] anchorOfTarget;

    Rules(Constraints constraints, int sources, int targets) {
      this.fixed = constraints.fixed();
      this.fixedSource = new int[sources];
      this.fixedTarget = new int[targets];
      this.anchorOfSource = new int[sources];
      this.anchorOfTarget = new int[targets];
      Arrays.fill(fixedSource, FREE);
      Arrays.fill(fixedTarget, FREE);
      Arrays.fill(anchorOfSource, FREE);
      Arrays.fill(anchorOfTarget, FREE);
      this.paired = new boolean[fixed.size()];
      Set<Fixed> straight = Set.copyOf(constraints.inOrder());
      for (int k = 0; k < fixed.size(); k++) {
        Fixed one = fixed.get(k);
        paired[k] = straight.contains(one);
        Arrays.fill(fixedSource, one.source().start(), one.source().end(), k);
        Arrays.fill(fixedTarget, one.target().start(), one.target().end(), k);
      }
      for (SegmentAnchor anchor : constraints.anchors()) {
        anchorOfSource[anchor.source()] = anchor.target();
        anchorOfTarget[anchor.target()] = anchor.source();
      }
    }

    @Override
    public double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
      return isAllowed(sourceStart, sourceEnd, targetStart, targetEnd)
          ? 0
          : Double.NEGATIVE_INFINITY;
    }

    private boolean isAllowed(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
      int decided = FREE;
      for (int i = sourceStart; i < sourceEnd; i++) {
        int anchor = anchorOfSource[i];
        decided = Math.max(decided, fixedSource[i]);
        if (anchor != FREE && (anchor < targetStart || anchor >= targetEnd)) {
          return false;
        }
      }
      for (int j = targetStart; j < targetEnd; j++) {
        int anchor = anchorOfTarget[j];
        decided = Math.max(decided, fixedTarget[j]);
        if (anchor != FREE && (anchor < sourceStart || anchor >= sourceEnd)) {
          return false;
        }
      }
      return decided == FREE
          || (paired[decided]
              && fixed.get(decided).source().equals(new Span(sourceStart, sourceEnd))
              && fixed.get(decided).target().equals(new Span(targetStart, targetEnd)));
    }

    @Override
    public double sourceAlone(int sentence) {
      return alone(fixedSource[sentence], anchorOfSource[sentence]);
    }

    @Override
    public double targetAlone(int sentence) {
      return alone(fixedTarget[sentence], anchorOfTarget[sentence]);
    }

    private double alone(int bead, int anchor) {
      return anchor != FREE || (bead != FREE && paired[bead]) ? Double.NEGATIVE_INFINITY : 0;
    }
  }
}
