package stele.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import stele.bitext.Paragraph.Cell;

/** Counts the rows and columns of one table while its cells are read in their order. */
final class HtmlTable {

  /** Columns beyond this are counted, but not kept free for what spans several rows. */
  private static final int WIDEST = 1000;

  private final int table;

  /** The first row in which a column is free again, where something above covers it. */
  private final Map<Integer, Integer> covered = new HashMap<>();

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
    while (covered.getOrDefault(column, 0) > row) {
      column++;
    }
    Cell cell = new Cell(table, row, column);
    for (int end = column + columns; column < end; column++) {
      if (rows > 1 && column < WIDEST) {
        covered.put(column, row + rows);
      }
    }
    return Optional.of(cell);
  }

  /** The number of an attribute such as {@code colspan}. */
  static int span(String written) {
    return written.strip().matches("[1-9]\\d{0,2}") ? Integer.parseInt(written.strip()) : 1;
  }
}
