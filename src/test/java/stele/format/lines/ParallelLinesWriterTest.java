package stele.format.lines;

import stele.bitext.Alignment;
import stele.format.AlignmentWriter;
import stele.format.AlignmentWriterContract;
import stele.format.MovedText;
import stele.format.Samples;

final class ParallelLinesWriterTest extends AlignmentWriterContract {

  @Override
  protected AlignmentWriter writer() {
    return new ParallelLinesWriter(1, MovedText.KEEP);
  }

  /** A file without a line is empty, and ends in no newline. */
  @Override
  protected Alignment held(Alignment alignment) {
    return ParallelLinesWriter.beadsWritten(alignment, MovedText.KEEP) > 0
        ? alignment
        : Samples.dialogue();
  }
}
