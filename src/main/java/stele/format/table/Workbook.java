package stele.format.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.io.Source;
import stele.xml.Spreadsheet;

/** The sheets of a workbook as rows of texts. */
final class Workbook {

  /** Unpacked bytes; 32 times the workbook of a novel in two languages (9 MB). */
  private static final long LARGEST = 300L << 20;

  private final Source source;
  private final Spreadsheet spreadsheet;

  /**
   * @throws InputException if it is damaged, or unpacks to more than any workbook of texts
   */
  Workbook(Source source) throws InputException {
    this.source = source;
    byte[] content = source.content();
    if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
      throw new InputException(
          Problem.of(
              source.name(), "is not an XLSX workbook", "save it as .xlsx in your spreadsheet"));
    }
    try {
      this.spreadsheet = Spreadsheet.of(parts(content));
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw damaged(e);
    }
  }

  /** The XML in it; everything is unpacked once, so that all of it is known to be whole. */
  private Map<String, byte[]> parts(byte[] content) throws IOException, InputException {
    Map<String, byte[]> parts = new HashMap<>();
    byte[] room = new byte[1 << 14];
    long size = 0;
    try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        boolean wanted = Spreadsheet.isPart(entry.getName());
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        CRC32 sum = new CRC32(); // which the library does not look at
        try (InputStream in = zip.getInputStream(entry)) {
          for (int count = in.read(room); count >= 0; count = in.read(room)) {
            sum.update(room, 0, count);
            size += count;
            if (size > LARGEST) {
              throw tooLarge();
            }
            if (wanted) {
              part.write(room, 0, count);
            }
          }
        }
        if (entry.getCrc() != -1 && entry.getCrc() != sum.getValue()) {
          throw new IOException("wrong checksum of " + entry.getName());
        }
        if (wanted) {
          parts.putIfAbsent(entry.getName(), part.toByteArray());
        }
      }
    }
    return parts;
  }

  private InputException tooLarge() {
    return new InputException(
        Problem.of(
            source.name(),
            "it unpacks to more than " + (LARGEST >> 20) + " MB",
            "split it into parts"));
  }

  private InputException damaged(Exception e) {
    return new InputException(
        Problem.of(
            source.name(),
            "it is damaged, or not an XLSX workbook (%s)"
                .formatted(String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
            "save it again as .xlsx in your spreadsheet"),
        e);
  }

  /** All sheets in their order. */
  List<Spreadsheet.Sheet> sheets() {
    return spreadsheet.sheets();
  }

  /** The rows of the sheet of this name; none if there is no such sheet. */
  List<Spreadsheet.SheetRow> rows(String name) {
    return sheets().stream()
        .filter(sheet -> sheet.name().equalsIgnoreCase(name))
        .findFirst()
        .map(Spreadsheet.Sheet::rows)
        .orElse(List.of());
  }
}
