package stele.document;

import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.io.Source;
import stele.io.TextDecoder;
import stele.text.LineEnds;

/**
 * Reads Markdown: CommonMark with the tables and footnotes of GitHub. A head, the addresses of
 * links and the tags of HTML are left out; code is kept, since both versions have it.
 */
final class MarkdownReader implements DocumentReader {

  private final TextDecoder decoder;
  private final boolean extras;
  private final Consumer<Problem> warnings;

  /**
   * @param extras whether the descriptions of pictures belong to the text
   */
  MarkdownReader(TextDecoder decoder, boolean extras, Consumer<Problem> warnings) {
    this.decoder = decoder;
    this.extras = extras;
    this.warnings = warnings;
  }

  @Override
  public Document read(Source source, Language language) throws InputException {
    String markup = LineEnds.normalized(decoder.decode(source));
    ExtractedText text = new ExtractedText(source);
    int head = MarkdownHead.end(markup);
    markup
        .substring(0, head)
        .lines()
        .filter(line -> line.chars().anyMatch(Character::isLetterOrDigit))
        .forEach(
            line -> {
              text.account().see(line);
              text.account().leaveOut(Leaving.METADATA, line);
            });
    Parser parser =
        Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .build();
    new MarkdownBlocks(source, text, extras).add(parser.parse(markup.substring(head)));
    return text.document(language, warnings);
  }
}
