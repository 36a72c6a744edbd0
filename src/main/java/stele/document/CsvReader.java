package stele.document;

import java.util.Optional;
import java.util.function.Consumer;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Paragraph.Cell;
import stele.bitext.Paragraph.Kind;
import stele.bitext.Problem;
import stele.io.DelimitedText;
import stele.io.Source;
import stele.io.TextDecoder;

/** Reads a table with separators between its cells, row by row: a cell is a paragraph. */
final class CsvReader implements DocumentReader {

  private final TextDecoder decoder;
  private final Consumer<Problem> warnings;
  private final boolean tabs;

  /**
   * @param tabs whether tabs separate the cells; else what does is detected
   */
  CsvReader(TextDecoder decoder, Consumer<Problem> warnings, boolean tabs) {
    this.decoder = decoder;
    this.warnings = warnings;
    this.tabs = tabs;
  }

  @Override
  public Document read(Source source, Language language) throws InputException {
    String content = decoder.decode(source);
    DelimitedText rows = tabs ? DelimitedText.withTabs(content) : DelimitedText.of(content);
    ExtractedText text = new ExtractedText(source);
    int number = 0;
    for (DelimitedText.Row row : rows.rows()) {
      for (int column = 0; column < row.cells().size(); column++) {
        String cell = row.cells().get(column);
        text.account().see(cell);
        text.add(cell, Kind.TABLE_CELL, 0, Optional.of(new Cell(0, number, column)));
      }
      number++;
    }
    return text.document(language, warnings);
  }
}
