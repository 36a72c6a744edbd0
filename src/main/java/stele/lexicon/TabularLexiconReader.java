package stele.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stele.bitext.InputException;
import stele.bitext.Problem;

/**
 * Reads lexicons of one entry per line: {@code source TAB target [TAB weight]}, with an optional
 * first line that names the languages, and hunalign's {@code target @ source}. Lines that begin
 * with {@code #} are comments.
 */
final class TabularLexiconReader {

  private static final String HUNALIGN = " @ ";

  private final Path file;
  private LanguageSides sides;
  private final boolean hunalign;
  private final List<Lexicon.Entry> entries = new ArrayList<>();
  private final BadLines badLines;
  private LanguageSides.Order order = LanguageSides.Order.NOT_STATED;

  TabularLexiconReader(Path file, LanguageSides sides, boolean hunalign) {
    this.file = file;
    this.sides = sides;
    this.hunalign = hunalign;
    this.badLines = new BadLines(file.toString());
  }

  ReadLexicon read() throws InputException {
    String[] lines = LexiconBytes.readText(file).split("\\R", -1);
    boolean first = true;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      if (!line.isBlank() && !line.startsWith("#")) {
        if (!first || !isHeader(line, i + 1)) {
          badLines.expect();
          addEntry(line, i + 1);
        }
        first = false;
      }
    }
    return LexiconReader.found(file, sides, entries, order, badLines.warnings(format(lines)));
  }

  private boolean isHeader(String line, int number) throws InputException {
    String[] cells = line.split("\t", -1);
    boolean headed =
        cells.length == 2
            || (cells.length == 3 && cells[2].strip().toLowerCase(Locale.ROOT).equals("weight"));
    if (hunalign || !headed) {
      return false;
    }
    if (sides.areUnknown() && LanguageSides.isCode(cells[0]) && LanguageSides.isCode(cells[1])) {
      sides = LanguageSides.ofCodes(cells[0], cells[1]);
    }
    order = sides.order(cells[0], cells[1]);
    if (order == LanguageSides.Order.OTHER_LANGUAGES) {
      throw new InputException(
          new Problem(
              file.toString(),
              "line " + number,
              "it is a lexicon of " + cells[0].strip() + " and " + cells[1].strip(),
              "give one of " + sides.source() + " and " + sides.target()));
    }
    return order != LanguageSides.Order.NOT_STATED;
  }

  private void addEntry(String line, int number) {
    if (hunalign) {
      int at = line.indexOf(HUNALIGN);
      if (at < 0 || line.indexOf(HUNALIGN, at + 1) >= 0) {
        badLines.add(number, "does not have exactly one ' @ '");
      } else {
        add(line.substring(at + HUNALIGN.length()), line.substring(0, at), 1, number);
      }
      return;
    }
    String[] cells = line.split("\t", -1);
    if (cells.length < 2) {
      badLines.add(number, "has no tab");
      return;
    }
    double weight = cells.length == 2 || cells[2].isBlank() ? 1 : weight(cells[2]);
    add(cells[0], cells[1], weight, number);
  }

  private void add(String left, String right, double weight, int number) {
    String source = oneLine(left);
    String target = oneLine(right);
    if (!Lexicon.Entry.isWord(source) || !Lexicon.Entry.isWord(target)) {
      badLines.add(number, "has no word on one side");
    } else if (!(weight > 0 && weight <= 1)) {
      badLines.add(number, "has a weight that is not a number above 0 and up to 1");
    } else {
      entries.add(new Lexicon.Entry(source, target, weight, Lexicon.Kind.DICTIONARY));
    }
  }

  private static String oneLine(String cell) {
    return cell.strip().replaceAll("\\s+", " ");
  }

  /** NaN where there is no number. */
  private static double weight(String cell) {
    try {
      return Double.parseDouble(cell.strip().replace(',', '.'));
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private String format(String[] lines) {
    if (hunalign) {
      return "a line is 'target words @ source words'";
    }
    for (String line : lines) {
      if (line.contains(HUNALIGN) && line.indexOf('\t') < 0) {
        return "a line is 'source<TAB>target' or 'source<TAB>target<TAB>weight'; if this is a"
            + " hunalign dictionary, give it the ending .dic";
      }
    }
    return "a line is 'source<TAB>target' or 'source<TAB>target<TAB>weight'";
  }
}
