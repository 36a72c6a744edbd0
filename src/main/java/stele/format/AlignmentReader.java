package stele.format;

import java.util.List;
import stele.bitext.InputException;
import stele.io.StreamedSource;

/** Reads alignments of one format. Implementations keep no state between calls. */
public interface AlignmentReader {

  /**
   * The alignment of a file, and what was skipped or repaired.
   *
   * @throws InputException if the file does not follow the format
   */
  ReadAlignment read(StreamedSource source) throws InputException;

  /**
   * The alignment of one file, or in formats that have a file for each version, of all of them.
   *
   * @throws InputException if a file is not what the format asks for
   */
  default ReadAlignment read(List<StreamedSource> sources) throws InputException {
    if (sources.size() != 1) {
      throw new IllegalArgumentException(sources.size() + " files for a format of one");
    }
    return read(sources.get(0));
  }
}
