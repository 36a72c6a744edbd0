package stele.format.lines;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.InputException;
import stele.bitext.Span;

/**
 * Reads a hunalign ladder: each rung has the start of a bead in source and target, the last one the
 * ends of the texts.
 */
final class LadderParser {

  private LadderParser() {}

  static IndexedBeads parse(List<DataLine> lines) throws InputException {
    List<IndexBead> beads = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    Rung from = Rung.of(lines.get(0));
    if (from.source() != 0 || from.target() != 0) {
      throw lines.get(0).malformed("the first rung of a ladder is 0 and 0");
    }
    for (DataLine line : lines.subList(1, lines.size())) {
      Rung to = Rung.of(line);
      if (to.source() < from.source() || to.target() < from.target() || to.equals(from)) {
        throw line.malformed("the rung " + to + " does not rise above " + from);
      }
      beads.add(
          IndexBead.of(new Span(from.source(), to.source()), new Span(from.target(), to.target())));
      numbers.add(line.number());
      from = to;
    }
    return new IndexedBeads(lines.get(0).file(), beads, numbers, true);
  }

  private record Rung(int source, int target) {

    @Override
    public String toString() {
      return source + ", " + target;
    }

    static Rung of(DataLine line) throws InputException {
      String[] columns = line.columns();
      if (columns.length != 2 && columns.length != 3) {
        throw line.malformed(
            "expected a rung (source index, target index, score), found '" + line.text() + "'");
      }
      return new Rung(line.number(columns[0], 0), line.number(columns[1], 0));
    }
  }
}
