package stele.align;

import java.util.Arrays;

/**
 * The part of the lattice that is searched: per row {@code i} in {@code 0..rows} the nodes {@code
 * lo(i)..hi(i)}, both inclusive, never falling from row to row, with both corners inside. Nodes are
 * numbered row by row.
 */
final class Band {

  private final int columns;
  private final int[] lo;
  private final int[] hi;
  private final int[] offset;

  private Band(int columns, int[] lo, int[] hi) {
    this.columns = columns;
    this.lo = lo;
    this.hi = hi;
    this.offset = new int[lo.length + 1];
    for (int i = 0; i < lo.length; i++) {
      offset[i + 1] = Math.addExact(offset[i], hi[i] - lo[i] + 1);
    }
  }

  /** The whole lattice of so many source and target sentences. */
  static Band full(int rows, int columns) {
    int[] hi = new int[rows + 1];
    Arrays.fill(hi, columns);
    return new Band(columns, new int[rows + 1], hi);
  }

  /** Whether it is the whole lattice. */
  boolean isFull() {
    return size() == Math.multiplyExact((long) rows() + 1, (long) columns() + 1);
  }

  /**
   * The smallest band around the given rows, widened by {@code margin} in both directions.
   *
   * @param first leftmost node wanted per row, above {@code columns} where none is
   * @param last rightmost node wanted per row, -1 where none is
   */
  static Band around(int columns, int[] first, int[] last, int margin) {
    int rows = first.length - 1;
    int[] lo = first.clone();
    int[] hi = last.clone();
    lo[0] = 0;
    hi[0] = Math.max(hi[0], 0);
    hi[rows] = columns;
    lo[rows] = Math.min(lo[rows], columns);
    for (int i = rows - 1; i >= 0; i--) {
      lo[i] = Math.min(lo[i], lo[i + 1]);
    }
    for (int i = 1; i <= rows; i++) {
      hi[i] = Math.max(hi[i], hi[i - 1]);
    }
    int[] wideLo = new int[rows + 1];
    int[] wideHi = new int[rows + 1];
    for (int i = 0; i <= rows; i++) {
      wideLo[i] = Math.max(0, lo[Math.max(0, i - margin)] - margin);
      wideHi[i] = Math.min(columns, hi[Math.min(rows, i + margin)] + margin);
    }
    return new Band(columns, wideLo, wideHi);
  }

  /** The smallest band that holds both. */
  Band union(Band other) {
    int[] both = new int[lo.length];
    int[] bothHi = new int[lo.length];
    for (int i = 0; i < lo.length; i++) {
      both[i] = Math.min(lo[i], other.lo[i]);
      bothHi[i] = Math.max(hi[i], other.hi[i]);
    }
    return new Band(columns, both, bothHi);
  }

  /** The same nodes with rows and columns exchanged. */
  Band transposed() {
    int rows = rows();
    int[] first = new int[columns + 1];
    int[] last = new int[columns + 1];
    int top = 0;
    for (int j = 0; j <= columns; j++) {
      while (hi[top] < j) {
        top++;
      }
      first[j] = top;
    }
    int bottom = rows;
    for (int j = columns; j >= 0; j--) {
      while (lo[bottom] > j) {
        bottom--;
      }
      last[j] = bottom;
    }
    return new Band(rows, first, last);
  }

  int rows() {
    return lo.length - 1;
  }

  int columns() {
    return columns;
  }

  int lo(int row) {
    return lo[row];
  }

  int hi(int row) {
    return hi[row];
  }

  boolean contains(int row, int column) {
    return column >= lo[row] && column <= hi[row];
  }

  /** Number of a node inside the band. */
  int node(int row, int column) {
    return offset[row] + column - lo[row];
  }

  /** How many nodes there are. */
  int size() {
    return offset[lo.length];
  }
}
