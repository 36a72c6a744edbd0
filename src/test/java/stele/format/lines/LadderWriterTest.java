package stele.format.lines;

import stele.bitext.Alignment;
import stele.format.AlignmentWriter;
import stele.format.AlignmentWriterContract;

final class LadderWriterTest extends AlignmentWriterContract {

  @Override
  protected AlignmentWriter writer() {
    return new LadderWriter();
  }

  @Override
  protected Alignment held(Alignment alignment) {
    return alignment.pair(0, 1);
  }
}
