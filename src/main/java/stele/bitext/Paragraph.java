package stele.bitext;

/**
 * A paragraph of a document as its format marks it.
 *
 * @param span UTF-16 code units of the document's text
 * @param kind its kind by the format
 */
public record Paragraph(Span span, Kind kind) {

  /** What a paragraph is in its document. */
  public enum Kind {
    TEXT,
    HEADING,
    LIST_ITEM,
    TABLE_CELL,
    FOOTNOTE
  }
}
