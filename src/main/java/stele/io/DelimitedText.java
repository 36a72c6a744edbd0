package stele.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stele.text.LineEnds;

/**
 * The rows of a text with separators between its cells, as spreadsheets write and read them: a cell
 * in quotes may hold separators, line ends and doubled quotes.
 *
 * @param separator between two cells
 * @param rows without those that have no text
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public record DelimitedText(char separator, List<Row> rows) {

  private static final char QUOTE = '"';
  private static final String SEPARATORS = "\t;,|";

  /** Rows from which the separator is detected. */
  private static final int SAMPLE = 100;

  /** A spreadsheet may name the separator in a first line of its own: {@code sep=;}. */
  private static final String NAMED = "sep=";

  /**
   * A row.
   *
   * @param line 1-based, on which it begins
   */
  public record Row(int line, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  public DelimitedText {
    rows = List.copyOf(rows);
  }

  /** With the separator that fits the text best; a comma if it has none. */
  public static DelimitedText of(String text) {
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Optional<Character> named = named(bare);
    if (named.isPresent()) {
      int end = LineEnds.after(bare, LineEnds.next(bare, 0));
      return new DelimitedText(
          named.get(), new Parsing(bare, end, 2, named.get(), true).rows(Integer.MAX_VALUE));
    }
    char separator = detected(bare);
    return of(bare, separator, separator != '\t' || isQuoted(bare, separator));
  }

  /**
   * With tabs. Quotes are those of the text, unless it is clear that a spreadsheet has put them.
   */
  public static DelimitedText withTabs(String text) {
    return of(text, '\t', isQuoted(text, '\t'));
  }

  /** With tabs, and nothing in quotes. */
  public static DelimitedText plain(String text) {
    return of(text, '\t', false);
  }

  private static DelimitedText of(String text, char separator, boolean quoted) {
    return new DelimitedText(
        separator, new Parsing(text, 0, 1, separator, quoted).rows(Integer.MAX_VALUE));
  }

  private static Optional<Character> named(String text) {
    boolean line = text.startsWith(NAMED) && LineEnds.next(text, 0) == NAMED.length() + 1;
    return line ? Optional.of(text.charAt(NAMED.length())) : Optional.empty();
  }

  /**
   * The one that gives most rows the same number of cells, two or more; the first if several do.
   */
  private static char detected(String text) {
    char best = ',';
    int most = 0;
    for (int k = 0; k < SEPARATORS.length(); k++) {
      char separator = SEPARATORS.charAt(k);
      Map<Integer, Integer> counts = new HashMap<>();
      for (Row row : new Parsing(text, 0, 1, separator, true).rows(SAMPLE)) {
        counts.merge(row.cells().size(), 1, Integer::sum);
      }
      counts.remove(1);
      int rows = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      if (rows > most) {
        most = rows;
        best = separator;
      }
    }
    return best;
  }

  /**
   * Whether quotes around cells are not part of the text: every cell with a quote is in quotes, and
   * some of them must be, or all cells are.
   */
  private static boolean isQuoted(String text, char separator) {
    if (text.indexOf(QUOTE) < 0) {
      return false;
    }
    Parsing parsing = new Parsing(text, 0, 1, separator, true);
    parsing.rows(Integer.MAX_VALUE);
    return parsing.quoted > 0
        && !parsing.looseQuotes
        && (parsing.needed || parsing.quoted == parsing.filled);
  }

  /** One pass over a text. */
  private static final class Parsing {
    private final String text;
    private final char separator;
    private final boolean unquote;
    private int at;
    private int line;

    /** The last place from which no quote closes a cell. */
    private int open = Integer.MAX_VALUE;

    private int quoted;
    private int filled;
    private boolean needed;
    private boolean looseQuotes;

    Parsing(String text, int from, int line, char separator, boolean unquote) {
      this.text = text;
      this.at = from;
      this.line = line;
      this.separator = separator;
      this.unquote = unquote;
    }

    List<Row> rows(int most) {
      List<Row> rows = new ArrayList<>();
      while (at < text.length() && rows.size() < most) {
        int first = line;
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
          at++;
          cells.add(cell());
        }
        at = LineEnds.after(text, at);
        line++;
        if (!cells.stream().allMatch(String::isBlank)) {
          rows.add(new Row(first, cells));
        }
      }
      return rows;
    }

    /** The cell that begins here; then it is at what ends the cell. */
    private String cell() {
      Optional<String> inQuotes = unquote ? inQuotes() : Optional.empty();
      if (inQuotes.isPresent()) {
        quoted++;
        filled++;
        return inQuotes.get();
      }
      int start = at;
      while (at < text.length()
          && text.charAt(at) != separator
          && !LineEnds.isBreak(text.charAt(at))) {
        looseQuotes |= text.charAt(at) == QUOTE;
        at++;
      }
      filled += at > start ? 1 : 0;
      return text.substring(start, at);
    }

    private Optional<String> inQuotes() {
      int start = at;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
      if (start >= text.length() || text.charAt(start) != QUOTE || start >= open) {
        return Optional.empty();
      }
      StringBuilder cell = new StringBuilder();
      boolean special = false;
      int i = start + 1;
      for (; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == QUOTE) {
          if (i + 1 == text.length() || text.charAt(i + 1) != QUOTE) {
            break;
          }
          i++;
          special = true;
        }
        special |= c == separator || LineEnds.isBreak(c);
        cell.append(c);
      }
      if (i == text.length()) {
        open = start;
        return Optional.empty();
      }
      int end = i + 1;
      while (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
      if (end < text.length()
          && text.charAt(end) != separator
          && !LineEnds.isBreak(text.charAt(end))) {
        return Optional.empty();
      }
      needed |= special;
      line += LineEnds.lines(text.substring(at, end)).size() - 1;
      at = end;
      return Optional.of(LineEnds.normalized(cell.toString()));
    }
  }
}
