package stele.document;

import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.io.Source;

/** Reads one format. Readers keep no state, so one serves many threads. */
public interface DocumentReader {

  /**
   * The document, its id the tag of its language. Text without content gives a document without
   * content.
   *
   * @throws InputException if the bytes do not follow the format
   */
  Document read(Source source, Language language) throws InputException;
}
