package stele.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stele.bitext.InputException;
import stele.bitext.Paragraph.Kind;
import stele.text.Blanks;

/** The paragraphs of the content of an OpenDocument text. */
final class OdtBody {

  private static final int LONGEST_CHAIN = 50;
  private static final int MOST_SPACES = 1000;

  private record Block(String text, Kind kind) {}

  /** A paragraph that has not ended; those of text boxes and notes are within others. */
  private static final class Open {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> boxes = new ArrayList<>();
    private final Kind kind;

    Open(Kind kind) {
      this.kind = kind;
    }
  }

  private final XmlPart xml;
  private final ExtractedText target;
  private final List<Block> notes = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private int items;
  private int cells;
  private int noteDepth;
  private String style = "";

  OdtBody(XmlPart xml, ExtractedText target) {
    this.xml = xml;
    this.target = target;
  }

  /** Adds all paragraphs to the text. */
  void read() throws InputException {
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
        case TEXT -> text(xml.text());
        case END_OF_PART -> {}
      }
    }
    for (Block note : notes) {
      target.add(note.text(), note.kind());
    }
  }

  /** Deletions, comments, indexes, note marks, descriptions of pictures. */
  private boolean isLeftOut() {
    return switch (xml.name()) {
      case "tracked-changes",
          "annotation",
          "table-of-content",
          "illustration-index",
          "table-index",
          "object-index",
          "user-index",
          "alphabetical-index",
          "note-citation",
          "ruby-text",
          "forms",
          "master-styles",
          "scripts" ->
          true;
      case "title", "desc" -> xml.namespace().contains("svg");
      case "span" -> hidden.contains(xml.attribute("style-name"));
      default -> false;
    };
  }

  private void start() {
    switch (xml.name()) {
      case "style" -> {
        style = xml.attribute("name");
        parents.put(style, xml.attribute("parent-style-name"));
      }
      case "text-properties" -> {
        if (xml.attribute("display").equals("none")) {
          hidden.add(style);
        }
      }
      case "h" -> open.push(new Open(Kind.HEADING));
      case "p" -> open.push(new Open(kind()));
      case "list-item", "list-header" -> items++;
      case "table-cell" -> cells++;
      case "note-body" -> noteDepth++;
      case "s" -> text(" ".repeat(spaces()), false);
      case "tab" -> text("\t", false);
      case "line-break" -> text("\n", false);
      default -> {}
    }
  }

  private void end() throws InputException {
    switch (xml.name()) {
      case "h", "p" -> endParagraph();
      case "list-item", "list-header" -> items--;
      case "table-cell" -> cells--;
      case "note-body" -> noteDepth--;
      default -> {}
    }
  }

  private Kind kind() {
    if (noteDepth > 0) {
      return Kind.FOOTNOTE;
    }
    if (isTitle(xml.attribute("style-name"))) {
      return Kind.HEADING;
    }
    if (cells > 0) {
      return Kind.TABLE_CELL;
    }
    return items > 0 ? Kind.LIST_ITEM : Kind.TEXT;
  }

  private boolean isTitle(String name) {
    String at = name;
    for (int steps = 0; steps < LONGEST_CHAIN && !at.isEmpty(); steps++) {
      if (at.equals("Title") || at.equals("Subtitle")) {
        return true;
      }
      at = parents.getOrDefault(at, "");
    }
    return false;
  }

  private void endParagraph() throws InputException {
    if (open.isEmpty()) {
      return;
    }
    Open done = open.pop();
    Block block = new Block(done.text.toString(), done.kind);
    if (noteDepth > 0) {
      notes.add(block);
      return;
    }
    if (!open.isEmpty()) {
      open.peek().boxes.add(block);
      open.peek().boxes.addAll(done.boxes);
      return;
    }
    target.add(block.text(), block.kind());
    for (Block box : done.boxes) {
      target.add(box.text(), box.kind());
    }
  }

  private int spaces() {
    String count = xml.attribute("c");
    return count.matches("[1-9]\\d{0,2}") ? Math.min(Integer.parseInt(count), MOST_SPACES) : 1;
  }

  private void text(String text) {
    text(text, true);
  }

  /** Blanks in XML count as one, and as none at the start (OpenDocument 1.3, part 3, 6.1.2). */
  private void text(String text, boolean collapse) {
    if (open.isEmpty()) {
      return;
    }
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
