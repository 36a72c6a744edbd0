package stele.format.table;

import java.util.List;
import java.util.stream.IntStream;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.format.AlignmentReader;
import stele.format.ReadAlignment;
import stele.io.Source;
import stele.io.StreamedSource;
import stele.xml.Irregularities;

/**
 * Reads a workbook: one that Stele wrote, with people's changes, or a plain one with a column for
 * each version and, if it has one, a first row of languages.
 *
 * <p>In a workbook of Stele texts may be changed, moved to other rows, split into sentences by line
 * breaks; rows may be added, removed and sorted; status, flags and comment may be changed.
 */
public final class XlsxAlignmentReader implements AlignmentReader {

  private final List<Language> languages;

  /**
   * @param languages of the versions of a plain workbook, in order; empty if it names them
   */
  public XlsxAlignmentReader(List<Language> languages) {
    this.languages = List.copyOf(languages);
  }

  @Override
  public ReadAlignment read(StreamedSource source) throws InputException {
    Source whole = source.whole();
    Workbook workbook = new Workbook(whole);
    List<Workbook.SheetRow> rows = workbook.rowsOrFirst(Columns.ALIGNMENT_SHEET);
    if (rows.isEmpty()) {
      throw new InputException(
          Problem.of(source.name(), "its sheet is empty", "name a workbook with an alignment"));
    }
    if (Columns.areOfStele(rows.get(0).cells())) {
      return new EditedSheet(source, workbook).read(rows, whole.sha256());
    }
    TableParser table = new TableParser(source, languages, new Irregularities());
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (Workbook.SheetRow row : rows) {
      table.take(row.number(), IntStream.range(0, columns).mapToObj(row::cell).toList());
    }
    return table.finish(whole.sha256());
  }
}
