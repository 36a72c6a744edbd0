package stele.format.xliff;

import java.util.Optional;
import stele.format.AlignmentReader;
import stele.format.AlignmentReaderContract;

final class XliffAlignmentReaderTest extends AlignmentReaderContract {

  @Override
  protected AlignmentReader contractReader() {
    return new XliffAlignmentReader(Optional.empty());
  }

  @Override
  protected byte[] contractFile() throws Exception {
    return written(new XliffWriter());
  }
}
