package stele.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import stele.bitext.InputException;
import stele.bitext.Paragraph.Cell;
import stele.bitext.Paragraph.Kind;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.io.Source;

/** Extracts the paragraphs of parsed Markdown. */
final class MarkdownBlocks {

  /** Nested blocks and emphasis; deeper nesting is malicious. */
  private static final int DEEPEST = 500;

  private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");

  private final Source source;
  private final ExtractedText target;
  private final boolean extras;
  private final HtmlBlocks html;
  private final StringBuilder text = new StringBuilder();
  private final List<String> descriptions = new ArrayList<>();

  private int depth;
  private int lists;
  private int table;
  private int row;
  private int column;

  /**
   * @param extras whether the descriptions of pictures belong to the text
   */
  MarkdownBlocks(Source source, ExtractedText target, boolean extras) {
    this.source = source;
    this.target = target;
    this.extras = extras;
    this.html = new HtmlBlocks(target, extras);
  }

  void add(Node document) throws InputException {
    see(document);
    blocks(document, Kind.TEXT);
  }

  /** Enters all words of the document; HTML blocks are entered when their tags are read. */
  private void see(Node document) {
    Node node = document;
    while (node != null) {
      seeOne(node);
      Node next = node.getFirstChild();
      for (Node at = node; next == null && at != null && at != document; at = at.getParent()) {
        next = at.getNext();
      }
      node = next;
    }
  }

  private void seeOne(Node node) {
    if (node instanceof Text words) {
      target.account().see(words.getLiteral());
    } else if (node instanceof Code code) {
      target.account().see(code.getLiteral());
    } else if (node instanceof FencedCodeBlock code) {
      target.account().see(code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      target.account().see(code.getLiteral());
    } else if (node instanceof HtmlInline tag && tag.getLiteral().startsWith("<!--")) {
      String comment = tag.getLiteral().replaceAll("^<!--|-->$", "");
      if (HtmlWords.hasWords(comment)) {
        target.account().see(comment);
        target.account().leaveOut(Leaving.COMMENTS, comment);
      }
    }
  }

  private void blocks(Node parent, Kind kind) throws InputException {
    enter();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, kind);
    }
    depth--;
  }

  private void enter() throws InputException {
    if (++depth > DEEPEST) {
      throw new InputException(
          Problem.of(
              source.name(),
              "has blocks nested deeper than in any real document",
              Remedy.of(Remedy.Kind.READ_AS, "text")));
    }
  }

  private void block(Node node, Kind kind) throws InputException {
    if (node instanceof Heading heading) {
      paragraph(node, Kind.HEADING, heading.getLevel(), Optional.empty());
    } else if (node instanceof TableCell) {
      paragraph(node, Kind.TABLE_CELL, 0, Optional.of(new Cell(table, row, column++)));
    } else if (node instanceof Paragraph) {
      paragraph(node, kind, level(kind), Optional.empty());
    } else if (node instanceof FencedCodeBlock code) {
      target.add(code.getLiteral(), kind, level(kind), Optional.empty());
    } else if (node instanceof IndentedCodeBlock code) {
      target.add(code.getLiteral(), kind, level(kind), Optional.empty());
    } else if (node instanceof HtmlBlock block) {
      html.add(Jsoup.parseBodyFragment(block.getLiteral()));
    } else if (node instanceof FootnoteDefinition) {
      blocks(node, Kind.FOOTNOTE);
    } else {
      container(node, kind);
    }
  }

  private void container(Node node, Kind kind) throws InputException {
    if (node instanceof TableBlock) {
      table = target.nextTable();
      row = -1;
    } else if (node instanceof TableRow) {
      row++;
      column = 0;
    }
    lists += node instanceof ListBlock ? 1 : 0;
    blocks(node, node instanceof ListItem && kind != Kind.FOOTNOTE ? Kind.LIST_ITEM : kind);
    lists -= node instanceof ListBlock ? 1 : 0;
  }

  private int level(Kind kind) {
    return kind == Kind.LIST_ITEM ? lists : 0;
  }

  private void paragraph(Node node, Kind kind, int level, Optional<Cell> cell)
      throws InputException {
    text.setLength(0);
    inlines(node);
    if (kind == Kind.HEADING) {
      target.add(text, kind, level, cell);
    } else {
      for (String part : BrokenLines.paragraphs(text)) {
        target.add(part, kind, level, cell);
      }
    }
    for (String description : descriptions) {
      target.add(description, kind == Kind.HEADING ? Kind.TEXT : kind, level(kind), cell);
    }
    descriptions.clear();
  }

  private void inlines(Node parent) throws InputException {
    enter();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text words) {
        text.append(words.getLiteral());
      } else if (node instanceof Code code) {
        text.append(code.getLiteral());
      } else if (node instanceof SoftLineBreak) {
        text.append(' ');
      } else if (node instanceof HardLineBreak) {
        text.append('\n');
      } else if (node instanceof HtmlInline tag) {
        text.append(LINE_BREAK.matcher(tag.getLiteral()).matches() ? "\n" : "");
      } else if (node instanceof Image) {
        picture(node);
      } else if (!(node instanceof FootnoteReference)) {
        inlines(node);
      }
    }
    depth--;
  }

  /** Its description stands between the brackets. */
  private void picture(Node image) throws InputException {
    int before = text.length();
    inlines(image);
    String description = text.substring(before);
    text.setLength(before);
    if (extras) {
      descriptions.add(description);
    } else {
      target.account().leaveOut(Leaving.DESCRIPTIONS, description);
    }
  }
}
