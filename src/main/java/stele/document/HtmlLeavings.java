package stele.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The parts of a page that are not its text: forms' controls, hidden parts, readings beside
 * characters (ruby), navigation, and the marks of notes. Navigation is what HTML, ARIA and EPUB
 * mark as such, and the classes by which DocBook's style sheets, Sphinx and MediaWiki do.
 */
final class HtmlLeavings {

  private static final Set<String> PROGRAMS = Set.of("script", "style", "template");

  private static final Map<String, Leaving> ELEMENTS =
      mapped(
          Map.of(
              Leaving.ALTERNATIVES,
              "noscript object iframe audio video canvas map noframes noembed annotation"
                  + " annotation-xml",
              Leaving.NAVIGATION,
              "nav",
              Leaving.LETTERING,
              "svg",
              Leaving.CONTROLS,
              "select button textarea input datalist",
              Leaving.READINGS,
              "rt rp rtc"));

  private static final Map<String, Leaving> ROLES =
      mapped(
          Map.of(
              Leaving.NAVIGATION,
              "navigation search banner contentinfo",
              Leaving.CONTENTS,
              "doc-toc",
              Leaving.PAGE_NUMBERS,
              "doc-pagebreak doc-pagelist",
              Leaving.NOTE_MARKS,
              "doc-noteref doc-backlink"));

  private static final Map<String, Leaving> EPUB_TYPES =
      mapped(
          Map.of(
              Leaving.CONTENTS,
              "toc landmarks",
              Leaving.PAGE_NUMBERS,
              "page-list pagebreak",
              Leaving.NOTE_MARKS,
              "noteref backlink"));

  private static final Map<String, Leaving> CLASSES =
      mapped(
          Map.of(
              Leaving.NAVIGATION,
              "navheader navfooter sphinxsidebar headerlink mw-editsection",
              Leaving.CONTENTS,
              "toc list-of-figures list-of-tables",
              Leaving.NOTE_MARKS,
              "footnote-backref footnote-back footnote-reference fn-backref fn-bracket"
                  + " mw-cite-backlink cite-bracket"));

  /** Within a note, its own number. */
  private static final Set<String> LABELS = Set.of("label", "backrefs", "fn-label");

  private static final Pattern NOTE_MARK =
      Pattern.compile("[\\[(]?(\\d{1,3}|[a-z]|[*†‡§#]{1,3})[\\])]?");

  /** Where an element stands in a note: nowhere, before its text, or within it. */
  enum NotePart {
    NONE,
    START,
    REST
  }

  private HtmlLeavings() {}

  private static Map<String, Leaving> mapped(Map<Leaving, String> lists) {
    Map<String, Leaving> mapped = new HashMap<>();
    lists.forEach(
        (leaving, words) -> {
          for (String word : words.split(" ", -1)) {
            mapped.put(word, leaving);
          }
        });
    return Map.copyOf(mapped);
  }

  /** Whether its content is for programs, and no text at all. */
  static boolean isProgram(Element element) {
    return PROGRAMS.contains(element.normalName());
  }

  /**
   * What an element is left out as; empty if it is text.
   *
   * @param note where it stands in a note
   */
  static Optional<Leaving> of(Element element, NotePart note) {
    Optional<Leaving> marked =
        Optional.ofNullable(ELEMENTS.get(element.normalName()))
            .or(() -> first(element.attr("role"), ROLES))
            .or(() -> first(type(element), EPUB_TYPES))
            .or(() -> first(element.className(), CLASSES));
    if (marked.isPresent()) {
      return marked;
    }
    if (element.hasAttr("hidden")
        || element
            .attr("style")
            .toLowerCase(Locale.ROOT)
            .replace(" ", "")
            .contains("display:none")) {
      return Optional.of(Leaving.HIDDEN);
    }
    return isNoteMark(element)
            || (note != NotePart.NONE && anyOf(element.className(), LABELS))
            || (note == NotePart.START && isLink(element) && isMark(element.text().strip()))
        ? Optional.of(Leaving.NOTE_MARKS)
        : Optional.empty();
  }

  /** The {@code epub:type}, under any prefix. */
  static String type(Element element) {
    String type = element.attr("epub:type");
    return type.isEmpty() ? element.attr("ops:type") : type;
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.attr("href").indexOf('#') >= 0;
  }

  /** A superscript number that links to a note, or back from it. */
  private static boolean isNoteMark(Element element) {
    if (!isLink(element)) {
      return false;
    }
    boolean raised = element.closest("sup") != null || element.selectFirst("sup") != null;
    String text = element.text().strip();
    return text.equals("↩")
        || text.equals("↑")
        || text.equals("^")
        || text.equals("↩\uFE0E")
        || (raised && isMark(text));
  }

  /** Whether it is the number or sign of a note, in brackets or not. */
  static boolean isMark(String text) {
    return NOTE_MARK.matcher(text).matches();
  }

  private static Optional<Leaving> first(String attribute, Map<String, Leaving> names) {
    if (attribute.isEmpty()) {
      return Optional.empty();
    }
    for (String word : attribute.strip().split("\\s+", -1)) {
      Leaving leaving = names.get(word.toLowerCase(Locale.ROOT));
      if (leaving != null) {
        return Optional.of(leaving);
      }
    }
    return Optional.empty();
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
