package stele.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import stele.bitext.Paragraph.Cell;

/** The place in the tables of a document, of which one may stand in a cell of another. */
final class TableCells {

  /** A table that has not ended. */
  private static final class Table {
    private final int number;
    private int row = -1;
    private int next;
    private int cell = -1;

    Table(int number) {
      this.number = number;
    }
  }

  private final Deque<Table> open = new ArrayDeque<>();
  private int tables;

  void startTable() {
    open.push(new Table(tables++));
  }

  void endTable() {
    open.poll();
  }

  void startRow() {
    Table table = table();
    table.row++;
    table.next = 0;
    table.cell = -1;
  }

  /** Takes back the row, which the document does not show. */
  void dropRow() {
    table().row--;
  }

  /** Goes on over columns without a cell of their own: merged ones, or those before the first. */
  void skipColumns(int count) {
    table().next += Math.max(0, count);
  }

  void startCell() {
    Table table = table();
    table.row = Math.max(0, table.row);
    table.cell = table.next++;
  }

  void endCell() {
    table().cell = -1;
  }

  /** The cell in which the text goes on. */
  Optional<Cell> cell() {
    Table table = open.peek();
    return table == null || table.cell < 0
        ? Optional.empty()
        : Optional.of(new Cell(table.number, table.row, table.cell));
  }

  /** A damaged document may have cells without a table. */
  private Table table() {
    if (open.isEmpty()) {
      startTable();
    }
    return open.peek();
  }
}
