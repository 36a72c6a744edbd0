package stele.document;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import stele.bitext.InputException;
import stele.bitext.Paragraph.Kind;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.io.Source;

/** Extracts the paragraphs of parsed Markdown. */
final class MarkdownBlocks {

  /** Nested blocks and emphasis; deeper nesting is malicious. */
  private static final int DEEPEST = 500;

  private final Source source;
  private final ExtractedText target;
  private final StringBuilder text = new StringBuilder();

  private int depth;

  MarkdownBlocks(Source source, ExtractedText target) {
    this.source = source;
    this.target = target;
  }

  void add(Node document) throws InputException {
    blocks(document, Kind.TEXT);
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
    if (node instanceof Heading) {
      paragraph(node, Kind.HEADING);
    } else if (node instanceof TableCell) {
      paragraph(node, Kind.TABLE_CELL);
    } else if (node instanceof Paragraph) {
      paragraph(node, kind);
    } else if (node instanceof FencedCodeBlock code) {
      target.add(code.getLiteral(), kind);
    } else if (node instanceof IndentedCodeBlock code) {
      target.add(code.getLiteral(), kind);
    } else if (node instanceof HtmlBlock html) {
      new HtmlBlocks(target).add(Jsoup.parseBodyFragment(html.getLiteral()).body());
    } else if (node instanceof FootnoteDefinition) {
      blocks(node, Kind.FOOTNOTE);
    } else {
      blocks(node, node instanceof ListItem && kind != Kind.FOOTNOTE ? Kind.LIST_ITEM : kind);
    }
  }

  private void paragraph(Node node, Kind kind) throws InputException {
    text.setLength(0);
    inlines(node);
    target.add(text, kind);
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
        text.append(tag.getLiteral().matches("(?i)<br\\s*/?>") ? "\n" : "");
      } else if (!(node instanceof Image) && !(node instanceof FootnoteReference)) {
        inlines(node);
      }
    }
    depth--;
  }
}
