package stele.format;

import stele.bitext.InputException;
import stele.io.StreamedSource;

/** Reads files whose versions can also be read one by one. */
public interface BilingualReader extends AlignmentReader {

  /**
   * The whole file.
   *
   * @throws InputException if the file is not what the format asks for
   */
  BilingualFile open(StreamedSource source) throws InputException;
}
