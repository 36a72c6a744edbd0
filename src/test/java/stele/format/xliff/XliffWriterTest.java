package stele.format.xliff;

import stele.bitext.Alignment;
import stele.format.AlignmentWriter;
import stele.format.AlignmentWriterContract;

final class XliffWriterTest extends AlignmentWriterContract {

  @Override
  protected AlignmentWriter writer() {
    return new XliffWriter();
  }

  @Override
  protected Alignment held(Alignment alignment) {
    return alignment.pair(0, 1);
  }
}
