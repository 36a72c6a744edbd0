package stele.format.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stele.bitext.InputException;

/** Reads {@code [0, 1]:[0]} lines, the format of vecalign, bertalign and Bleualign's tests. */
final class BeadLineParser {

  private static final Pattern LINE =
      Pattern.compile("\\[([^\\[\\]]*)\\]\\s*:\\s*\\[([^\\[\\]]*)\\]\\s*(?::.*)?");

  private BeadLineParser() {}

  static IndexedBeads parse(List<DataLine> lines) throws InputException {
    List<IndexBead> beads = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (DataLine line : lines) {
      Matcher matcher = LINE.matcher(line.text());
      if (!matcher.matches()) {
        throw line.malformed("expected a bead such as [0, 1]:[0], found '" + line.text() + "'");
      }
      beads.add(new IndexBead(side(line, matcher.group(1)), side(line, matcher.group(2))));
      numbers.add(line.number());
    }
    return new IndexedBeads(lines.get(0).file(), beads, numbers, false);
  }

  private static List<Integer> side(DataLine line, String listed) throws InputException {
    List<Integer> indices = new ArrayList<>();
    if (listed.isBlank()) {
      return indices;
    }
    for (String index : listed.split(",", -1)) {
      int value = line.number(index, 0);
      if (!indices.isEmpty() && value <= indices.get(indices.size() - 1)) {
        throw line.malformed("the indices [" + listed + "] do not rise");
      }
      indices.add(value);
    }
    return indices;
  }
}
