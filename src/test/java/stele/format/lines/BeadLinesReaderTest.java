package stele.format.lines;

import stele.format.AlignmentReader;
import stele.format.AlignmentReaderContract;
import stele.io.TextDecoder;

final class BeadLinesReaderTest extends AlignmentReaderContract {

  @Override
  protected AlignmentReader contractReader() {
    return new IndexedBeadsReader(sample().documents(), TextDecoder.automatic());
  }

  @Override
  protected byte[] contractFile() throws Exception {
    return written(new BeadLineWriter());
  }
}
