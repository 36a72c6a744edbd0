package stele.format.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.JoinedBead;
import stele.bitext.MovedPairs;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.format.AlignmentWriter;
import stele.format.BeadFields;
import stele.format.MovedRow;
import stele.format.MovedText;
import stele.io.Utf8;
import stele.text.ControlCharacters;

/**
 * Writes a table, one bead per line, columns separated by tabs, after a line of column names.
 *
 * <p>The columns are {@code bead} (counted from 1), for each version {@code ID segments} (indices
 * counted from 0, as in Alignment JSON, with spaces between), {@code confidence}, {@code status},
 * {@code shape}, {@code flags} (with spaces between), {@code note}, and for each version its text
 * under {@code ID}. With three versions or more, {@code ID confidence} follows for each but the
 * first. A moved pair is one row, at the place of its text in the base; where there are any, the
 * last column, {@code moved}, has their {@link MovedRow}. Nothing is quoted or escaped: a tab, a
 * line break or another control character within a field becomes a space.
 */
public final class TsvWriter implements AlignmentWriter {

  /** Blanks at the ends are part of a cell only in quotes. */
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;]|^\\s|\\s$");

  private final boolean commas;
  private final MovedText moved;

  /** Of tables with tabs, moved pairs kept. */
  public TsvWriter() {
    this(MovedText.KEEP);
  }

  TsvWriter(MovedText moved) {
    this(false, moved);
  }

  private TsvWriter(boolean commas, MovedText moved) {
    this.commas = commas;
    this.moved = moved;
  }

  /** Of tables with commas, and cells in quotes where they need them. */
  static TsvWriter ofCsv(MovedText moved) {
    return new TsvWriter(true, moved);
  }

  @Override
  public void write(Alignment alignment, OutputStream out) throws IOException {
    Writer table = Utf8.writerTo(out);
    List<JoinedBead> rows = moved.beads(alignment);
    boolean anyMoved = rows.stream().anyMatch(JoinedBead::isMoved);
    List<String> names = names(alignment);
    if (anyMoved) {
      names.add(Columns.MOVED);
    }
    writeLine(table, names);
    MovedPairs pairs = MovedPairs.of(alignment);
    for (JoinedBead joined : rows) {
      List<String> cells = cells(alignment, joined, pairs.place(joined));
      if (anyMoved) {
        cells.add(joined.isMoved() ? MovedRow.of(alignment, joined).written() : "");
      }
      writeLine(table, cells);
    }
    table.flush();
  }

  private static List<String> names(Alignment alignment) {
    List<String> ids = alignment.documents().stream().map(SegmentedDocument::id).toList();
    List<String> names = new ArrayList<>();
    names.add(Columns.BEAD);
    ids.forEach(id -> names.add(id + Columns.SEGMENTS));
    names.addAll(
        List.of(
            BeadFields.CONFIDENCE,
            BeadFields.STATUS,
            Columns.SHAPE,
            BeadFields.FLAGS,
            BeadFields.NOTE));
    names.addAll(ids);
    if (ids.size() > 2) {
      ids.stream().skip(1).forEach(id -> names.add(id + Columns.VERSION_CONFIDENCE));
    }
    return names;
  }

  private static List<String> cells(Alignment alignment, JoinedBead joined, int index) {
    Bead bead = joined.bead();
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(index + 1));
    bead.runs().forEach(run -> cells.add(indices(run)));
    cells.add(bead.confidence().written());
    cells.add(bead.status().word());
    cells.add(bead.shape());
    cells.add(BeadFields.writtenFlags(bead.flags()));
    cells.add(bead.note());
    for (int version = 0; version < alignment.documents().size(); version++) {
      cells.add(alignment.textOf(bead, version));
    }
    for (int version = 1; version < bead.runs().size() && bead.runs().size() > 2; version++) {
      cells.add(bead.confidence().ofVersion(version).written());
    }
    return cells;
  }

  /** Spaces, because a spreadsheet takes {@code 3,4} for a number and {@code 3-4} for a date. */
  private static String indices(Span run) {
    return IntStream.range(run.start(), run.end())
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" "));
  }

  private void writeLine(Writer table, List<String> cells) throws IOException {
    table.write(
        cells.stream()
            .map(ControlCharacters::toOneLine)
            .map(cell -> commas ? inQuotes(cell) : cell)
            .collect(Collectors.joining(commas ? "," : "\t", "", "\n")));
  }

  private static String inQuotes(String cell) {
    return NEEDS_QUOTES.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
