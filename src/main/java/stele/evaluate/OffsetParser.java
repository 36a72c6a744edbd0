package stele.evaluate;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.InputException;
import stele.bitext.Span;
import stele.format.lines.DataLine;
import stele.format.lines.LineFormat;

/** Reads rows {@code a_start a_end b_start b_end}; further columns are ignored. */
final class OffsetParser {

  private static final int NOTHING = -1;

  private OffsetParser() {}

  static SpanGold parse(List<DataLine> lines) throws InputException {
    List<SpanBead> rows = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (DataLine line : lines) {
      String[] columns = line.columns();
      if (columns.length < LineFormat.OFFSET_COLUMNS) {
        throw line.malformed(
            "expected a_start, a_end, b_start and b_end, found '" + line.text() + "'");
      }
      rows.add(SpanBead.of(span(line, columns[0], columns[1]), span(line, columns[2], columns[3])));
      numbers.add(line.number());
    }
    return new SpanGold(lines.get(0).file(), rows, numbers);
  }

  private static Span span(DataLine line, String first, String second) throws InputException {
    int start = line.number(first, NOTHING);
    int end = line.number(second, NOTHING);
    if (start == NOTHING && end == NOTHING) {
      return new Span(0, 0);
    }
    if (start == NOTHING || end < start) {
      throw line.malformed(start + " to " + end + " is not a piece of text");
    }
    return new Span(start, end);
  }
}
