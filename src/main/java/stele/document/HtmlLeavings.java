package stele.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The parts of a page that are not its text: scripts and styles, forms' controls, hidden parts,
 * readings beside characters (ruby), navigation, and the marks of notes. Navigation is what HTML,
 * ARIA and EPUB mark as such, and the classes by which DocBook's style sheets and Sphinx do.
 */
final class HtmlLeavings {

  private static final Set<String> ELEMENTS =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "nav",
          "svg",
          "object",
          "iframe",
          "audio",
          "video",
          "canvas",
          "map",
          "select",
          "button",
          "textarea",
          "input",
          "datalist",
          "rt",
          "rp");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "search",
          "banner",
          "contentinfo",
          "doc-toc",
          "doc-pagebreak",
          "doc-pagelist",
          "doc-noteref",
          "doc-backlink");

  private static final Set<String> EPUB_TYPES =
      Set.of("toc", "landmarks", "page-list", "pagebreak", "noteref", "backlink");

  private static final Set<String> CLASSES =
      Set.of(
          "navheader",
          "navfooter",
          "toc",
          "list-of-figures",
          "list-of-tables",
          "sphinxsidebar",
          "headerlink",
          "footnote-backref",
          "footnote-back");

  private static final Pattern NOTE_MARK =
      Pattern.compile("[\\[(]?(\\d{1,3}|[a-z]|[*†‡§]{1,3})[\\])]?");

  private HtmlLeavings() {}

  static boolean has(Element element) {
    return ELEMENTS.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none")
        || anyOf(element.attr("role"), ROLES)
        || anyOf(element.attr("epub:type"), EPUB_TYPES)
        || anyOf(element.className(), CLASSES)
        || isNoteMark(element);
  }

  /** A superscript number that links to a note, or back from it. */
  private static boolean isNoteMark(Element element) {
    if (!element.normalName().equals("a") || element.attr("href").indexOf('#') < 0) {
      return false;
    }
    boolean raised = element.closest("sup") != null || element.selectFirst("sup") != null;
    String text = element.text().strip();
    return text.equals("↩") || text.equals("↑") || (raised && NOTE_MARK.matcher(text).matches());
  }

  /** Whether one of the words of an attribute is among {@code names}. */
  static boolean anyOf(String attribute, Set<String> names) {
    if (attribute.isEmpty()) {
      return false;
    }
    for (String word : attribute.strip().split("\\s+", -1)) {
      if (names.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
