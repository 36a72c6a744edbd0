package stele.format.lines;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.BeadStatus;
import stele.bitext.JoinedBead;
import stele.format.AlignmentWriter;
import stele.format.MovedText;
import stele.io.Utf8;
import stele.text.Blanks;
import stele.text.ControlCharacters;

/**
 * Writes one version as plain lines, one bead per line, so that line 7 of one file corresponds to
 * line 7 of each other. A moved pair is one line. Beads that lack a version and rejected ones are
 * left out, because training tools fail on empty lines. Line breaks and control characters become
 * spaces.
 */
final class ParallelLinesWriter implements AlignmentWriter {

  private final int version;
  private final MovedText moved;

  /**
   * @param version 0-based index of the version to write
   */
  public ParallelLinesWriter(int version, MovedText moved) {
    this.version = version;
    this.moved = moved;
  }

  @Override
  public void write(Alignment alignment, OutputStream out) throws IOException {
    Writer lines = Utf8.writerTo(out);
    for (JoinedBead joined : moved.beads(alignment)) {
      if (isWritten(alignment, joined.bead())) {
        lines.write(line(alignment, joined.bead(), version) + "\n");
      }
    }
    lines.flush();
  }

  /** How many beads of this alignment are in the lines. */
  public static int beadsWritten(Alignment alignment, MovedText moved) {
    return moved.beads(alignment).stream()
        .filter(joined -> isWritten(alignment, joined.bead()))
        .mapToInt(joined -> joined.parts().size())
        .sum();
  }

  private static boolean isWritten(Alignment alignment, Bead bead) {
    if (bead.status() == BeadStatus.REJECTED) {
      return false;
    }
    for (int each = 0; each < bead.runs().size(); each++) {
      if (Blanks.isInvisible(line(alignment, bead, each))) {
        return false;
      }
    }
    return true;
  }

  private static String line(Alignment alignment, Bead bead, int version) {
    return ControlCharacters.toOneLine(alignment.textOf(bead, version)).strip();
  }
}
