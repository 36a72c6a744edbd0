package stele.format;

import java.io.IOException;
import java.io.OutputStream;
import stele.bitext.Alignment;
import stele.bitext.InputException;

/** Writes alignments in one format. Implementations keep no state between calls. */
public interface AlignmentWriter {

  /**
   * Writes the whole alignment and flushes; the stream stays open.
   *
   * @throws InputException if the format cannot hold this alignment
   */
  void write(Alignment alignment, OutputStream out) throws IOException, InputException;
}
