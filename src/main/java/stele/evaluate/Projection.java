package stele.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stele.bitext.Span;

/**
 * The gold as a system with its own segmentation can at best find it.
 *
 * <p>A gold row and a system segment touch if they share at least a tenth of the mass of the
 * lighter, and at least 1. Rows that are touched by one and the same segment cannot be told apart
 * by this system, so they are joined into one target. Only segments join, never beads: a big bead
 * does not excuse itself. A target is two-sided if it has mass on both sides; else its text has no
 * counterpart.
 */
final class Projection {

  /** A share of mass below this is a stray character, not a touch (score_e2e.py). */
  static final double LEAST_TOUCH = .1;

  /** Per row, its target; targets are numbered from 0 by their first row. */
  private final int[] targetOfRow;

  /** Per version and target. */
  private final long[][] mass;

  private final int largest;

  private Projection(int[] targetOfRow, long[][] mass, int largest) {
    this.targetOfRow = targetOfRow;
    this.mass = mass;
    this.largest = largest;
  }

  /**
   * Joins rows by segments.
   *
   * @param segments per version; an empty list joins nothing
   */
  static Projection of(List<SpanBead> rows, List<List<Span>> segments, List<Mass> masses) {
    DisjointSets sets = new DisjointSets(rows.size());
    for (int version = 0; version < 2; version++) {
      join(sets, rows(rows, version), segments.get(version), masses.get(version));
    }
    int[] targets = sets.numbered();
    int count = Arrays.stream(targets).max().orElse(-1) + 1;
    long[][] mass = new long[2][count];
    int[] sizes = new int[count];
    for (int row = 0; row < targets.length; row++) {
      sizes[targets[row]]++;
      for (int version = 0; version < 2; version++) {
        mass[version][targets[row]] += masses.get(version).of(rows.get(row).side(version));
      }
    }
    return new Projection(targets, mass, Arrays.stream(sizes).max().orElse(0));
  }

  private static void join(
      DisjointSets sets, List<List<Span>> rows, List<Span> segments, Mass mass) {
    int[] firstRow = new int[segments.size()];
    Arrays.fill(firstRow, -1);
    List<List<Span>> pieces = segments.stream().map(List::of).toList();
    for (Overlap overlap : Overlap.of(pieces, rows, mass)) {
      int segment = overlap.one();
      int row = overlap.other();
      int lighter = Math.min(mass.of(segments.get(segment)), mass.of(rows.get(row)));
      if (overlap.mass() >= Math.max(1, LEAST_TOUCH * lighter)) {
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
    return mass[0].length;
  }

  int targetOfRow(int row) {
    return targetOfRow[row];
  }

  long mass(int version, int target) {
    return mass[version][target];
  }

  boolean isTwoSided(int target) {
    return mass[0][target] > 0 && mass[1][target] > 0;
  }

  int twoSided() {
    int count = 0;
    for (int target = 0; target < targets(); target++) {
      count += isTwoSided(target) ? 1 : 0;
    }
    return count;
  }

  /** Rows in the biggest target: absurd segmentation shows here. */
  int largest() {
    return largest;
  }
}
