package stele.format;

import stele.bitext.InputException;
import stele.io.AlignmentSource;

/** Reads alignments of one format. Implementations keep no state between calls. */
public interface AlignmentReader {

  /**
   * The alignment of a file, and what was passed over.
   *
   * @throws InputException if the file is not what the format asks for
   */
  ReadAlignment read(AlignmentSource source) throws InputException;
}
