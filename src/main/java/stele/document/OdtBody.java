package stele.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import stele.bitext.InputException;
import stele.bitext.Paragraph.Kind;
import stele.text.Blanks;

/** The paragraphs of the content of an OpenDocument text. */
final class OdtBody implements XmlPart.Tags {

  private static final int MOST_SPACES = 1000;

  /** Gives the content of the objects that stand in a text: formulas, charts. */
  interface Objects {
    /** The part of this name; empty if there is none. */
    Optional<XmlPart> open(String name) throws InputException;
  }

  /** A paragraph that has not ended; those of text boxes and notes are within others. */
  private static final class Open {
    private final StringBuilder text = new StringBuilder();
    private final List<TextBlock> boxes = new ArrayList<>();
    private final Kind kind;
    private final int level;
    private final boolean contents;
    private boolean hidden;
    private int apart;

    Open(Kind kind, int level, boolean contents, boolean hidden) {
      this.kind = kind;
      this.level = level;
      this.contents = contents;
      this.hidden = hidden;
    }
  }

  private final XmlPart xml;
  private final ExtractedText target;
  private final OdtStyles styles;
  private final SymbolText symbols;
  private final Objects objects;
  private final TableCells tables = new TableCells();
  private final PassageAccount leavings;
  private final List<TextBlock> notes = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<String> spans = new ArrayDeque<>();
  private int lists;
  private int items;
  private int noteDepth;
  private int indexes;
  private boolean isObject;
  private int objectDepth;

  /**
   * @param styles those defined outside the content; those within are added
   * @param objects those that are parts of their own, not within the content
   */
  OdtBody(
      XmlPart xml, ExtractedText target, OdtStyles styles, SymbolText symbols, Objects objects) {
    this.xml = xml.counting(target.account(), OdtBody::holdsText);
    this.target = target;
    this.styles = styles;
    this.symbols = symbols;
    this.objects = objects;
    this.leavings = new PassageAccount(target.account());
  }

  /** Adds all paragraphs to the text. */
  void read() throws InputException {
    xml.read(this);
    leavings.end();
    for (TextBlock note : notes) {
      add(note);
    }
  }

  /** All text of paragraphs; the writer of a comment and the data of a picture are no text. */
  static boolean holdsText(String name, boolean outer) {
    return switch (name) {
      case "p", "h" -> true;
      case "annotation", "object", "event-listeners", "binary-data" -> false;
      default -> outer;
    };
  }

  @Override
  public void start() throws InputException {
    Optional<Leaving> reason = leftOut();
    if (reason.isPresent()) {
      skip(reason.get());
      return;
    }
    if (!open.isEmpty() && isApart()) {
      open.peek().apart++;
    }
    switch (xml.name()) {
      case "h", "p" -> startParagraph();
      case "span" -> startSpan();
      case "s" -> text(" ".repeat(spaces()), false);
      case "tab" -> text("\t", false);
      case "line-break" -> text("\n", false);
      case "note-body" -> noteDepth++;
      case "hidden-paragraph" -> hideParagraph();
      case "object" -> object();
      case "math" -> formula(xml);
      case "binary-data", "scripts", "forms", "event-listeners", "settings" -> xml.skip();
      default -> startBlock();
    }
  }

  private void startBlock() throws InputException {
    switch (xml.name()) {
      case "list" -> lists++;
      case "list-item", "list-header" -> items++;
      case "table-of-content",
          "illustration-index",
          "table-index",
          "object-index",
          "user-index",
          "alphabetical-index" ->
          indexes++;
      case "table" -> tables.startTable();
      case "table-row" -> tables.startRow();
      case "table-cell" -> startCell();
      default -> {
        if (objectDepth == 0) { // those of an object within the content are its own
          styles.take(xml);
        }
      }
    }
  }

  private boolean inObject() {
    return isObject || objectDepth > 0;
  }

  /** The numbers of a chart are drawn, not written. */
  private void startCell() throws InputException {
    tables.startCell();
    tables.skipColumns(repeated() - 1);
    if (inObject() && is("value-type", "float")) {
      xml.pass();
      tables.endCell();
    }
  }

  private void skip(Leaving reason) throws InputException {
    leavings.end();
    switch (xml.name()) {
      case "covered-table-cell" -> {
        tables.skipColumns(repeated());
        xml.skip(reason);
      }
      case "hidden-text" -> {
        String words = xml.attribute("string-value");
        String text = xml.pass();
        leavings.leaveOut(reason, text.isBlank() ? words : text);
        target.account().see(text.isBlank() ? words : text);
      }
      default -> xml.skip(reason);
    }
    leavings.end();
  }

  /** Whether blanks between its tags are no part of the paragraph around it. */
  private boolean isApart() {
    return (xml.namespace().contains(":drawing:") && !xml.name().equals("a"))
        || xml.name().equals("note")
        || xml.name().equals("note-body");
  }

  /** Why nothing of an element is shown; empty if something may be. */
  private Optional<Leaving> leftOut() {
    return Optional.ofNullable(
        switch (xml.name()) {
          case "deletion" -> Leaving.DELETIONS;
          case "annotation" -> Leaving.COMMENTS;
          case "note-citation" -> Leaving.NOTE_MARKS;
          case "ruby-text" -> Leaving.READINGS;
          case "number" -> isText() ? Leaving.NUMBERING : null;
          case "title", "desc" -> xml.namespace().contains("svg") ? Leaving.DESCRIPTIONS : null;
          case "header", "header-left", "header-first", "footer", "footer-left", "footer-first" ->
              OdtStyles.isHeadOrFoot(xml) ? Leaving.HEADS_AND_FEET : null;
          case "covered-table-cell" -> Leaving.HIDDEN;
          case "hidden-text" -> is("is-hidden", "true") ? Leaving.HIDDEN : null;
          case "section" ->
              is("is-hidden", "true") || is("display", "none") ? Leaving.HIDDEN : null;
          default -> isText() && is("display", "none") ? Leaving.HIDDEN : null;
        });
  }

  private boolean isText() {
    return xml.namespace().contains(":text:");
  }

  private boolean is(String attribute, String value) {
    return xml.attribute(attribute).equals(value);
  }

  private int repeated() {
    return number(xml.attribute("number-columns-repeated"));
  }

  private static int number(String count) {
    return count.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(count), MOST_SPACES) : 1;
  }

  @Override
  public void end() throws InputException {
    if (!open.isEmpty() && isApart()) {
      open.peek().apart--;
    }
    switch (xml.name()) {
      case "h", "p" -> endParagraph();
      case "span" -> spans.poll();
      case "list" -> lists--;
      case "list-item", "list-header" -> items--;
      case "note-body" -> noteDepth--;
      case "object" -> objectDepth--;
      case "table-of-content",
          "illustration-index",
          "table-index",
          "object-index",
          "user-index",
          "alphabetical-index" ->
          indexes--;
      case "table-cell" -> tables.endCell();
      case "table" -> tables.endTable();
      default -> {}
    }
  }

  @Override
  public void text(String text) {
    text(text, true);
  }

  private void startParagraph() {
    leavings.end();
    String style = xml.attribute("style-name");
    int heading =
        xml.name().equals("h")
            ? number(xml.attribute("outline-level"))
            : styles.headingLevel(style);
    Kind kind = heading > 0 && noteDepth == 0 ? Kind.HEADING : kind();
    int level = heading > 0 ? heading : items > 0 ? Math.max(1, lists) : 0;
    boolean contents = indexes > 0 || styles.isContents(style);
    open.push(new Open(kind, level, contents, styles.isHidden("paragraph", style)));
    spans.push(styles.font("paragraph", style));
  }

  private Kind kind() {
    if (noteDepth > 0) {
      return Kind.FOOTNOTE;
    }
    if (tables.cell().isPresent()) {
      return Kind.TABLE_CELL;
    }
    return items > 0 ? Kind.LIST_ITEM : Kind.TEXT;
  }

  private void startSpan() throws InputException {
    String style = xml.attribute("style-name");
    if (styles.isHidden("text", style)) {
      leavings.end();
      xml.skip(Leaving.HIDDEN);
      return;
    }
    String font = styles.font("text", style);
    spans.push(font.isEmpty() && !spans.isEmpty() ? spans.peek() : font);
  }

  private void hideParagraph() {
    if (!open.isEmpty() && is("is-hidden", "true")) {
      open.peek().hidden = true;
    }
  }

  private void endParagraph() throws InputException {
    if (open.isEmpty()) {
      return;
    }
    leavings.end();
    spans.poll();
    Open done = open.pop();
    String text = done.text.toString();
    TextBlock block =
        inObject()
            ? new TextBlock(text, Kind.TEXT)
            : new TextBlock(text, done.kind, done.level, tables.cell());
    List<TextBlock> all = new ArrayList<>();
    if (done.hidden) {
      target.account().leaveOut(Leaving.HIDDEN, block.text());
    } else if (done.contents) {
      target.account().leaveOut(Leaving.CONTENTS, block.text());
    } else {
      all.add(block);
    }
    all.addAll(done.boxes);
    if (noteDepth > 0) {
      notes.addAll(all);
    } else if (open.isEmpty()) {
      for (TextBlock one : all) {
        add(one);
      }
    } else {
      open.peek().boxes.addAll(all);
    }
  }

  private void add(TextBlock block) throws InputException {
    target.add(block.text(), block.kind(), block.level(), block.cell());
  }

  /** The words of a formula or a chart, which is a part of its own or within the element. */
  private void object() throws InputException {
    objectDepth++;
    Optional<XmlPart> part =
        objects.open(xml.attribute("href").replaceFirst("^\\./", "") + "/content.xml");
    if (part.isPresent()) {
      XmlPart content = part.get();
      OdtBody body =
          new OdtBody(content, target, new OdtStyles(), symbols, name -> Optional.empty());
      body.readObject(this);
    }
  }

  private void readObject(OdtBody outer) throws InputException {
    isObject = true;
    Open words = new Open(Kind.TEXT, 0, false, false);
    open.push(words);
    xml.read(this);
    leavings.end();
    String formula = words.text.toString().strip();
    if (!formula.isEmpty() && !outer.open.isEmpty()) {
      outer.open.peek().text.append(formula);
    }
    if (outer.open.isEmpty()) {
      for (TextBlock box : words.boxes) {
        outer.add(box);
      }
    } else {
      outer.open.peek().boxes.addAll(words.boxes);
    }
  }

  /** The signs of a formula in MathML, without the same in the words of its editor. */
  private void formula(XmlPart math) throws InputException {
    StringBuilder signs = new StringBuilder();
    math.unseen(
        () -> {
          switch (math.name()) {
            case "annotation", "annotation-xml" -> math.skip();
            case "mi", "mn", "mo", "ms", "mtext" -> signs.append(math.content());
            default -> {}
          }
        });
    target.account().see(signs);
    text(signs.toString(), false);
  }

  private int spaces() {
    return number(xml.attribute("c"));
  }

  /** Blanks in XML count as one, and as none at the start (OpenDocument 1.3, part 3, 6.1.2). */
  private void text(String raw, boolean collapse) {
    if (open.isEmpty() || (open.peek().apart > 0 && raw.isBlank())) {
      return;
    }
    String text = symbols.shown(spans.isEmpty() ? "" : spans.peek(), raw);
    StringBuilder to = open.peek().text;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = collapse && Blanks.isXmlSpace(c);
      if (!blank) {
        to.append(c);
      } else if (to.length() > 0 && to.charAt(to.length() - 1) != ' ') {
        to.append(' ');
      }
    }
  }
}
