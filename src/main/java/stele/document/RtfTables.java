package stele.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stele.bitext.Paragraph.Cell;

/**
 * The tables of an RTF document, which only says where cells and rows end. Level 1 is a table in
 * the text, level 2 one in a cell of it ({@code \itap}).
 */
final class RtfTables {

  private static final int DEEPEST = 50;

  private static final class Level {
    private boolean inRow;
    private boolean inCell;
  }

  private final TableCells tables = new TableCells();
  private final List<Level> levels = new ArrayList<>();

  /** The cell of a paragraph that ends in a table of this level; empty outside tables. */
  Optional<Cell> cell(int level) {
    while (levels.size() > Math.max(0, level)) {
      tables.endTable();
      levels.remove(levels.size() - 1);
    }
    while (levels.size() < Math.min(DEEPEST, level)) {
      tables.startTable();
      levels.add(new Level());
      begin(levels.get(levels.size() - 1));
    }
    if (!levels.isEmpty()) {
      begin(levels.get(levels.size() - 1));
    }
    return tables.cell();
  }

  private void begin(Level at) {
    if (!at.inRow) {
      tables.startRow();
      at.inRow = true;
    }
    if (!at.inCell) {
      tables.startCell();
      at.inCell = true;
    }
  }

  void endCell() {
    if (!levels.isEmpty()) {
      levels.get(levels.size() - 1).inCell = false;
    }
  }

  /** Ends a row of a table of this level. */
  void endRow(int level) {
    if (level <= levels.size()) {
      Level at = levels.get(level - 1);
      at.inRow = false;
      at.inCell = false;
    }
  }
}
