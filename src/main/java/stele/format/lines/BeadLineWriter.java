package stele.format.lines;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.InputException;
import stele.bitext.Span;
import stele.format.AlignmentWriter;
import stele.io.Utf8;

/** Writes {@code [0, 1]:[0]} lines, as vecalign, bertalign and Bleualign do, without a cost. */
final class BeadLineWriter implements AlignmentWriter {

  @Override
  public void write(Alignment alignment, OutputStream out) throws IOException, InputException {
    LadderWriter.checkPair(alignment, "a file of bead lines");
    Writer lines = Utf8.writerTo(out);
    for (Bead bead : alignment.beads()) {
      lines.write(indices(bead.runs().get(0)) + ":" + indices(bead.runs().get(1)) + "\n");
    }
    lines.flush();
  }

  private static String indices(Span run) {
    return IntStream.range(run.start(), run.end())
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
