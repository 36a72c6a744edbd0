package stele.format.lines;

import java.nio.charset.StandardCharsets;
import java.util.List;
import stele.bitext.InputException;
import stele.format.AlignmentReader;
import stele.format.AlignmentReaderContract;
import stele.format.MovedText;
import stele.format.ReadAlignment;
import stele.io.StreamedSource;
import stele.io.TextDecoder;

final class ParallelLinesReaderTest extends AlignmentReaderContract {

  @Override
  protected AlignmentReader contractReader() {
    return new ParallelLinesReader(List.of(), TextDecoder.automatic());
  }

  @Override
  protected byte[] contractFile() throws Exception {
    return written(new ParallelLinesWriter(0, MovedText.KEEP));
  }

  @Override
  protected ReadAlignment read(AlignmentReader reader, StreamedSource source)
      throws InputException {
    StreamedSource other =
        StreamedSource.of("other.ru", "Река поднялась.\nКонец?\n".getBytes(StandardCharsets.UTF_8));
    return reader.read(List.of(other, source));
  }
}
