package stele.format.lines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import stele.bitext.Bead;
import stele.bitext.Span;

/**
 * A bead as ladders and bead lines write it: rising 0-based segment indices per side. Unlike a
 * {@link Bead} it may have gaps.
 */
public record IndexBead(List<Integer> source, List<Integer> target) {

  public IndexBead {
    source = List.copyOf(source);
    target = List.copyOf(target);
    if (!rises(source) || !rises(target)) {
      throw new IllegalArgumentException("indices must rise: " + source + ":" + target);
    }
  }

  public static IndexBead of(Span source, Span target) {
    return new IndexBead(indices(source), indices(target));
  }

  public static IndexBead of(Bead bead) {
    return of(bead.runs().get(0), bead.runs().get(1));
  }

  /** Indices of version 0 or 1. */
  public List<Integer> side(int version) {
    return version == 0 ? source : target;
  }

  /** Whether it has no segment on either side. */
  public boolean isEmpty() {
    return source.isEmpty() && target.isEmpty();
  }

  /** Whether it has segments on both sides. */
  public boolean isTwoSided() {
    return !source.isEmpty() && !target.isEmpty();
  }

  /** Numbers of segments: {@code 1-2}, {@code 1-0}. */
  public String shape() {
    return source.size() + "-" + target.size();
  }

  /** Runs of neighbouring indices of one side, half-open. */
  public List<Span> runs(int version) {
    List<Span> runs = new ArrayList<>();
    List<Integer> indices = side(version);
    for (int from = 0; from < indices.size(); ) {
      int to = from + 1;
      while (to < indices.size() && indices.get(to) == indices.get(to - 1) + 1) {
        to++;
      }
      runs.add(new Span(indices.get(from), indices.get(to - 1) + 1));
      from = to;
    }
    return runs;
  }

  /**
   * Whether one source and one target segment are in both beads: the test for a lax hit. Time of
   * the shorter side times the logarithm of the longer.
   */
  public boolean sharesLinkWith(IndexBead other) {
    return meet(source, other.source) && meet(target, other.target);
  }

  private static boolean meet(List<Integer> one, List<Integer> other) {
    List<Integer> few = one.size() <= other.size() ? one : other;
    List<Integer> many = few == one ? other : one;
    return few.stream().anyMatch(index -> Collections.binarySearch(many, index) >= 0);
  }

  private static List<Integer> indices(Span run) {
    return IntStream.range(run.start(), run.end()).boxed().toList();
  }

  private static boolean rises(List<Integer> indices) {
    int last = -1;
    for (int index : indices) {
      if (index <= last) {
        return false;
      }
      last = index;
    }
    return true;
  }
}
