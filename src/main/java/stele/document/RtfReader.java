package stele.document;

import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.io.Source;

/**
 * Reads RTF (Rich Text Format specification 1.9.1): the text in its order, then the footnotes.
 * Pictures, heads and feet of pages, codes of fields, hidden and deleted text are left out.
 */
final class RtfReader implements DocumentReader {

  @Override
  public Document read(Source source, Language language) throws InputException {
    ExtractedText text = new ExtractedText(source);
    new RtfBody(new RtfTokens(source), text).read();
    return text.document(language);
  }
}
