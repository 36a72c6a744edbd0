package stele.format.table;

import stele.format.AlignmentBytesContract;
import stele.format.AlignmentWriter;

final class XlsxWriterTest extends AlignmentBytesContract {

  @Override
  protected AlignmentWriter writer() {
    return new XlsxWriter();
  }
}
