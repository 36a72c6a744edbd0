package stele.document;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import stele.bitext.InputException;
import stele.bitext.Paragraph.Kind;
import stele.text.Blanks;
import stele.text.Scripts;

/**
 * Extracts the paragraphs of a page: every block element begins one. White space counts as one
 * space, as a browser shows it, except in {@code pre}; a line break that {@code br} makes stays.
 */
final class HtmlBlocks {

  private static final Set<String> NOTES = Set.of("doc-footnote", "doc-endnote", "doc-endnotes");
  private static final Set<String> NOTE_TYPES =
      Set.of("footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes");

  /** Inline by the parser's table, but shown as blocks. */
  private static final Set<String> MORE_BLOCKS = Set.of("br", "hr", "td", "th", "caption", "li");

  private final ExtractedText target;
  private final StringBuilder text = new StringBuilder();
  private Kind kind = Kind.TEXT;
  private int preformatted;

  HtmlBlocks(ExtractedText target) {
    this.target = target;
  }

  /** Adds all paragraphs within {@code element}. Depth is bounded by the parser. */
  void add(Element element) throws InputException {
    children(element);
    flush();
  }

  private void children(Element element) throws InputException {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        if (preformatted > 0) {
          text.append(words.getWholeText());
        } else {
          collapse(words.getWholeText());
        }
      } else if (child instanceof Element inner && !HtmlLeavings.has(inner)) {
        element(inner);
      }
    }
  }

  private void element(Element element) throws InputException {
    String name = element.normalName();
    if (name.equals("br")) {
      text.append('\n');
      return;
    }
    if (!element.isBlock() && !MORE_BLOCKS.contains(name)) {
      children(element);
      return;
    }
    flush();
    Kind outer = kind;
    kind = kindOf(element, outer);
    preformatted += name.equals("pre") ? 1 : 0;
    children(element);
    preformatted -= name.equals("pre") ? 1 : 0;
    flush();
    kind = outer;
  }

  private static Kind kindOf(Element element, Kind outer) {
    boolean note =
        HtmlLeavings.anyOf(element.attr("role"), NOTES)
            || HtmlLeavings.anyOf(element.attr("epub:type"), NOTE_TYPES)
            || HtmlLeavings.anyOf(element.className(), NOTE_TYPES);
    if (note) {
      return Kind.FOOTNOTE;
    }
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
      case "li", "dt", "dd" -> outer == Kind.FOOTNOTE ? outer : Kind.LIST_ITEM;
      case "td", "th" -> outer == Kind.FOOTNOTE ? outer : Kind.TABLE_CELL;
      default -> outer;
    };
  }

  private void flush() throws InputException {
    target.add(text, kind);
    text.setLength(0);
  }

  private void collapse(String words) {
    int i = 0;
    while (i < words.length()) {
      int end = i;
      boolean broken = false;
      while (end < words.length() && Blanks.isHtmlSpace(words.charAt(end))) {
        broken |= words.charAt(end) == '\n';
        end++;
      }
      if (end == i) {
        text.append(words.charAt(i));
        i++;
      } else {
        if (!endsWithBlank() && !(broken && isBetweenUnspaced(words, end))) {
          text.append(' ');
        }
        i = end;
      }
    }
  }

  private boolean endsWithBlank() {
    return text.isEmpty()
        || text.charAt(text.length() - 1) == ' '
        || text.charAt(text.length() - 1) == '\n';
  }

  /** A line break in the markup between two characters of scripts without spaces does not count. */
  private boolean isBetweenUnspaced(String words, int next) {
    return next < words.length()
        && Scripts.joinsWithoutSpace(text.charAt(text.length() - 1))
        && Scripts.joinsWithoutSpace(words.charAt(next));
  }
}
