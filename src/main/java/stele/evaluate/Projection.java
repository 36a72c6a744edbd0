package stele.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stele.bitext.Span;

/**
 * The best match to the gold that a system with its own segmentation can reach.
 *
 * <p>A gold row and a system segment touch if they share at least a tenth of the letters of the
 * lighter, and at least 1. A system cannot separate rows that one of its segments touches, so they
 * are joined into one target. Only segments join, never beads: a big bead does not excuse itself. A
 * target is two-sided if it has letters on both sides; else its text has no counterpart.
 */
final class Projection {

  /** A share of the letters below this is a stray character, not a touch (score_e2e.py). */
  static final double LEAST_TOUCH = .1;

  /** Per row, its target; targets are numbered from 0 by their first row. */
  private final int[] targetOfRow;

  /** Per version and target. */
  private final long[][] letters;

  private final int largest;

  private Projection(int[] targetOfRow, long[][] letters, int largest) {
    this.targetOfRow = targetOfRow;
    this.letters = letters;
    this.largest = largest;
  }

  /**
   * Joins rows by segments.
   *
   * @param segments per version; an empty list joins nothing
   */
  static Projection of(List<SpanBead> rows, List<List<Span>> segments, List<LetterCount> counts) {
    DisjointSets sets = new DisjointSets(rows.size());
    for (int version = 0; version < 2; version++) {
      join(sets, rows(rows, version), segments.get(version), counts.get(version));
    }
    int[] targets = sets.numbered();
    int count = Arrays.stream(targets).max().orElse(-1) + 1;
    long[][] letters = new long[2][count];
    int[] sizes = new int[count];
    for (int row = 0; row < targets.length; row++) {
      sizes[targets[row]]++;
      for (int version = 0; version < 2; version++) {
        letters[version][targets[row]] += counts.get(version).of(rows.get(row).side(version));
      }
    }
    return new Projection(targets, letters, Arrays.stream(sizes).max().orElse(0));
  }

  private static void join(
      DisjointSets sets, List<List<Span>> rows, List<Span> segments, LetterCount letters) {
    int[] firstRow = new int[segments.size()];
    Arrays.fill(firstRow, -1);
    List<List<Span>> pieces = segments.stream().map(List::of).toList();
    for (Overlap overlap : Overlap.of(pieces, rows, letters)) {
      int segment = overlap.one();
      int row = overlap.other();
      int lighter = Math.min(letters.of(segments.get(segment)), letters.of(rows.get(row)));
      if (overlap.letters() >= Math.max(1, LEAST_TOUCH * lighter)) {
        if (firstRow[segment] < 0) {
          firstRow[segment] = row;
        }
        sets.join(firstRow[segment], row);
      }
    }
  }

  private static List<List<Span>> rows(List<SpanBead> rows, int version) {
    List<List<Span>> sides = new ArrayList<>(rows.size());
    rows.forEach(row -> sides.add(row.side(version)));
    return sides;
  }

  int rows() {
    return targetOfRow.length;
  }

  int targets() {
    return letters[0].length;
  }

  int targetOfRow(int row) {
    return targetOfRow[row];
  }

  long letters(int version, int target) {
    return letters[version][target];
  }

  boolean isTwoSided(int target) {
    return letters[0][target] > 0 && letters[1][target] > 0;
  }

  int twoSided() {
    int count = 0;
    for (int target = 0; target < targets(); target++) {
      count += isTwoSided(target) ? 1 : 0;
    }
    return count;
  }

  /** Rows in the biggest target; large if the segmentation is absurd. */
  int largest() {
    return largest;
  }

  /** Union-find with path halving over {@code 0 .. size-1}. */
  private static final class DisjointSets {

    private final int[] parent;

    DisjointSets(int size) {
      parent = new int[size];
      Arrays.setAll(parent, i -> i);
    }

    void join(int one, int other) {
      parent[root(one)] = root(other);
    }

    /** Per element the number of its set, counted from 0 in the order of their first elements. */
    int[] numbered() {
      int[] numberOfRoot = new int[parent.length];
      Arrays.fill(numberOfRoot, -1);
      int[] numbers = new int[parent.length];
      int next = 0;
      for (int i = 0; i < parent.length; i++) {
        int root = root(i);
        if (numberOfRoot[root] < 0) {
          numberOfRoot[root] = next++;
        }
        numbers[i] = numberOfRoot[root];
      }
      return numbers;
    }

    private int root(int element) {
      int at = element;
      while (parent[at] != at) {
        parent[at] = parent[parent[at]];
        at = parent[at];
      }
      return at;
    }
  }
}
