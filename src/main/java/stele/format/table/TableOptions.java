package stele.format.table;

import java.util.List;
import stele.bitext.Language;
import stele.format.ReadingOptions;

/**
 * How a plain table is to be read.
 *
 * @param languages of the versions, in order; empty if the table names them or they are unknown
 * @param columns numbers, counted from 1, or names in the first row, of the columns that are
 *     versions; empty for all
 */
record TableOptions(List<Language> languages, List<String> columns) {

  static final TableOptions DEFAULT = new TableOptions(List.of(), List.of());

  TableOptions {
    languages = List.copyOf(languages);
    columns = List.copyOf(columns);
  }

  static TableOptions of(ReadingOptions options) {
    return new TableOptions(options.languages(), options.columns());
  }
}
