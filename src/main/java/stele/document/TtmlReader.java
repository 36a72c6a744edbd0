package stele.document;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.io.Source;
import stele.io.TextDecoder;

/**
 * Reads TTML subtitles, which were DFXP: each {@code p} is a cue, and {@link SubtitleReader} puts
 * the cues together as it does those of WebVTT.
 *
 * @see <a href="https://www.w3.org/TR/ttml2/">TTML2</a>
 */
final class TtmlReader implements DocumentReader {

  private final TextDecoder decoder;
  private final Consumer<Problem> warnings;

  TtmlReader(TextDecoder decoder, Consumer<Problem> warnings) {
    this.decoder = decoder;
    this.warnings = warnings;
  }

  @Override
  public Document read(Source source, Language language) throws InputException {
    byte[] bytes = source.bytes();
    String markup = decoder.decode(source, bytes, HtmlPage.declaredCharset(bytes));
    org.jsoup.nodes.Document subtitles = MarkupTree.ofXml(markup, source, warnings);
    if (MarkupTree.root(subtitles).filter(root -> root.normalName().equals("tt")).isEmpty()) {
      throw new InputException(
          Problem.of(
              source.name(),
              "is not TTML subtitles: it has no element <tt>",
              Remedy.of(Remedy.Kind.NAME_FORMAT)));
    }
    TextAccount account = new TextAccount();
    new HtmlWords(false).of(subtitles, account::see);
    TtmlCues cues = new TtmlCues(account);
    cues.add(MarkupTree.root(subtitles).orElseThrow());
    Document read =
        InputFormat.VTT
            .reader(TextDecoder.of(StandardCharsets.UTF_8), warnings)
            .read(Source.of(source.name(), cues.asVtt()), language);
    account
        .settle(cues.given())
        .ifPresent(
            what ->
                warnings.accept(Problem.of(source.name(), what, Remedy.of(Remedy.Kind.SEE_TEXT))));
    return new Document(
        read.id(), read.language(), source.file(), source.sha256(), read.text(), read.paragraphs());
  }
}
