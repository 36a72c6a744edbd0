package stele.format.table;

import java.util.Arrays;
import java.util.List;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.format.AlignmentReader;
import stele.format.ReadAlignment;
import stele.io.Source;
import stele.io.StreamedSource;
import stele.io.TextDecoder;
import stele.xml.Irregularities;

/**
 * Reads a table with tabs between its columns: the one Stele writes, or one with a column for each
 * version and, if it has one, a first line of languages. Nothing is unquoted, as nothing is quoted.
 */
public final class TsvAlignmentReader implements AlignmentReader {

  private final List<Language> languages;
  private final TextDecoder decoder;

  /**
   * @param languages of the versions, in order; empty if the table names them or they are unknown
   */
  public TsvAlignmentReader(List<Language> languages, TextDecoder decoder) {
    this.languages = List.copyOf(languages);
    this.decoder = decoder;
  }

  @Override
  public ReadAlignment read(StreamedSource source) throws InputException {
    Source whole = source.whole();
    String text = decoder.decode(whole);
    TableParser table = new TableParser(source, languages, new Irregularities());
    int line = 0;
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      int stop = end < 0 ? text.length() : end;
      line++;
      String row = text.substring(at, stop);
      row = row.endsWith("\r") ? row.substring(0, row.length() - 1) : row;
      if (!row.isBlank()) {
        table.take(line, Arrays.asList(row.split("\t", -1)));
      }
      at = stop + 1;
    }
    return table.finish(whole.sha256());
  }
}
