package stele.format;

import stele.bitext.InputException;
import stele.io.StreamedSource;

/** Reads files whose versions are also wanted one by one. */
public interface BilingualReader extends AlignmentReader {

  /**
   * The file, read to its end.
   *
   * @throws InputException if the file is not what the format asks for
   */
  BilingualFile open(StreamedSource source) throws InputException;
}
