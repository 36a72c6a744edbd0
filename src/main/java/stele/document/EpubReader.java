package stele.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
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
  private static final String RIGHTS = "META-INF/rights.xml";

  @Override
  public Document read(Source source, Language language) throws InputException {
    Map<String, byte[]> parts = ZipEntries.read(source, EpubReader::mayBeText);
    String packageName = packageName(source, parts);
    Map<String, String> pages = new HashMap<>();
    org.jsoup.nodes.Document book = xml(source, parts.get(packageName));
    String folder = packageName.substring(0, packageName.lastIndexOf('/') + 1);
    for (Element item : book.getElementsByTag("item")) {
      boolean contents = HtmlLeavings.anyOf(item.attr("properties"), Set.of("nav"));
      if (!contents && item.attr("media-type").matches("application/xhtml\\+xml|text/html")) {
        pages.put(item.attr("id"), resolve(folder, item.attr("href")));
      }
    }
    ExtractedText text = new ExtractedText(source);
    for (Element reference : book.getElementsByTag("itemref")) {
      String page = pages.remove(reference.attr("idref"));
      if (page != null) {
        add(source, page, parts, text);
      }
    }
    return text.document(language);
  }

  private static void add(Source source, String page, Map<String, byte[]> parts, ExtractedText text)
      throws InputException {
    if (!parts.containsKey(page)) {
      throw damaged(source, "its page " + page + " is missing");
    }
    if (parts.containsKey(ENCRYPTION)
        && xml(source, parts.get(ENCRYPTION)).getElementsByTag("enc:CipherReference").stream()
            .anyMatch(cipher -> resolve("", cipher.attr("URI")).equals(page))) {
      throw new InputException(
          Problem.of(
              source.name(),
              "is encrypted (protected against copying)",
              "use a copy without protection"));
    }
    HtmlReader.add(
        source, source.name() + ": " + page, parts.get(page), TextDecoder.automatic(), text);
  }

  private static String packageName(Source source, Map<String, byte[]> parts)
      throws InputException {
    if (!parts.containsKey(CONTAINER)) {
      throw damaged(source, "it has no " + CONTAINER);
    }
    Element root = xml(source, parts.get(CONTAINER)).getElementsByTag("rootfile").first();
    String name = root == null ? "" : resolve("", root.attr("full-path"));
    if (!parts.containsKey(name)) {
      throw damaged(source, "it has no list of its pages");
    }
    return name;
  }

  private static boolean mayBeText(String name) {
    return name.matches("(?i).*\\.(xhtml|html|htm|xml|opf)") && !name.equals(RIGHTS);
  }

  /** Supports only the five entities of XML, and fetches nothing. */
  private static org.jsoup.nodes.Document xml(Source source, byte[] bytes) throws InputException {
    String text = TextDecoder.automatic().decode(source, bytes, Optional.empty());
    return Jsoup.parse(text, Parser.xmlParser());
  }

  private static InputException damaged(Source source, String how) {
    return new InputException(
        Problem.of(
            source.name(),
            "is damaged, or not an EPUB book: " + how,
            "get it again from its source"));
  }

  private static String resolve(String folder, String reference) {
    String path = reference.replaceFirst("#.*", "");
    try {
      path = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A name with a lone percent sign is used as it is.
    }
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
