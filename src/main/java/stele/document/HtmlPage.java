package stele.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stele.bitext.InputException;
import stele.bitext.Paragraph.Kind;
import stele.bitext.Problem;
import stele.io.Source;
import stele.io.TextDecoder;

/**
 * One page. What declares itself as XHTML is read as XML, where an element may be closed in its own
 * tag; if it is not well-formed, as HTML.
 *
 * @param tree elements by their names in HTML
 * @param fault why it could not be read as the XML it declares itself to be
 */
record HtmlPage(Document tree, Optional<String> fault) {

  /** Where a page has to declare its encoding (HTML Standard, 4.2.5.4), with some room. */
  private static final int HEAD = 4096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<\\?xml[^>]*?encoding|<meta[^>]*?charset)\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITIES =
      Pattern.compile("<!DOCTYPE[^>\\[]*\\[[^\\]]*<!ENTITY", Pattern.CASE_INSENSITIVE);
  private static final Pattern XHTML =
      Pattern.compile(
          "^\\s*<\\?xml\\s|<!DOCTYPE[^>]*//DTD XHTML|<(?:[\\w.-]+:)?html\\b[^>]*\\sxmlns(?::[\\w.-]+)?\\s*=");

  /**
   * Parses a page.
   *
   * @param name its name in messages
   * @param xhtml whether it is XHTML whatever it declares itself to be
   */
  static HtmlPage of(Source source, String name, byte[] bytes, TextDecoder decoder, boolean xhtml)
      throws InputException {
    String markup = decoder.decode(source, bytes, declaredCharset(bytes));
    String head = markup.substring(0, Math.min(HEAD, markup.length()));
    if (ENTITIES.matcher(head).find()) {
      throw new InputException(
          Problem.of(
              name,
              "declares entities of its own, which could make Stele read files and addresses",
              "open it in a browser and save it as HTML"));
    }
    if (!xhtml && !XHTML.matcher(head).find()) {
      return new HtmlPage(MarkupTree.ofHtml(markup), Optional.empty());
    }
    Optional<String> fault = MarkupTree.fault(markup);
    return new HtmlPage(
        fault.isPresent() ? MarkupTree.ofHtmlMeantAsXml(markup) : MarkupTree.ofXml(markup), fault);
  }

  /** The encoding a page or an XML file names in its first lines, if there is such a one. */
  static Optional<Charset> declaredCharset(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARED.matcher(head);
    if (!declaration.find()) {
      return Optional.empty();
    }
    String name = declaration.group(1);
    if (name.toLowerCase(Locale.ROOT).matches("iso-?8859-1|latin-?1|us-ascii|ascii")) {
      return Optional.of(Charset.forName("windows-1252")); // as in the Encoding Standard
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Adds the text of the page.
   *
   * @param extras whether its title, its description and those of its pictures belong to it
   */
  void addTo(HtmlBlocks blocks, ExtractedText text, boolean extras) throws InputException {
    StringBuilder title = new StringBuilder();
    for (Element element : MarkupTree.all(tree, "title")) {
      if (element.closest("svg") == null) {
        title.append(element.wholeText());
        element.remove();
      }
    }
    String shown = title.toString().strip().replaceAll("\\s+", " ");
    String description = description();
    if (extras) {
      text.account().see(shown);
      text.add(shown, Kind.HEADING);
      text.account().see(description);
      text.add(description, Kind.TEXT);
    }
    blocks.add(tree);
    if (!extras) {
      leaveOut(shown, text);
      leaveOut(description, text);
    }
  }

  /** A title that the text repeats is not missing in it. */
  private static void leaveOut(String line, ExtractedText text) {
    if (!text.holds(line)) {
      text.account().see(line);
      text.account().leaveOut(Leaving.METADATA, line);
    }
  }

  private String description() {
    for (Element meta : MarkupTree.all(tree, "meta")) {
      if (meta.attr("name").equalsIgnoreCase("description")) {
        return meta.attr("content").strip();
      }
    }
    return "";
  }
}
