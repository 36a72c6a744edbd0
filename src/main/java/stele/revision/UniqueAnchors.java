package stele.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tokens that occur once on each side, in the longest order both sides share; O(n log n). A longest
 * increasing subsequence by patience sorting (Fredman, On Computing the Length of Longest
 * Increasing Subsequences, Discrete Mathematics 11, 1975).
 */
final class UniqueAnchors {

  /** The same token, at index {@code a} of one side and {@code b} of the other. */
  record Anchor(int a, int b) {}

  /** Of a token that occurs more than once. */
  private static final int REPEATED = -1;

  /** Of a candidate that begins a row, and of the last of no candidates. */
  private static final int NONE = -1;

  private UniqueAnchors() {}

  /** Anchors between two half-open ranges, rising on both sides. */
  static List<Anchor> of(int[] a, int aLo, int aHi, int[] b, int bLo, int bHi) {
    Map<Integer, Integer> once = once(b, bLo, bHi);
    Map<Integer, Integer> unique = once(a, aLo, aHi);
    List<Anchor> candidates = new ArrayList<>();
    for (int i = aLo; i < aHi; i++) {
      if (unique.get(a[i]) != REPEATED && once.getOrDefault(a[i], REPEATED) != REPEATED) {
        candidates.add(new Anchor(i, once.get(a[i])));
      }
    }
    return rising(candidates);
  }

  /** The place of each token, or {@link #REPEATED}. */
  private static Map<Integer, Integer> once(int[] tokens, int start, int end) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = start; i < end; i++) {
      places.merge(tokens[i], i, (first, again) -> REPEATED);
    }
    return places;
  }

  /** {@code ends[l]} is the candidate with the least b that ends a rising row of l + 1. */
  private static List<Anchor> rising(List<Anchor> candidates) {
    int[] ends = new int[candidates.size()];
    int[] before = new int[candidates.size()];
    int length = 0;
    for (int i = 0; i < candidates.size(); i++) {
      int place = place(candidates, ends, length, candidates.get(i).b());
      before[i] = place == 0 ? NONE : ends[place - 1];
      ends[place] = i;
      length = Math.max(length, place + 1);
    }
    Deque<Anchor> row = new ArrayDeque<>();
    for (int i = length == 0 ? NONE : ends[length - 1]; i != NONE; i = before[i]) {
      row.addFirst(candidates.get(i));
    }
    return List.copyOf(row);
  }

  private static int place(List<Anchor> candidates, int[] ends, int length, int b) {
    int lo = 0;
    int hi = length;
    while (lo < hi) {
      int middle = (lo + hi) >>> 1;
      if (candidates.get(ends[middle]).b() < b) {
        lo = middle + 1;
      } else {
        hi = middle;
      }
    }
    return lo;
  }
}
