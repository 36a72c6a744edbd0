package stele.format;

import stele.bitext.InputException;
import stele.io.AlignmentSource;

/** Reads files whose versions are also wanted one by one. */
public interface BilingualReader extends AlignmentReader {

  /**
   * The file, read to its end.
   *
   * @throws InputException if the file is not what the format asks for
   */
  BilingualFile open(AlignmentSource source) throws InputException;
}
