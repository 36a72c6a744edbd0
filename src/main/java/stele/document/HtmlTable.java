package stele.document;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import stele.bitext.Paragraph.Cell;

/** Counts the rows and columns of one table while its cells are read in their order. */
final class HtmlTable {

  /** A browser clips what spans more (HTML Standard, 4.9.11). */
  private static final int WIDEST = 1000;

  private record Place(int row, int column) {}

  private final int table;
  private final Set<Place> taken = new HashSet<>();
  private int row = -1;
  private int column;

  /**
   * @param table 0-based number of the table in its document
   */
  HtmlTable(int table) {
    this.table = table;
  }

  void startRow() {
    row++;
    column = 0;
  }

  /** The place of the next cell, which covers so many columns and rows. */
  Optional<Cell> nextCell(int columns, int rows) {
    if (row < 0) {
      startRow();
    }
    while (taken.contains(new Place(row, column))) {
      column++;
    }
    Cell cell = new Cell(table, row, column);
    if (rows > 1) {
      for (int down = 1; down < rows; down++) {
        for (int right = 0; right < columns; right++) {
          taken.add(new Place(row + down, column + right));
        }
      }
    }
    column += columns;
    return Optional.of(cell);
  }

  /** The number of an attribute such as {@code colspan}. */
  static int span(String written) {
    return written.strip().matches("[1-9]\\d{0,2}")
        ? Math.min(Integer.parseInt(written.strip()), WIDEST)
        : 1;
  }
}
