package stele.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.io.Source;
import stele.io.TextDecoder;

/**
 * Reads EPUB books, versions 2 and 3: the pages in the order of the spine, without the page that is
 * the table of contents. A book whose pages are encrypted is refused; encrypted fonts do not
 * matter.
 */
final class EpubReader implements DocumentReader {

  private static final String CONTAINER = "META-INF/container.xml";
  private static final String ENCRYPTION = "META-INF/encryption.xml";

  private final boolean extras;
  private final Consumer<Problem> warnings;

  /**
   * @param extras whether titles and descriptions belong to the text
   */
  EpubReader(boolean extras, Consumer<Problem> warnings) {
    this.extras = extras;
    this.warnings = warnings;
  }

  @Override
  public Document read(Source source, Language language) throws InputException {
    Map<String, byte[]> parts = ZipEntries.read(source, EpubReader::mayBeText);
    String packageName = packageName(source, parts);
    String folder = packageName.substring(0, packageName.lastIndexOf('/') + 1);
    Element book = xml(source, parts.get(packageName));
    ExtractedText text = new ExtractedText(source);
    EpubPages pages = new EpubPages(source, parts, text, extras);
    Map<String, EpubPages.Item> items = new LinkedHashMap<>();
    Set<String> known = new HashSet<>();
    for (Element item : MarkupTree.all(book, "item")) {
      String type = item.attr("media-type").strip();
      if (isPage(type, item.attr("href"))) {
        items.putIfAbsent(
            item.attr("id"),
            new EpubPages.Item(
                place(folder, item.attr("href"), parts),
                !type.equalsIgnoreCase("text/html"),
                HtmlLeavings.anyOf(item.attr("properties"), Set.of("nav"))));
      }
    }
    for (Element reference : MarkupTree.all(book, "itemref")) {
      EpubPages.Item page = items.remove(reference.attr("idref"));
      boolean first = known.add(reference.attr("idref"));
      if (page != null && !page.contents()) {
        refuseEncrypted(source, page.path(), parts);
        pages.add(page);
      } else if (page != null) {
        pages.leaveOut(page, Leaving.CONTENTS);
      } else if (first) {
        pages.unlisted(reference.attr("idref"));
      }
    }
    for (EpubPages.Item rest : items.values()) {
      pages.leaveOut(rest, rest.contents() ? Leaving.CONTENTS : Leaving.PAGES_ASIDE);
    }
    pages.report(warnings);
    return text.document(language, warnings);
  }

  /** By its media type, or by its name where that is none of a picture, a style or a sound. */
  private static boolean isPage(String type, String address) {
    return type.matches("(?i)application/(xhtml\\+xml|x-dtbook\\+xml)|text/(html|x-oeb1-document)")
        || (type.matches("(?i)|(text|application)/(plain|xml|octet-stream)")
            && address.matches("(?i).*\\.(x?html?|xht)(#.*)?"));
  }

  private static void refuseEncrypted(Source source, String page, Map<String, byte[]> parts)
      throws InputException {
    if (parts.containsKey(ENCRYPTION)
        && MarkupTree.all(xml(source, parts.get(ENCRYPTION)), "cipherreference").stream()
            .anyMatch(cipher -> resolve("", cipher.attr("URI")).equals(page))) {
      throw new InputException(
          Problem.of(
              source.name(),
              "is encrypted (protected against copying)",
              "use a copy without protection"));
    }
  }

  private static String packageName(Source source, Map<String, byte[]> parts)
      throws InputException {
    if (!parts.containsKey(CONTAINER)) {
      throw EpubPages.damaged(source, "it has no " + CONTAINER);
    }
    for (Element root : MarkupTree.all(xml(source, parts.get(CONTAINER)), "rootfile")) {
      String name = place("", root.attr("full-path"), parts);
      if (parts.containsKey(name)) {
        return name;
      }
    }
    throw EpubPages.damaged(source, "it has no list of its pages");
  }

  /** Pages may be called anything; what is surely none is not unpacked. */
  private static boolean mayBeText(String name) {
    return !name.matches(
        "(?i).*(/|\\.(jpe?g|png|gif|webp|svgz?|bmp|tiff?|ttf|otf|woff2?|eot|css|js|mp[34]|m4[av]|ogg|webm|ncx|smil|pls))|META-INF/rights\\.xml");
  }

  private static Element xml(Source source, byte[] bytes) throws InputException {
    return MarkupTree.ofXml(
        TextDecoder.automatic().decode(source, bytes, HtmlPage.declaredCharset(bytes)));
  }

  /** The part that a reference means: written as an address, or as it is. */
  private static String place(String folder, String reference, Map<String, byte[]> parts) {
    String decoded = resolve(folder, reference);
    String asWritten = normal(folder, reference.strip());
    return !parts.containsKey(decoded) && parts.containsKey(asWritten) ? asWritten : decoded;
  }

  private static String resolve(String folder, String reference) {
    String path = reference.strip().replaceFirst("#.*", "");
    try {
      path = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A name with a lone percent sign is used as it is.
    }
    return normal(folder, path);
  }

  private static String normal(String folder, String path) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
