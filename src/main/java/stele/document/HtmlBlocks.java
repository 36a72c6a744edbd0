package stele.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import stele.bitext.InputException;
import stele.bitext.Paragraph.Cell;
import stele.bitext.Paragraph.Kind;
import stele.text.Blanks;
import stele.text.Scripts;

/**
 * Extracts the paragraphs of a page: every block element begins one. White space counts as one
 * space, as a browser shows it, except in {@code pre}; {@link BrokenLines} decides what the line
 * breaks of {@code br} are.
 */
final class HtmlBlocks {

  private static final Set<String> NOTES = Set.of("doc-footnote", "doc-endnote", "doc-endnotes");
  private static final Set<String> NOTE_TYPES =
      Set.of("footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes");

  /** What a browser shows as blocks, and the cells of tables. */
  private static final Set<String> BLOCKS =
      Set.of(
          ("html body frameset noframes address article aside blockquote center dialog dir div"
                  + " fieldset figcaption figure footer form frame h1 h2 h3 h4 h5 h6 header hgroup hr"
                  + " legend listing main menu nav noscript optgroup option p plaintext pre search"
                  + " section summary details xmp dd dl dt li ol ul caption col colgroup table tbody"
                  + " td tfoot th thead tr marquee")
              .split(" ", -1));

  private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "menu", "dir");
  private static final Set<String> PREFORMATTED = Set.of("pre", "xmp", "listing", "plaintext");

  /** Between the entries of a row of links. */
  private static final Pattern BARS = Pattern.compile("[|¦‖·•»›]+|\\][\\s\\u00A0]*\\[");

  /** Characters; an entry of a menu is no longer. */
  private static final int LONGEST_ENTRY = 40;

  private final ExtractedText target;
  private final HtmlWords words;
  private final StringBuilder text = new StringBuilder();
  private final List<String> descriptions = new ArrayList<>();
  private final Deque<HtmlTable> tables = new ArrayDeque<>();
  private Kind kind = Kind.TEXT;
  private int level;
  private Optional<Cell> cell = Optional.empty();
  private Optional<Leaving> leaving = Optional.empty();
  private int lists;
  private int preformatted;
  private int links;

  /**
   * @param extras whether to give out the descriptions of pictures as well
   */
  HtmlBlocks(ExtractedText target, boolean extras) {
    this.target = target;
    this.words = new HtmlWords(extras);
  }

  /** Adds all paragraphs within {@code element}. Depth is bounded by the parser. */
  void add(Element element) throws InputException {
    words.of(element, target.account()::see);
    HtmlWords.unshown(element, words.descriptions(), target.account());
    children(element);
    flush();
  }

  /** Enters all paragraphs within {@code element} as left out. */
  void leaveOut(Element element, Leaving what) throws InputException {
    leaving = Optional.of(what);
    add(element);
    leaving = Optional.empty();
  }

  private void children(Element element) throws InputException {
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner) {
        if (HtmlLeavings.isProgram(inner)) {
          continue;
        }
        Optional<Leaving> left =
            leaving.isPresent() ? Optional.empty() : HtmlLeavings.of(inner, ofNote());
        if (left.isPresent()) {
          leave(inner, left.get());
        } else {
          element(inner);
        }
      } else {
        String own = words.own(child).orElse("");
        if (preformatted > 0) {
          text.append(own);
        } else {
          collapse(own);
        }
      }
    }
  }

  private HtmlLeavings.NotePart ofNote() {
    if (kind != Kind.FOOTNOTE) {
      return HtmlLeavings.NotePart.NONE;
    }
    return text.toString().isBlank() ? HtmlLeavings.NotePart.START : HtmlLeavings.NotePart.REST;
  }

  /** A block is left out paragraph by paragraph; what is inline breaks no paragraph. */
  private void leave(Element element, Leaving what) throws InputException {
    if (isBlock(element)) {
      flush();
      leaving = Optional.of(what);
      children(element);
      flush();
      leaving = Optional.empty();
      return;
    }
    StringBuilder left = new StringBuilder();
    words.of(element, left::append);
    if (what == Leaving.NOTE_MARKS) {
      takeBrackets(element, left);
    }
    target.account().leaveOut(what, left);
  }

  /** Brackets that stand around a mark go with it, and the stop after the number of a note. */
  private void takeBrackets(Element mark, StringBuilder left) {
    if (!(mark.nextSibling() instanceof TextNode next) || next.getWholeText().isEmpty()) {
      return;
    }
    char after = next.getWholeText().charAt(0);
    int last = text.length() - 1;
    boolean enclosed =
        last >= 0
            && ((text.charAt(last) == '[' && after == ']')
                || (text.charAt(last) == '(' && after == ')'));
    if (enclosed) {
      left.append(text.charAt(last));
      text.setLength(last);
    }
    if (enclosed || (".)".indexOf(after) >= 0 && ofNote() == HtmlLeavings.NotePart.START)) {
      left.append(after);
      next.text(next.getWholeText().substring(1));
    }
  }

  private static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName())
        || element
            .attr("style")
            .toLowerCase(Locale.ROOT)
            .replace(" ", "")
            .contains("display:block");
  }

  private void element(Element element) throws InputException {
    String name = element.normalName();
    if (name.equals("br")) {
      text.append('\n');
      return;
    }
    if (name.equals("img")) {
      words.own(element).ifPresent(descriptions::add);
    }
    if (!isBlock(element)) {
      links += name.equals("a") && element.hasAttr("href") ? 1 : 0;
      children(element);
      return;
    }
    flush();
    block(element, name);
  }

  private void block(Element element, String name) throws InputException {
    Kind outerKind = kind;
    int outerLevel = level;
    Optional<Cell> outerCell = cell;
    lists += LISTS.contains(name) ? 1 : 0;
    preformatted += PREFORMATTED.contains(name) ? 1 : 0;
    if (name.equals("table")) {
      tables.push(new HtmlTable(target.nextTable()));
    }
    kind = kindOf(element, outerKind);
    level = levelOf(element);
    place(element, name);
    children(element);
    flush();
    if (name.equals("table")) {
      tables.pop();
    }
    preformatted -= PREFORMATTED.contains(name) ? 1 : 0;
    lists -= LISTS.contains(name) ? 1 : 0;
    cell = outerCell;
    level = outerLevel;
    kind = outerKind;
  }

  private void place(Element element, String name) {
    if (tables.isEmpty()) {
      return;
    }
    if (name.equals("tr")) {
      tables.peek().startRow();
    } else if (name.equals("td") || name.equals("th")) {
      cell =
          tables
              .peek()
              .nextCell(
                  HtmlTable.span(element.attr("colspan")), HtmlTable.span(element.attr("rowspan")));
    } else if (name.equals("caption")) {
      cell = Optional.empty();
    }
  }

  private static boolean isHeading(Element element) {
    return element.normalName().matches("h[1-6]") || element.attr("role").equals("heading");
  }

  private static Kind kindOf(Element element, Kind outer) {
    boolean note =
        HtmlLeavings.anyOf(element.attr("role"), NOTES)
            || HtmlLeavings.anyOf(HtmlLeavings.type(element), NOTE_TYPES)
            || HtmlLeavings.anyOf(element.className(), NOTE_TYPES);
    if (note) {
      return Kind.FOOTNOTE;
    }
    if (isHeading(element)) {
      return Kind.HEADING;
    }
    return switch (element.normalName()) {
      case "li", "dt", "dd" -> outer == Kind.FOOTNOTE ? outer : Kind.LIST_ITEM;
      case "td", "th" -> outer == Kind.FOOTNOTE ? outer : Kind.TABLE_CELL;
      default -> outer;
    };
  }

  /** Of the block that begins, its kind being known. */
  private int levelOf(Element element) {
    if (kind == Kind.HEADING && isHeading(element)) {
      String level =
          element.normalName().matches("h[1-6]")
              ? element.normalName().substring(1)
              : element.attr("aria-level");
      return level.matches("[1-9]") ? Integer.parseInt(level) : 0;
    }
    return kind == Kind.LIST_ITEM ? Math.max(1, lists) : kind == Kind.HEADING ? level : 0;
  }

  private void flush() throws InputException {
    if (leaving.isPresent() || isMenu()) {
      target.account().leaveOut(leaving.orElse(Leaving.NAVIGATION), text);
    } else if (preformatted > 0 || kind == Kind.HEADING || text.indexOf("\n") < 0) {
      target.add(text, kind, level, cell);
    } else {
      for (String paragraph : BrokenLines.paragraphs(text)) {
        target.add(paragraph, kind, level, cell);
      }
    }
    text.setLength(0);
    links = 0;
    for (String description : descriptions) {
      if (leaving.isPresent()) {
        target.account().leaveOut(leaving.get(), description);
      } else {
        target.add(description, kind == Kind.HEADING ? Kind.TEXT : kind, 0, cell);
      }
    }
    descriptions.clear();
  }

  /** Whether the paragraph is a row of links: {@code A | B | C}, one of which may be the page. */
  private boolean isMenu() {
    if (links < 2 || kind == Kind.HEADING || preformatted > 0) {
      return false;
    }
    String[] entries = BARS.split(text.toString().strip(), -1);
    if (entries.length < 2 || links < entries.length - 1 || links > entries.length) {
      return false;
    }
    for (String entry : entries) {
      if (entry.length() > LONGEST_ENTRY || entry.strip().matches("(?s).*[.!?。！？]")) {
        return false;
      }
    }
    return true;
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
