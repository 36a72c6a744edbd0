package stele.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stele.bitext.InputException;
import stele.bitext.Paragraph.Kind;
import stele.io.Source;

/** The paragraphs of one part of a Word document: of its body, or of its notes. */
final class DocxBody {

  /** A paragraph with its text as Word shows it. */
  record TextBlock(String text, Kind kind) {}

  /** A paragraph that has not ended. Text boxes are within paragraphs, so there may be several. */
  private static final class Open {
    private final StringBuilder text = new StringBuilder();
    private final List<TextBlock> boxes = new ArrayList<>();
    private String style = "";
    private boolean outline;
    private boolean numbered;
    private boolean endDeleted;
  }

  private final XmlPart xml;
  private final DocxStyles styles;
  private final List<TextBlock> blocks = new ArrayList<>();
  private final Map<String, List<String>> references = new LinkedHashMap<>();
  private final Map<String, List<TextBlock>> notes = new LinkedHashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private List<TextBlock> target = blocks;
  private String carried = "";
  private int cells;
  private boolean hidden;
  private boolean contents;

  private DocxBody(XmlPart xml, DocxStyles styles) {
    this.xml = xml;
    this.styles = styles;
  }

  static DocxBody read(Source source, String part, byte[] content, DocxStyles styles)
      throws InputException {
    DocxBody body = new DocxBody(XmlPart.open(source, part, content), styles);
    body.run();
    return body;
  }

  /** The paragraphs outside notes, in order. */
  List<TextBlock> blocks() {
    return blocks;
  }

  /** The numbers of the {@code footnotes} or {@code endnotes} referred to, in order, each once. */
  List<String> references(String kind) {
    return references.getOrDefault(kind, List.of());
  }

  /** The paragraphs of each note by its number. */
  Map<String, List<TextBlock>> notes() {
    return notes;
  }

  private void run() throws InputException {
    for (XmlPart.PartEvent e = xml.next(); e != XmlPart.PartEvent.END_OF_PART; e = xml.next()) {
      switch (e) {
        case START -> {
          if (isLeftOut()) {
            xml.skip();
          } else {
            start();
          }
        }
        case END -> end();
        default -> {}
      }
    }
    if (!carried.isEmpty()) {
      blocks.add(new TextBlock(carried, Kind.TEXT));
    }
  }

  private boolean isWord() {
    return xml.namespace().contains("/wordprocessingml/") && xml.namespace().endsWith("/main");
  }

  /** Deletions, comments, and duplicates for old programs. */
  private boolean isLeftOut() {
    return switch (xml.name()) {
      case "del", "moveFrom", "Fallback", "delText", "instrText", "rt" -> true;
      case "sdtContent" -> contents;
      default -> false;
    };
  }

  private void start() throws InputException {
    switch (xml.name()) {
      case "p" -> startParagraph();
      case "pPr" -> properties();
      case "rPr" -> hidden = isWord() && runHidden();
      case "t" -> text();
      case "tab", "ptab" -> append("\t");
      case "br", "cr" -> lineBreak();
      case "noBreakHyphen" -> append("\u2011");
      case "softHyphen" -> append("\u00AD");
      case "footnoteReference" -> refer("footnotes");
      case "endnoteReference" -> refer("endnotes");
      case "footnote", "endnote" -> startNote();
      case "tc" -> cells += isWord() ? 1 : 0;
      case "trPr" -> rowProperties();
      case "sdtPr" -> contents = isContents();
      default -> {}
    }
  }

  private void end() {
    switch (xml.name()) {
      case "p" -> endParagraph();
      case "r" -> hidden = false;
      case "tc" -> cells -= isWord() ? 1 : 0;
      case "sdt" -> contents = false;
      default -> {}
    }
  }

  private void startParagraph() {
    if (isWord()) {
      Open paragraph = new Open();
      paragraph.text.append(carried);
      carried = "";
      open.push(paragraph);
    }
  }

  private void endParagraph() {
    if (!isWord() || open.isEmpty()) {
      return;
    }
    Open done = open.pop();
    if (done.endDeleted) {
      carried = done.text.toString();
      return;
    }
    List<TextBlock> to = open.isEmpty() ? target : open.peek().boxes;
    if (!styles.isContents(done.style)) {
      to.add(new TextBlock(done.text.toString(), kind(done)));
    }
    to.addAll(done.boxes);
  }

  private Kind kind(Open paragraph) {
    if (paragraph.outline || styles.isHeading(paragraph.style)) {
      return Kind.HEADING;
    }
    if (cells > 0) {
      return Kind.TABLE_CELL;
    }
    boolean item = paragraph.numbered || styles.isListItem(paragraph.style);
    return item ? Kind.LIST_ITEM : Kind.TEXT;
  }

  /** Reads the properties of the paragraph to their end tag. */
  private void properties() throws InputException {
    Open paragraph = open.isEmpty() ? new Open() : open.peek();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case START -> {
          depth++;
          property(paragraph, xml.attribute("val"));
        }
        case END -> depth--;
        case TEXT -> {}
        case END_OF_PART -> depth = 0;
      }
    }
  }

  private void property(Open paragraph, String value) {
    switch (xml.name()) {
      case "pStyle" -> paragraph.style = value;
      case "outlineLvl" -> paragraph.outline = DocxStyles.isOutline(value);
      case "numId" -> paragraph.numbered = !value.equals("0");
      case "del", "moveFrom" -> paragraph.endDeleted = true;
      default -> {}
    }
  }

  /** Reads the properties of a run to their end tag; whether they hide it. */
  private boolean runHidden() throws InputException {
    boolean vanish = false;
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case START -> {
          depth++;
          vanish |= xml.name().equals("vanish") && !isOff(xml.attribute("val"));
        }
        case END -> depth--;
        case TEXT -> {}
        case END_OF_PART -> depth = 0;
      }
    }
    return vanish;
  }

  private static boolean isOff(String value) {
    return value.equals("0") || value.equals("false") || value.equals("off");
  }

  /** A row whose properties mark it as deleted is skipped. */
  private void rowProperties() throws InputException {
    boolean deleted = false;
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case START -> {
          depth++;
          deleted |= xml.name().equals("del");
        }
        case END -> depth--;
        case TEXT -> {}
        case END_OF_PART -> depth = 0;
      }
    }
    if (deleted) {
      xml.skip();
    }
  }

  /** Reads the properties of a content control; whether it is the table of contents. */
  private boolean isContents() throws InputException {
    boolean found = false;
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case START -> {
          depth++;
          found |=
              xml.name().equals("docPartGallery")
                  && xml.attribute("val").equals("Table of Contents");
        }
        case END -> depth--;
        case TEXT -> {}
        case END_OF_PART -> depth = 0;
      }
    }
    return found;
  }

  private void text() throws InputException {
    boolean wanted = isWord() || xml.namespace().endsWith("/math");
    if (!wanted) {
      xml.skip();
      return;
    }
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case START -> depth++;
        case END -> depth--;
        case TEXT -> append(xml.text());
        case END_OF_PART -> depth = 0;
      }
    }
  }

  private void lineBreak() {
    String type = xml.attribute("type");
    append(type.equals("page") || type.equals("column") ? " " : "\n");
  }

  private void append(String text) {
    if (!open.isEmpty() && !hidden) {
      open.peek().text.append(text);
    }
  }

  private void refer(String kind) {
    List<String> ids = references.computeIfAbsent(kind, key -> new ArrayList<>());
    if (!hidden && !ids.contains(xml.attribute("id"))) {
      ids.add(xml.attribute("id"));
    }
  }

  /** Notes with a type are the lines that separate notes from text. */
  private void startNote() {
    target = new ArrayList<>();
    if (xml.attribute("type").isEmpty() || xml.attribute("type").equals("normal")) {
      notes.put(xml.attribute("id"), target);
    }
  }
}
