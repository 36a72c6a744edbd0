package stele.document;

import java.util.function.Consumer;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.io.Source;
import stele.io.TextDecoder;

/**
 * Reads HTML and XHTML as a browser does, but fetches nothing and runs nothing. {@link
 * HtmlLeavings} lists what is left out.
 */
final class HtmlReader implements DocumentReader {

  private final TextDecoder decoder;
  private final boolean extras;
  private final Consumer<Problem> warnings;

  /**
   * @param extras whether titles and descriptions belong to the text
   */
  HtmlReader(TextDecoder decoder, boolean extras, Consumer<Problem> warnings) {
    this.decoder = decoder;
    this.extras = extras;
    this.warnings = warnings;
  }

  @Override
  public Document read(Source source, Language language) throws InputException {
    ExtractedText text = new ExtractedText(source);
    boolean xhtml = source.file().matches("(?i).*\\.xht(ml)?");
    HtmlPage page = HtmlPage.of(source, source.name(), source.bytes(), decoder, xhtml);
    page.fault().ifPresent(fault -> warnings.accept(notWellFormed(source, fault)));
    page.addTo(new HtmlBlocks(text, extras), text, extras);
    return text.document(language, warnings);
  }

  private static Problem notWellFormed(Source source, String fault) {
    return Problem.of(
        source.name(),
        "declares itself as XHTML, but is not well-formed (%s), and is read as HTML"
            .formatted(fault),
        Remedy.of(Remedy.Kind.SEE_TEXT));
  }
}
