package stele.format.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import stele.bitext.Annotations;
import stele.bitext.BeadStatus;
import stele.bitext.Confidence;
import stele.bitext.Flag;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.format.AlignmentBuilder;
import stele.format.AlignmentIrregularity;
import stele.format.BeadFields;
import stele.format.MovedRow;
import stele.format.ReadAlignment;
import stele.format.RowPlace;
import stele.format.Sentence;
import stele.io.FileNameLanguage;
import stele.io.StreamedSource;
import stele.xml.Irregularities;

/**
 * Builds one alignment from the rows of a table: the one Stele writes as TSV, or a plain one with a
 * column per version, with or without a first row of languages.
 */
final class TableParser {

  private final String name;
  private final String file;
  private final TableOptions options;
  private final Irregularities irregularities;
  private final AlignmentBuilder alignment = new AlignmentBuilder();

  /** Names of the columns; empty until the first row, and in a plain table. */
  private List<String> names = List.of();

  private int columns = -1;
  private int movedPairs;

  /** 0-based columns of the versions of a plain table. */
  private List<Integer> chosen = List.of();

  private boolean headed;

  TableParser(StreamedSource source, TableOptions options, Irregularities irregularities) {
    this.name = source.name();
    this.file = source.file();
    this.options = options;
    this.irregularities = irregularities;
  }

  /** Takes a row; rows without any text are skipped. */
  void take(int line, List<String> row) throws InputException {
    if (columns < 0) {
      columns = row.size();
      if (head(line, row)) {
        return;
      }
    }
    if (row.stream().allMatch(String::isBlank)) {
      return;
    }
    if (row.size() != columns && options.columns().isEmpty()) {
      throw new InputException(
          new Problem(
              name,
              "line " + line,
              "it has " + row.size() + " columns, the first row has " + columns,
              "look for a tab or a line break inside a text"));
    }
    if (names.isEmpty()) {
      boolean any = false;
      for (int version = 0; version < chosen.size(); version++) {
        int column = chosen.get(version);
        String text = column < row.size() ? row.get(column) : "";
        any |= !text.isBlank();
        add(version, text);
      }
      if (any) {
        alignment.endBead(BeadFields.NONE);
      }
    } else {
      takeNamed(line, row);
    }
  }

  /** Detects the columns; true if the row is a header and not a bead. */
  private boolean head(int line, List<String> row) throws InputException {
    if (row.get(0).equals(Columns.BEAD) && row.contains(BeadFields.STATUS)) {
      names = List.copyOf(row);
      for (String column : texts()) {
        alignment.addVersion(
            column,
            FileNameLanguage.of("x." + column + ".x").orElse(Language.UNDETERMINED),
            file,
            "");
      }
      return true;
    }
    if (columns < 2) {
      throw new InputException(
          new Problem(
              name,
              "line " + line,
              "there is no tab in it, so it has one column only",
              "give a table with a column for each version"));
    }
    chosen = HeadRow.chosen(name, line, row, options.columns());
    HeadRow head = HeadRow.of(chosen.stream().map(row::get).toList());
    headed = head.isHead() || !HeadRow.areNumbers(options.columns());
    List<Language> languages = options.languages();
    if (!head.hasLanguages() && !languages.isEmpty() && languages.size() != chosen.size()) {
      throw new InputException(
          new Problem(
              name,
              "line " + line,
              "it has %d columns, and the languages of %d are given"
                  .formatted(chosen.size(), languages.size()),
              "give one for each column, from the left"));
    }
    for (int version = 0; version < chosen.size(); version++) {
      Language language =
          head.hasLanguages() || languages.isEmpty()
              ? head.languages().get(version).orElse(Language.UNDETERMINED)
              : languages.get(version);
      alignment.addVersion(language.tag(), language, file, "");
    }
    return headed;
  }

  /** Whether the first row was names and no bead; false before it. */
  boolean isHeaded() {
    return headed;
  }

  /** Columns with the texts of versions: those that have one of segments beside them. */
  private List<String> texts() throws InputException {
    List<String> texts = new ArrayList<>();
    for (String column : names) {
      if (column.endsWith(Columns.SEGMENTS)
          && names.contains(column.substring(0, column.length() - Columns.SEGMENTS.length()))) {
        texts.add(column.substring(0, column.length() - Columns.SEGMENTS.length()));
      }
    }
    if (texts.size() < 2 || new HashSet<>(names).size() < names.size()) {
      throw new InputException(
          new Problem(
              name,
              "line 1",
              "its column names are not those of two or more versions",
              "keep the names that Stele has written"));
    }
    return texts;
  }

  private void add(int version, String text) {
    if (!text.isBlank()) {
      alignment.add(version, List.of(Sentence.of(text.strip())));
    }
  }

  private void takeNamed(int line, List<String> row) throws InputException {
    List<String> texts = new ArrayList<>();
    for (String column : texts()) {
      texts.add(row.get(names.indexOf(column)));
      if (cell(row, column + Columns.SEGMENTS).strip().indexOf(' ') > 0) {
        irregularities.add(AlignmentIrregularity.LOST_BOUNDARIES, line);
      }
    }
    BeadFields fields = fields(line, row);
    Optional<MovedRow> moved = MovedRow.ofWritten(cell(row, Columns.MOVED), texts.size());
    if (moved.isPresent()) {
      takeMoved(number(row), texts, fields, moved.get());
      return;
    }
    for (int version = 0; version < texts.size(); version++) {
      add(version, texts.get(version));
    }
    alignment.endBead(fields, RowPlace.of(number(row)));
  }

  /** A text of another bead than that of the row goes to its place. */
  private void takeMoved(int number, List<String> texts, BeadFields fields, MovedRow moved) {
    SortedMap<Integer, List<List<Sentence>>> parts = new TreeMap<>();
    for (int version = 0; version < texts.size(); version++) {
      String text = texts.get(version).strip();
      Optional<MovedRow.Numbers> place = moved.places().get(version);
      if (!text.isEmpty()) {
        int bead = place.map(MovedRow.Numbers::first).orElse(number);
        parts
            .computeIfAbsent(bead, key -> noSentences(texts.size()))
            .get(version)
            .add(Sentence.of(text));
      }
    }
    int pair = fields.annotations().flags().contains(Flag.MOVED) ? ++movedPairs : 0;
    for (Map.Entry<Integer, List<List<Sentence>>> part : parts.entrySet()) {
      RowPlace place = new RowPlace(part.getKey(), pair);
      if (part.getKey() == number) {
        for (int version = 0; version < texts.size(); version++) {
          alignment.add(version, part.getValue().get(version));
        }
        alignment.endBead(fields, place);
      } else {
        Annotations annotations = fields.annotations().withNote("");
        alignment.addElsewhere(
            part.getValue(), BeadFields.of(fields.confidence(), annotations), place);
      }
    }
  }

  private static List<List<Sentence>> noSentences(int versions) {
    return Stream.<List<Sentence>>generate(ArrayList::new).limit(versions).toList();
  }

  /** The number of the row's bead; 0 where it has none. */
  private int number(List<String> row) {
    try {
      return Integer.parseInt(cell(row, Columns.BEAD).strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private String cell(List<String> row, String column) {
    int index = names.indexOf(column);
    return index < 0 ? "" : row.get(index);
  }

  private BeadFields fields(int line, List<String> row) throws InputException {
    try {
      String status = cell(row, BeadFields.STATUS).strip();
      return BeadFields.of(
          Confidence.ofWritten(cell(row, BeadFields.CONFIDENCE)),
          new Annotations(
              status.isEmpty() ? BeadStatus.AUTO : BeadStatus.ofWord(status),
              BeadFields.flags(cell(row, BeadFields.FLAGS)),
              cell(row, BeadFields.NOTE)));
    } catch (IllegalArgumentException e) {
      throw new InputException(
          new Problem(
              name,
              "line " + line,
              "its confidence, status or flags are not valid (" + e.getMessage() + ")",
              "give a number from 0 to 1, one of auto accepted edited rejected, and flags such as"
                  + " numbers-differ"),
          e);
    }
  }

  ReadAlignment finish(String digest) throws InputException {
    List<Integer> order = new ArrayList<>();
    for (int version = 0; version < alignment.versions(); version++) {
      order.add(version);
    }
    return new ReadAlignment(alignment.build(order, name, digest), irregularities.problems(name));
  }
}
