package stele.document;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.io.Source;
import stele.io.TextDecoder;
import stele.text.LineEnds;

/**
 * Reads Markdown: CommonMark with the tables and footnotes of GitHub. A head of YAML, the addresses
 * of links and the tags of HTML are left out; code is kept, since both versions have it.
 */
final class MarkdownReader implements DocumentReader {

  private static final Pattern YAML_HEAD =
      Pattern.compile("\\A---[ \\t]*\\R(?:.*\\R)*?(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");

  /** Nothing longer is a head; the pattern must not search a whole book. */
  private static final int LONGEST_HEAD = 10_000;

  private final TextDecoder decoder;

  MarkdownReader(TextDecoder decoder) {
    this.decoder = decoder;
  }

  @Override
  public Document read(Source source, Language language) throws InputException {
    String markup = LineEnds.normalized(decoder.decode(source));
    java.util.regex.Matcher head =
        YAML_HEAD.matcher(markup.substring(0, Math.min(LONGEST_HEAD, markup.length())));
    String body = head.find() ? markup.substring(head.end()) : markup;
    Parser parser =
        Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .build();
    ExtractedText text = new ExtractedText(source);
    new MarkdownBlocks(source, text).add(parser.parse(body));
    return text.document(language);
  }
}
