package stele.document;

import java.util.function.Consumer;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.io.Source;

/**
 * Reads RTF (Rich Text Format specification 1.9.1): the text in its order, then the footnotes.
 * Pictures, heads and feet of pages, comments, tables of contents, codes of fields, hidden and
 * deleted text are left out.
 */
final class RtfReader implements DocumentReader {

  private final Consumer<Problem> warnings;

  RtfReader(Consumer<Problem> warnings) {
    this.warnings = warnings;
  }

  @Override
  public Document read(Source source, Language language) throws InputException {
    ExtractedText text = new ExtractedText(source);
    SymbolText symbols = new SymbolText();
    new RtfBody(new RtfTokens(source), text, symbols).read();
    symbols.warn(source, warnings);
    return text.document(language, warnings);
  }
}
