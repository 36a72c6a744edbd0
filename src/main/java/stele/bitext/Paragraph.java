package stele.bitext;

import java.util.Optional;

/**
 * A paragraph of a document as its format marks it.
 *
 * @param span UTF-16 code units of the document's text
 * @param kind its kind by the format
 * @param level of a heading, 1 the highest, or of an item of a list, 1 the outermost; 0 if unknown
 * @param cell its place in a table, if it stands in one
 */
public record Paragraph(Span span, Kind kind, int level, Optional<Cell> cell) {

  public Paragraph {
    if (level < 0) {
      throw new IllegalArgumentException("level " + level);
    }
  }

  /** A paragraph of no known level, in no table. */
  public Paragraph(Span span, Kind kind) {
    this(span, kind, 0, Optional.empty());
  }

  /** What a paragraph is in its document. */
  public enum Kind {
    TEXT,
    HEADING,
    LIST_ITEM,
    TABLE_CELL,
    FOOTNOTE
  }

  /**
   * A place in a table.
   *
   * @param table 0-based number of the table in its document
   * @param row 0-based
   * @param column 0-based
   */
  public record Cell(int table, int row, int column) {

    public Cell {
      if (table < 0 || row < 0 || column < 0) {
        throw new IllegalArgumentException("cell " + table + ", " + row + ", " + column);
      }
    }
  }
}
