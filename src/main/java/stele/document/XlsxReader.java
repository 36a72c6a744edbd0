package stele.document;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Paragraph.Cell;
import stele.bitext.Paragraph.Kind;
import stele.bitext.Problem;
import stele.io.Source;
import stele.xml.Spreadsheet;

/**
 * Reads the visible sheets of a workbook, row by row: a cell is a paragraph, as the sheet shows it.
 * Hidden sheets, comments and texts in drawings are left out.
 */
final class XlsxReader implements DocumentReader {

  private final Consumer<Problem> warnings;

  XlsxReader(Consumer<Problem> warnings) {
    this.warnings = warnings;
  }

  @Override
  public Document read(Source source, Language language) throws InputException {
    ExtractedText text = new ExtractedText(source);
    Spreadsheet spreadsheet = spreadsheet(source);
    int table = 0;
    int unknown = 0;
    for (Spreadsheet.Sheet sheet : spreadsheet.sheets()) {
      for (Spreadsheet.SheetRow row : sheet.rows()) {
        addRow(row, table, sheet.visible(), text);
      }
      sheet.comments().forEach(comment -> leaveOut(Leaving.COMMENTS, comment, text));
      sheet.drawings().forEach(drawing -> leaveOut(Leaving.DRAWINGS, drawing, text));
      table += sheet.visible() ? 1 : 0;
      unknown += sheet.unknown();
    }
    spreadsheet.readings().forEach(reading -> leaveOut(Leaving.READINGS, reading, text));
    if (unknown > 0) {
      text.account()
          .mention(
              unknown == 1
                  ? "the file does not have the result of 1 formula"
                  : "the file does not have the results of %d formulas".formatted(unknown));
    }
    return text.document(language, warnings);
  }

  private static void addRow(
      Spreadsheet.SheetRow row, int table, boolean visible, ExtractedText text)
      throws InputException {
    for (int column = 0; column < row.cells().size(); column++) {
      String cell = row.cell(column);
      if (visible) {
        text.account().see(cell);
        text.add(cell, Kind.TABLE_CELL, 0, Optional.of(new Cell(table, row.number() - 1, column)));
      } else {
        leaveOut(Leaving.HIDDEN, cell, text);
      }
    }
  }

  private static void leaveOut(Leaving what, String words, ExtractedText text) {
    text.account().see(words);
    text.account().leaveOut(what, words);
  }

  private static Spreadsheet spreadsheet(Source source) throws InputException {
    Map<String, byte[]> parts = ZipEntries.read(source, Spreadsheet::isPart);
    try {
      return Spreadsheet.of(parts);
    } catch (XMLStreamException | RuntimeException e) {
      throw new InputException(
          Problem.of(
              source.name(),
              "is damaged, or not a workbook (%s)"
                  .formatted(String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
              "open it in your spreadsheet and save it again"),
          e);
    }
  }
}
