package stele.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.format.ReadAlignment;
import stele.io.StreamedSource;
import stele.xml.Irregularities;
import stele.xml.Spreadsheet.Sheet;
import stele.xml.Spreadsheet.SheetRow;

/**
 * Reads a workbook that Stele has not written: the visible sheets one after the other, which have
 * the same columns. What is left out is said.
 */
final class PlainSheets {

  private final StreamedSource source;
  private final TableOptions options;
  private final List<Problem> warnings = new ArrayList<>();

  PlainSheets(StreamedSource source, TableOptions options) {
    this.source = source;
    this.options = options;
  }

  ReadAlignment read(List<Sheet> sheets, String digest) throws InputException {
    List<Sheet> filled = sheets.stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
    List<Sheet> visible = filled.stream().filter(Sheet::visible).toList();
    List<Sheet> read = visible.isEmpty() ? filled : visible;
    if (read.isEmpty()) {
      throw new InputException(
          Problem.of(source.name(), "its sheet is empty", "name a workbook with an alignment"));
    }
    if (!visible.isEmpty()) {
      filled.stream().filter(sheet -> !sheet.visible()).forEach(sheet -> leaveOut(sheet, "hidden"));
    }
    TableParser table = new TableParser(source, options, new Irregularities());
    Sheet first = read.get(0);
    int columns = columns(first);
    List<String> head = padded(first.rows().get(0), columns);
    for (int k = 0; k < read.size(); k++) {
      Sheet sheet = read.get(k);
      if (k > 0 && columns(sheet) != columns) {
        leaveOut(sheet, "not of the same columns");
        continue;
      }
      boolean headed = k > 0 && padded(sheet.rows().get(0), columns).equals(head);
      for (SheetRow row :
          sheet.rows().subList(headed && table.isHeaded() ? 1 : 0, sheet.rows().size())) {
        table.take(row.number(), padded(row, columns));
      }
    }
    return withWarnings(table.finish(digest), read);
  }

  private static int columns(Sheet sheet) {
    return sheet.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  private static List<String> padded(SheetRow row, int columns) {
    return IntStream.range(0, columns).mapToObj(row::cell).toList();
  }

  private void leaveOut(Sheet sheet, String why) {
    int rows = sheet.rows().size();
    warnings.add(
        Problem.of(
            source.name(),
            "its sheet '%s' is %s, and is left out with %d %s"
                .formatted(sheet.name(), why, rows, rows == 1 ? "row" : "rows"),
            "save it as a workbook of its own if you want it"));
  }

  private ReadAlignment withWarnings(ReadAlignment alignment, List<Sheet> read) {
    int comments = read.stream().mapToInt(sheet -> sheet.comments().size()).sum();
    int unknown = read.stream().mapToInt(Sheet::unknown).sum();
    if (comments > 0) {
      warnings.add(
          Problem.of(
              source.name(),
              "the comments on its cells (%d) are left out".formatted(comments),
              ""));
    }
    if (unknown > 0) {
      warnings.add(
          Problem.of(
              source.name(),
              "it has formulas (%d) without their results".formatted(unknown),
              "open it in your spreadsheet and save it"));
    }
    List<Problem> all = new ArrayList<>(alignment.warnings());
    all.addAll(warnings);
    return new ReadAlignment(alignment.alignment(), all);
  }
}
