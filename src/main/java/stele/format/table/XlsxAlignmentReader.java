package stele.format.table;

import java.util.List;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.format.AlignmentReader;
import stele.format.ReadAlignment;
import stele.io.Source;
import stele.io.StreamedSource;
import stele.xml.Spreadsheet.SheetRow;

/**
 * Reads a workbook: one that Stele wrote, with people's changes, or a plain one with a column for
 * each version and, if it has one, a first row of languages, all visible sheets one after the
 * other.
 *
 * <p>In a workbook of Stele texts may be changed, moved to other rows, split into sentences by line
 * breaks; rows may be added, removed and sorted; status, flags and comment may be changed.
 */
public final class XlsxAlignmentReader implements AlignmentReader {

  private final TableOptions options;

  /**
   * @param languages of the versions of a plain workbook, in order; empty if it names them
   */
  public XlsxAlignmentReader(List<Language> languages) {
    this(new TableOptions(languages, List.of()));
  }

  /**
   * @param options of a plain workbook
   */
  XlsxAlignmentReader(TableOptions options) {
    this.options = options;
  }

  @Override
  public ReadAlignment read(StreamedSource source) throws InputException {
    Source whole = source.whole();
    Workbook workbook = new Workbook(whole);
    List<SheetRow> edited = workbook.rows(Columns.ALIGNMENT_SHEET);
    if (!edited.isEmpty() && Columns.areOfStele(edited.get(0).cells())) {
      return new EditedSheet(source, workbook).read(edited, whole.sha256());
    }
    return new PlainSheets(source, options).read(workbook.sheets(), whole.sha256());
  }
}
