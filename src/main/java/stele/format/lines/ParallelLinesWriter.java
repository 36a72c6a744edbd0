package stele.format.lines;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.BeadStatus;
import stele.format.AlignmentWriter;
import stele.io.Utf8;
import stele.text.Blanks;
import stele.text.ControlCharacters;

/**
 * Writes one version as plain lines, one bead per line, so that line 7 of one file corresponds to
 * line 7 of each other. Beads that lack a version and rejected ones are left out, because training
 * tools fail on empty lines. Line breaks and control characters become spaces.
 */
final class ParallelLinesWriter implements AlignmentWriter {

  private final int version;

  /**
   * @param version 0-based index of the version to write
   */
  public ParallelLinesWriter(int version) {
    this.version = version;
  }

  @Override
  public void write(Alignment alignment, OutputStream out) throws IOException {
    Writer lines = Utf8.writerTo(out);
    for (Bead bead : alignment.beads()) {
      if (isWritten(alignment, bead)) {
        lines.write(line(alignment, bead, version) + "\n");
      }
    }
    lines.flush();
  }

  /** How many lines are written of this alignment. */
  public static int size(Alignment alignment) {
    return (int) alignment.beads().stream().filter(bead -> isWritten(alignment, bead)).count();
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
