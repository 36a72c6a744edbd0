package stele.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.io.Source;
import stele.io.TextDecoder;

/**
 * Reads FictionBook 2, also packed: its elements are given the names that HTML has for the same,
 * and are read as such. The description of the book and its pictures are left out; the bodies of
 * notes and comments are notes.
 *
 * @see <a href="http://www.fictionbook.org/index.php/Eng:XML_Schema_Fictionbook_2.1">schema</a>
 */
final class Fb2Reader implements DocumentReader {

  private static final Map<String, String> IN_HTML =
      Map.ofEntries(
          Map.entry("epigraph", "blockquote"),
          Map.entry("cite", "blockquote"),
          Map.entry("poem", "blockquote"),
          Map.entry("annotation", "blockquote"),
          Map.entry("stanza", "div"),
          Map.entry("v", "p"),
          Map.entry("text-author", "p"),
          Map.entry("date", "p"),
          Map.entry("style", "span"),
          Map.entry("empty-line", "div"),
          Map.entry("image", "img"));

  private static final int LOWEST = 6;

  private final TextDecoder decoder;
  private final boolean extras;
  private final Consumer<Problem> warnings;

  /**
   * @param extras whether the title of the book and descriptions of pictures belong to the text
   */
  Fb2Reader(TextDecoder decoder, boolean extras, Consumer<Problem> warnings) {
    this.decoder = decoder;
    this.extras = extras;
    this.warnings = warnings;
  }

  @Override
  public Document read(Source source, Language language) throws InputException {
    byte[] bytes = unpacked(source);
    String markup = decoder.decode(source, bytes, HtmlPage.declaredCharset(bytes));
    org.jsoup.nodes.Document book = MarkupTree.ofXml(markup, source, warnings);
    if (MarkupTree.all(book, "fictionbook").isEmpty()) {
      throw new InputException(
          Problem.of(
              source.name(),
              "is not %s: it has no element <FictionBook>".formatted(InputFormat.FB2.what()),
              Remedy.of(Remedy.Kind.NAME_FORMAT)));
    }
    ExtractedText text = new ExtractedText(source);
    HtmlBlocks blocks = new HtmlBlocks(text, extras);
    MarkupTree.all(book, "stylesheet").forEach(Element::remove);
    MarkupTree.all(book, "binary").forEach(Element::remove);
    for (Element description : MarkupTree.all(book, "description")) {
      description.remove();
      leaveOut(description, text);
    }
    for (Element body : MarkupTree.all(book, "body")) {
      inHtml(body);
    }
    blocks.add(book);
    return text.document(language, warnings);
  }

  private static byte[] unpacked(Source source) throws InputException {
    byte[] bytes = source.bytes();
    if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
      return bytes;
    }
    ZipEntries entries = ZipEntries.of(source);
    for (Optional<String> name = entries.next(); name.isPresent(); name = entries.next()) {
      if (isBook(name.get())) {
        return entries.content();
      }
    }
    return bytes;
  }

  static boolean isBook(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".fb2");
  }

  /** Line by line: authors, genres, dates, the annotation. */
  private static void leaveOut(Element description, ExtractedText text) {
    for (Element element : description.getAllElements()) {
      String own = element.ownText();
      text.account().see(own);
      text.account().leaveOut(Leaving.METADATA, own);
    }
  }

  private static void inHtml(Element body) {
    boolean notes = body.hasAttr("name") && !body.attr("name").isBlank();
    for (Element element : body.getAllElements()) {
      String name = element.normalName();
      if (name.equals("title") || name.equals("subtitle")) {
        title(element, notes);
      } else if (name.equals("a")) {
        mark(element);
      } else if (name.equals("section") && notes) {
        element.attr("role", "doc-footnote");
      } else if (IN_HTML.containsKey(name)) {
        element.tagName(IN_HTML.get(name));
      }
    }
    body.tagName("div");
  }

  /** A heading; in notes it is the number of the note, or the heading of all. */
  private static void title(Element title, boolean notes) {
    String text = title.text().strip();
    if (notes && HtmlLeavings.isMark(text.replaceAll("[.:]$", ""))) {
      title.attr("role", "doc-backlink").tagName("div");
      return;
    }
    boolean sub = title.normalName().equals("subtitle");
    String heading = "h" + Math.min(LOWEST, depth(title) + (sub ? 1 : 0));
    title.tagName(sub ? heading : "div");
    if (!sub) {
      for (Element line : title.children()) {
        line.tagName(line.normalName().equals("p") ? heading : "div");
      }
      if (title.children().isEmpty()) {
        title.tagName(heading);
      }
    }
  }

  private static int depth(Element title) {
    int depth = 1;
    for (Element at = title.parent();
        at != null && !at.normalName().equals("body");
        at = at.parent()) {
      depth += at.normalName().equals("section") ? 1 : 0;
    }
    return depth;
  }

  /** The mark of a note in the text. */
  private static void mark(Element link) {
    if (link.attr("type").equals("note") && HtmlLeavings.isMark(link.text().strip())) {
      link.attr("role", "doc-noteref");
    }
  }
}
