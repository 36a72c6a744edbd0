package stele.format.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.io.FileNameLanguage;

/**
 * The first row of a plain table, which may name its columns: by the codes of languages, by their
 * English names, or as source and target.
 *
 * @param languages of the columns; empty ones unless all of them name one, each another
 * @param isHead whether it names the columns
 */
record HeadRow(List<Optional<Language>> languages, boolean isHead) {

  /** Characters of the code of a language. */
  private static final int LONGEST_CODE = 10;

  private static final Set<String> ROLES =
      Set.of(
          "source",
          "target",
          "src",
          "tgt",
          "trg",
          "original",
          "translation",
          "source text",
          "target text");

  static HeadRow of(List<String> cells) {
    List<Optional<Language>> named = cells.stream().map(HeadRow::language).toList();
    boolean all =
        named.stream().allMatch(Optional::isPresent) && new HashSet<>(named).size() == named.size();
    boolean roles =
        cells.stream().allMatch(cell -> ROLES.contains(cell.strip().toLowerCase(Locale.ROOT)));
    List<Optional<Language>> none = cells.stream().map(cell -> Optional.<Language>empty()).toList();
    return new HeadRow(all ? named : none, all || roles);
  }

  boolean hasLanguages() {
    return languages.stream().allMatch(Optional::isPresent);
  }

  /** A cell that is nothing but the code of a language, such as {@code pt-BR}, or its name. */
  private static Optional<Language> language(String cell) {
    String bare = cell.strip();
    Optional<Language> coded =
        bare.length() > LONGEST_CODE ? Optional.empty() : FileNameLanguage.of("x." + bare + ".x");
    return coded.isPresent()
        ? coded
        : Optional.ofNullable(Names.OF_LANGUAGES.get(bare.toLowerCase(Locale.ROOT)));
  }

  /** Made on first use. */
  private static final class Names {
    static final Map<String, Language> OF_LANGUAGES = languages();

    private Names() {}

    private static Map<String, Language> languages() {
      Map<String, Language> names = new HashMap<>();
      for (String code : Locale.getISOLanguages()) {
        Locale locale = Locale.forLanguageTag(code);
        names.putIfAbsent(
            locale.getDisplayLanguage(Locale.ROOT).toLowerCase(Locale.ROOT), Language.of(code));
      }
      return names;
    }
  }

  /** Whether columns are chosen by their numbers, or not at all. */
  static boolean areNumbers(List<String> columns) {
    return columns.stream().allMatch(column -> column.matches("\\d{1,5}"));
  }

  /**
   * The 0-based columns of the versions: those chosen, else all.
   *
   * @param file for messages
   * @param row the first one
   * @param columns numbers from 1, or names in the row
   * @throws InputException if there is no such column
   */
  static List<Integer> chosen(String file, int line, List<String> row, List<String> columns)
      throws InputException {
    List<Integer> chosen = new ArrayList<>();
    if (columns.isEmpty()) {
      for (int column = 0; column < row.size(); column++) {
        chosen.add(column);
      }
      return chosen;
    }
    List<String> names = row.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    for (String column : columns) {
      int index =
          areNumbers(columns)
              ? Integer.parseInt(column) - 1
              : names.indexOf(column.strip().toLowerCase(Locale.ROOT));
      if (index < 0 || index >= row.size()) {
        throw new InputException(
            new Problem(
                file,
                "line " + line,
                "it has no column '%s'".formatted(column),
                "its columns are "
                    + (areNumbers(columns) ? "1 to " + row.size() : String.join(", ", row))));
      }
      chosen.add(index);
    }
    return chosen;
  }
}
