package stele.document;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.io.Source;
import stele.xml.XmlFactories;

/**
 * Markup as a tree of elements that are called by their names without prefixes. Nothing is fetched,
 * and of entities only those of HTML are known.
 */
final class MarkupTree {

  /** Deeper trees are malicious; HTML is cut at about this depth by its parser as well. */
  static final int DEEPEST = 500;

  /** Those of XML aside, which must stay as they are for a check. */
  private static final Pattern ENTITY =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9]{0,40};");

  private static final Pattern CLOSED_TAG =
      Pattern.compile("<([A-Za-z][\\w:.-]*+)((?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+)>");

  private static final Pattern SWALLOWING =
      Pattern.compile(
          "<(title|script|style|iframe|textarea|noembed|noframes|xmp)\\b[^<>]{0,1000}/>");

  /** What jsoup calls the document itself. */
  private static final String ROOT = "#root";

  private static final String VOID =
      " area base br col embed hr img input link meta param source track wbr ";

  /** Names mean something else there. */
  private static final Set<String> OTHER_MARKUP =
      Set.of(Parser.NamespaceSvg, Parser.NamespaceMathml);

  private MarkupTree() {}

  /** The same of a file, with a warning if it is not well-formed. */
  static Document ofXml(String markup, Source source, Consumer<Problem> warnings) {
    fault(markup)
        .ifPresent(
            fault ->
                warnings.accept(
                    Problem.of(
                        source.name(),
                        "is not well-formed XML (%s), and is read as far as its tags go"
                            .formatted(fault),
                        Remedy.of(Remedy.Kind.SEE_TEXT))));
    return ofXml(markup);
  }

  /** XML, well-formed or not; elements of no known namespace are taken for those of HTML. */
  static Document ofXml(String markup) {
    Document tree = Jsoup.parse(markup, Parser.xmlParser().setMaxDepth(DEEPEST));
    for (Element element : tree.getAllElements()) {
      String name = element.tagName();
      String space = element.tag().namespace();
      if (!name.equals(ROOT)) {
        element.tagName(
            name.substring(name.indexOf(':') + 1),
            OTHER_MARKUP.contains(space) ? space : Parser.NamespaceHtml);
      }
    }
    return unformatted(tree);
  }

  /**
   * HTML, as a browser reads it. An element that holds no tags, and would swallow the rest of the
   * page because it is closed in its own tag, is empty: no page is meant to be blank.
   */
  static Document ofHtml(String markup) {
    String small = markup.toLowerCase(Locale.ROOT);
    Matcher swallowing = SWALLOWING.matcher(small);
    while (swallowing.find()) {
      if (small.lastIndexOf("</" + swallowing.group(1)) < swallowing.end()) {
        return ofHtmlMeantAsXml(markup);
      }
    }
    return unformatted(Jsoup.parse(markup));
  }

  /**
   * HTML whose author took it for XML: an element that is closed in its own tag ends there, which
   * in HTML it does not.
   */
  static Document ofHtmlMeantAsXml(String markup) {
    Matcher tag = CLOSED_TAG.matcher(markup);
    StringBuilder opened = new StringBuilder(markup.length());
    while (tag.find()) {
      String name = tag.group(1);
      String rest = tag.group(2).stripTrailing();
      boolean closed =
          rest.endsWith("/") && !VOID.contains(" " + name.toLowerCase(Locale.ROOT) + " ");
      tag.appendReplacement(
          opened,
          Matcher.quoteReplacement(
              closed
                  ? "<%s%s></%s>".formatted(name, rest.substring(0, rest.length() - 1), name)
                  : tag.group()));
    }
    return unformatted(Jsoup.parse(tag.appendTail(opened).toString()));
  }

  /** Why it is not well-formed XML, with the line; prefixes and entities need no declaration. */
  static Optional<String> fault(String markup) {
    WstxInputFactory factory = XmlFactories.lenient();
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Integer.MAX_VALUE);
    try {
      XMLStreamReader xml =
          factory.createXMLStreamReader(
              new StringReader(ENTITY.matcher(markup.stripLeading()).replaceAll(" ")));
      while (xml.hasNext()) {
        xml.next();
      }
      xml.close();
      return Optional.empty();
    } catch (XMLStreamException e) {
      String cause = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      return Optional.of(
          e.getLocation() == null
              ? cause
              : "line %d: %s".formatted(e.getLocation().getLineNumber(), cause));
    }
  }

  /** The elements of this name at any depth, in their order. */
  static List<Element> all(Element tree, String name) {
    List<Element> found = new ArrayList<>();
    for (Element element : tree.getAllElements()) {
      if (element.normalName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  /** The outermost element; empty if there is none. */
  static Optional<Element> root(Document tree) {
    return Optional.ofNullable(tree.firstElementChild());
  }

  private static Document unformatted(Document tree) {
    return tree.outputSettings(new OutputSettings().prettyPrint(false));
  }
}
