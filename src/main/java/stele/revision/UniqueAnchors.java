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

  private UniqueAnchors() {}

  /** Anchors between two half-open ranges, rising on both sides. */
  static List<Anchor> of(int[] a, int aLo, int aHi, int[] b, int bLo, int bHi) {
    Map<Integer, Integer> once = once(b, bLo, bHi);
    Map<Integer, Integer> unique = once(a, aLo, aHi);
    List<Anchor> candidates = new ArrayList<>();
    for (int i = aLo; i < aHi; i++) {
      if (unique.get(a[i]) >= 0 && once.getOrDefault(a[i], -1) >= 0) {
        candidates.add(new Anchor(i, once.get(a[i])));
      }
    }
    return rising(candidates);
  }

  /** Where each token stands, -1 if it occurs again. */
  private static Map<Integer, Integer> once(int[] tokens, int start, int end) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = start; i < end; i++) {
      places.merge(tokens[i], i, (first, again) -> -1);
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
      before[i] = place == 0 ? -1 : ends[place - 1];
      ends[place] = i;
      length = Math.max(length, place + 1);
    }
    Deque<Anchor> row = new ArrayDeque<>();
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
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
