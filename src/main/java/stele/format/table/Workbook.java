package stele.format.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.io.Source;

/** The sheets of a workbook as rows of texts. */
final class Workbook {

  /** Unpacked bytes; 32 times the workbook of a novel in two languages (9 MB). */
  private static final long LARGEST = 300L << 20;

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final Source source;

  /**
   * A row of a sheet.
   *
   * @param number 1-based, as a spreadsheet shows it
   * @param cells from the first column to the last with a text; empty ones are empty texts
   */
  record SheetRow(int number, List<String> cells) {

    /** The text of a 0-based column; empty where there is none. */
    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /**
   * @throws InputException if it unpacks to more than any workbook of texts
   */
  Workbook(Source source) throws InputException {
    this.source = source;
    byte[] content = source.content();
    if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
      throw new InputException(
          Problem.of(
              source.name(), "is not an XLSX workbook", "save it as .xlsx in your spreadsheet"));
    }
    try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
      byte[] room = new byte[1 << 14];
      long size = 0;
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        CRC32 sum = new CRC32(); // which the library does not look at
        try (InputStream in = zip.getInputStream(entry)) {
          for (int count = in.read(room); count >= 0; count = in.read(room)) {
            sum.update(room, 0, count);
            size += count;
            if (size > LARGEST) {
              throw tooLarge();
            }
          }
        }
        if (entry.getCrc() != -1 && entry.getCrc() != sum.getValue()) {
          throw damaged(new IOException("wrong checksum of " + entry.getName()));
        }
      }
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  private InputException tooLarge() {
    return new InputException(
        Problem.of(
            source.name(),
            "it unpacks to more than " + (LARGEST >> 20) + " MB",
            "split it into parts"));
  }

  /** The rows of the sheet of this name, or of the first one. */
  List<SheetRow> rowsOrFirst(String name) throws InputException {
    return read(
        workbook -> Optional.of(workbook.findSheet(name).orElseGet(workbook::getFirstSheet)));
  }

  /** The rows of the sheet of this name; none if there is no such sheet. */
  List<SheetRow> rows(String name) throws InputException {
    return read(workbook -> workbook.findSheet(name));
  }

  private interface Choice {
    Optional<Sheet> of(ReadableWorkbook workbook);
  }

  // On a damaged file the library throws whatever its parts throw.
  private List<SheetRow> read(Choice choice) throws InputException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(source.content()))) {
      List<SheetRow> lines = new ArrayList<>();
      Optional<Sheet> sheet = choice.of(workbook);
      if (sheet.isPresent()) {
        try (Stream<Row> rows = sheet.get().openStream()) {
          rows.forEach(row -> lines.add(new SheetRow(row.getRowNum(), cells(row))));
        }
      }
      return lines;
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  private InputException damaged(Exception e) {
    return new InputException(
        Problem.of(
            source.name(),
            "it is damaged, or not an XLSX workbook (" + e.getMessage() + ")",
            "save it again as .xlsx in your spreadsheet"),
        e);
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      cells.add(row.getOptionalCell(column).map(Workbook::text).orElse(""));
    }
    return cells;
  }

  /** The result of a formula; whoever types one means its result. */
  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return cell.asNumber().stripTrailingZeros().toPlainString();
    }
    String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getText();
    return text == null
        ? ""
        : ESCAPED.matcher(text.replace("\r\n", "\n")).replaceAll(Workbook::unescaped);
  }

  private static String unescaped(MatchResult escaped) {
    char character = (char) Integer.parseInt(escaped.group(1), 16);
    return Matcher.quoteReplacement(String.valueOf(character));
  }
}
