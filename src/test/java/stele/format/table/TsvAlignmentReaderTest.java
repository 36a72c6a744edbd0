package stele.format.table;

import java.util.List;
import stele.format.AlignmentReader;
import stele.format.AlignmentReaderContract;
import stele.io.TextDecoder;

final class TsvAlignmentReaderTest extends AlignmentReaderContract {

  @Override
  protected AlignmentReader contractReader() {
    return new TsvAlignmentReader(List.of(), TextDecoder.automatic());
  }

  @Override
  protected byte[] contractFile() throws Exception {
    return written(new TsvWriter());
  }
}
