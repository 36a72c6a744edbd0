package stele.align;

/**
 * A path through the lattice, as the first and last node it passes in every row. Within a gap
 * source sentences come first, as in {@link Posteriors}.
 */
final class CoarsePath {

  private final int columns;
  private final int[] first;
  private final int[] last;

  private CoarsePath(int columns, int[] first, int[] last) {
    this.columns = columns;
    this.first = first;
    this.last = last;
  }

  /** The nodes within {@code margin} of the path. */
  Band band(int margin) {
    return Band.around(columns, first, last, margin);
  }

  /** Whether every node of the path lies in a band. */
  boolean isInside(Band band) {
    for (int i = 0; i < first.length; i++) {
      if (first[i] <= last[i] && !(band.contains(i, first[i]) && band.contains(i, last[i]))) {
        return false;
      }
    }
    return true;
  }

  /** The smallest distance of the path from the sides of a corridor that are not the lattice's. */
  int distanceToEdge(int[] lo, int[] hi) {
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < first.length; i++) {
      if (first[i] <= last[i]) {
        if (lo[i] > 0) {
          least = Math.min(least, first[i] - lo[i]);
        }
        if (hi[i] < columns) {
          least = Math.min(least, hi[i] - last[i]);
        }
      }
    }
    return least;
  }

  /** Collects a path from its end to its start. */
  static final class Builder {

    private final int[] first;
    private final int[] last;
    private final int columns;
    private int gapRow;
    private int gapColumn;
    private boolean inGap;
    private int row;
    private int column;

    Builder(int rows, int columns) {
      this.columns = columns;
      this.first = new int[rows + 1];
      this.last = new int[rows + 1];
      java.util.Arrays.fill(first, columns + 1);
      java.util.Arrays.fill(last, -1);
      mark(rows, columns);
      mark(0, 0);
    }

    void passes(int i, int j) {
      row = i;
      column = j;
    }

    void match() {
      closeGap(row, column);
      mark(row, column);
    }

    void sourceAlone() {
      openGap();
    }

    void targetAlone() {
      openGap();
    }

    CoarsePath build() {
      closeGap(0, 0);
      return new CoarsePath(columns, first, last);
    }

    private void openGap() {
      if (!inGap) {
        inGap = true;
        gapRow = row;
        gapColumn = column;
      }
    }

    /** A gap runs down its first column, then along its last row. */
    private void closeGap(int i, int j) {
      if (inGap) {
        for (int k = i; k <= gapRow; k++) {
          mark(k, j);
        }
        mark(gapRow, gapColumn);
        inGap = false;
      }
    }

    private void mark(int i, int j) {
      first[i] = Math.min(first[i], j);
      last[i] = Math.max(last[i], j);
    }
  }
}
