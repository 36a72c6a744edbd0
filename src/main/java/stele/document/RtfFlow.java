package stele.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stele.bitext.Paragraph.Cell;
import stele.bitext.Paragraph.Kind;

/**
 * Paragraphs that follow each other: those of the document, of a note or of a text box. Its text
 * boxes come after the paragraph to which they are fixed.
 */
final class RtfFlow {

  private final Kind kind;
  private final TextAccount account;
  private final StringBuilder text = new StringBuilder();
  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<TextBlock> boxes = new ArrayList<>();
  private final PassageAccount leavings;
  private boolean contents;
  private boolean contentsStyle;
  private boolean dropped;
  private boolean listed;
  private int heading;
  private int item;
  private int tableLevel;

  RtfFlow(Kind kind, TextAccount account) {
    this.kind = kind;
    this.account = account;
    this.leavings = new PassageAccount(account);
  }

  Kind kind() {
    return kind;
  }

  /** Forgets the properties of the paragraph ({@code \pard}). */
  void resetParagraph() {
    heading = 0;
    listed = false;
    item = 0;
    tableLevel = 0;
    dropped = false;
    contentsStyle = false;
  }

  /** The paragraph is a heading of this level, 1 the highest; 0 for none. */
  void setHeading(int level) {
    heading = level;
  }

  /** The paragraph is an item of a list. */
  void setListed() {
    listed = true;
  }

  /** If the paragraph is an item, it is of this level, 1 the outermost. */
  void setItemLevel(int level) {
    item = level;
  }

  /** The depth of tables around the paragraph; 0 outside. */
  int tableLevel() {
    return tableLevel;
  }

  void setTableLevel(int level) {
    tableLevel = Math.max(0, level);
  }

  /** The paragraph has a style of tables of contents, or has not. */
  void setContentsStyle(boolean is) {
    contentsStyle = is;
  }

  /** The paragraph is the initial of the next one. */
  void drop() {
    dropped = true;
  }

  void append(String characters, boolean inContents) {
    leavings.end();
    contents |= inContents;
    text.append(characters);
  }

  void leaveOut(Leaving what, String characters) {
    leavings.leaveOut(what, characters);
  }

  /** Places the paragraphs of a text box after the paragraph that is open. */
  void addBoxes(List<TextBlock> found) {
    boxes.addAll(found);
  }

  /** Ends the paragraph, which stands in a cell of a table or not. */
  void endParagraph(Optional<Cell> cell) {
    leavings.end();
    if (!dropped) {
      if (contents || contentsStyle) {
        account.leaveOut(Leaving.CONTENTS, text);
      } else {
        blocks.add(block(cell));
      }
      text.setLength(0);
      contents = false;
    }
    blocks.addAll(boxes);
    boxes.clear();
  }

  private TextBlock block(Optional<Cell> cell) {
    if (kind == Kind.FOOTNOTE) {
      return new TextBlock(text.toString(), kind, 0, cell);
    }
    if (heading > 0) {
      return new TextBlock(text.toString(), Kind.HEADING, heading, cell);
    }
    Kind plain = listed ? Kind.LIST_ITEM : Kind.TEXT;
    int level = listed ? Math.max(1, item) : 0;
    return new TextBlock(text.toString(), cell.isPresent() ? Kind.TABLE_CELL : plain, level, cell);
  }

  /** Ends the last paragraph, and gives what is there. */
  List<TextBlock> end() {
    dropped = false;
    endParagraph(Optional.empty());
    return take();
  }

  /** The paragraphs since the last call. */
  List<TextBlock> take() {
    List<TextBlock> taken = List.copyOf(blocks);
    blocks.clear();
    return taken;
  }
}
