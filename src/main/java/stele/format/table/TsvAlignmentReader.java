package stele.format.table;

import java.util.List;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.format.AlignmentReader;
import stele.format.ReadAlignment;
import stele.io.DelimitedText;
import stele.io.Source;
import stele.io.StreamedSource;
import stele.io.TextDecoder;
import stele.xml.Irregularities;

/**
 * Reads a table with separators between its columns: the one Stele writes, or one with a column for
 * each version and, if it has one, a first line that names them. In tables with tabs quotes are
 * those of the text, unless it is clear that a spreadsheet has put them.
 */
public final class TsvAlignmentReader implements AlignmentReader {

  private final TableOptions options;
  private final TextDecoder decoder;
  private final boolean tabs;

  /**
   * Of tables with tabs.
   *
   * @param languages of the versions, in order; empty if the table names them or they are unknown
   */
  public TsvAlignmentReader(List<Language> languages, TextDecoder decoder) {
    this(new TableOptions(languages, List.of()), decoder, true);
  }

  /**
   * @param tabs whether tabs separate the columns; else what does is detected
   */
  TsvAlignmentReader(TableOptions options, TextDecoder decoder, boolean tabs) {
    this.options = options;
    this.decoder = decoder;
    this.tabs = tabs;
  }

  @Override
  public ReadAlignment read(StreamedSource source) throws InputException {
    Source whole = source.whole();
    TableParser table = new TableParser(source, options, new Irregularities());
    for (DelimitedText.Row row : rows(decoder.decode(whole)).rows()) {
      table.take(row.line(), row.cells());
    }
    return table.finish(whole.sha256());
  }

  private DelimitedText rows(String text) {
    if (!tabs) {
      return DelimitedText.of(text);
    }
    DelimitedText plain = DelimitedText.plain(text);
    boolean own = !plain.rows().isEmpty() && Columns.areOfStele(plain.rows().get(0).cells());
    return own ? plain : DelimitedText.withTabs(text);
  }
}
