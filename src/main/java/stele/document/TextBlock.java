package stele.document;

import java.util.Optional;
import stele.bitext.Paragraph.Cell;
import stele.bitext.Paragraph.Kind;

/** A paragraph of an office document with its text as the program shows it. */
record TextBlock(String text, Kind kind, int level, Optional<Cell> cell) {

  TextBlock(String text, Kind kind) {
    this(text, kind, 0, Optional.empty());
  }

  /** The same as part of a note. */
  TextBlock inNote() {
    return new TextBlock(text, Kind.FOOTNOTE, level, cell);
  }
}
