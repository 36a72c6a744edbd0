package stele.format.lines;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.format.AlignmentWriter;
import stele.io.Utf8;

/**
 * Writes a ladder as hunalign does: each rung has the start of a bead in source and target, counted
 * in segments from 0, and a score; the last one has the ends of the texts. The third column is the
 * confidence, 0 where there is none: hunalign's own is no probability.
 */
final class LadderWriter implements AlignmentWriter {

  @Override
  public void write(Alignment alignment, OutputStream out) throws IOException, InputException {
    checkPair(alignment, "a ladder");
    Writer ladder = Utf8.writerTo(out);
    for (Bead bead : alignment.beads()) {
      ladder.write(
          bead.runs().get(0).start() + "\t" + bead.runs().get(1).start() + "\t" + score(bead));
      ladder.write("\n");
    }
    ladder.write(
        alignment.documents().get(0).size() + "\t" + alignment.documents().get(1).size() + "\t0\n");
    ladder.flush();
  }

  private static String score(Bead bead) {
    return bead.confidence().isPresent() ? bead.confidence().written() : "0";
  }

  /** Refuses anything but two versions. */
  static void checkPair(Alignment alignment, String format) throws InputException {
    if (alignment.documents().size() != 2) {
      throw new InputException(
          Problem.general(
              format + " holds two versions, but there are " + alignment.documents().size(),
              Remedy.of(Remedy.Kind.CHOOSE_PAIR)));
    }
  }
}
