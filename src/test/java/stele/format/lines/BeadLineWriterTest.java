package stele.format.lines;

import stele.bitext.Alignment;
import stele.format.AlignmentWriter;
import stele.format.AlignmentWriterContract;
import stele.format.Samples;

final class BeadLineWriterTest extends AlignmentWriterContract {

  @Override
  protected AlignmentWriter writer() {
    return new BeadLineWriter();
  }

  /** A file without a bead is empty, and ends in no newline. */
  @Override
  protected Alignment held(Alignment alignment) {
    Alignment pair = alignment.pair(0, 1);
    return pair.beads().isEmpty() ? Samples.dialogue() : pair;
  }
}
