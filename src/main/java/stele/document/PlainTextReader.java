package stele.document;

import java.util.List;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.io.Source;
import stele.io.TextDecoder;

/** Reads plain text unchanged; the segmenter finds its paragraphs. */
final class PlainTextReader implements DocumentReader {

  private final TextDecoder decoder;

  public PlainTextReader(TextDecoder decoder) {
    this.decoder = decoder;
  }

  @Override
  public Document read(Source source, Language language) throws InputException {
    String text = decoder.decode(source);
    return new Document(language.tag(), language, source.file(), source.sha256(), text, List.of());
  }
}
