package stele.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import stele.bitext.Paragraph.Cell;
import stele.bitext.Paragraph.Kind;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.bitext.StructuredParagraph;

/**
 * The text of one version in one row: its paragraphs, each as what it is. A cell of a table is a
 * group around the paragraphs in it, as the cells of a table row are in rows of the report that
 * follow each other.
 */
final class ParagraphsPart {

  /** The style sheet indents no deeper. */
  private static final int DEEPEST = 6;

  /** What an item begins with if its number or bullet is part of the text. */
  private static final Pattern OWN_MARK =
      Pattern.compile(
          "[\\p{Pd}•◦▪‣·*]\\s.*|\\(?[\\p{L}\\p{N}][\\p{N}.]{0,6}[.)].*", Pattern.DOTALL);

  private final SegmentedDocument document;
  private final Html html;

  ParagraphsPart(SegmentedDocument document, Html html) {
    this.document = document;
    this.html = html;
  }

  /**
   * Writes a run of segments.
   *
   * @param heading the level of the heading it begins with, if it does
   */
  void write(Span run, List<Mark> marks, OptionalInt heading) {
    Optional<Cell> open = Optional.empty();
    for (int segment = run.start(); segment < run.end(); ) {
      Optional<Cell> cell = cellOf(document, segment);
      if (!cell.equals(open)) {
        open.ifPresent(done -> html.close());
        openCell(cell, segment);
        open = cell;
      }
      int end = segment + 1;
      while (end < run.end() && !document.startsParagraph(end)) {
        end++;
      }
      writeParagraph(
          new Span(segment, end),
          marks,
          segment == run.start() ? heading : marked(segment),
          cell.isPresent());
      segment = end;
    }
    open.ifPresent(done -> html.close());
  }

  /** The cell of a table in which a segment is. */
  static Optional<Cell> cellOf(SegmentedDocument document, int segment) {
    return structure(document, segment).flatMap(StructuredParagraph::cell);
  }

  /** Whether a segment is in the table of this cell; there may be no such segment. */
  static boolean isInTable(SegmentedDocument document, int segment, Cell cell) {
    return segment >= 0
        && segment < document.size()
        && cellOf(document, segment).filter(each -> each.table() == cell.table()).isPresent();
  }

  static Optional<StructuredParagraph> structure(SegmentedDocument document, int segment) {
    return document.paragraph(document.segments().get(segment).paragraph());
  }

  private OptionalInt marked(int segment) {
    return Headings.levelMarked(document, segment);
  }

  private void openCell(Optional<Cell> opened, int segment) {
    if (opened.isEmpty()) {
      return;
    }
    Cell cell = opened.get();
    Optional<Cell> before = segment == 0 ? Optional.empty() : cellOf(document, segment - 1);
    List<String> classes = new ArrayList<>(List.of("tc"));
    if (before.equals(opened)) {
      classes.add("on");
    } else if (before.isEmpty()
        || before.get().table() != cell.table()
        || before.get().row() != cell.row()) {
      classes.add("first");
    }
    int row = cell.row() + 1;
    int column = cell.column() + 1;
    html.open(
        "div",
        "class",
        String.join(" ", classes),
        "role",
        "group",
        "lang",
        "en",
        "aria-label",
        "table " + (cell.table() + 1) + ", row " + row + ", column " + column,
        "data-at",
        row + "·" + column);
  }

  private void writeParagraph(
      Span segments, List<Mark> marks, OptionalInt heading, boolean inCell) {
    Optional<StructuredParagraph> structure = structure(document, segments.start());
    Kind kind = structure.map(StructuredParagraph::kind).orElse(Kind.TEXT);
    boolean begins = document.startsParagraph(segments.start());
    if (heading.isPresent()) {
      // The page itself has headings down to the second level.
      open("h" + Math.min(6, 2 + heading.getAsInt()), inCell, "class", begins ? "b" : "");
    } else if (isItem(structure)) {
      openItem(segments.start(), structure.get(), begins, inCell);
    } else if (kind == Kind.FOOTNOTE) {
      open("p", inCell, "class", begins ? "fn b" : "fn", "role", "note");
    } else {
      open("p", inCell, "class", begins && structure.isEmpty() ? "b" : "");
    }
    writeSegments(document.segments().subList(segments.start(), segments.end()), marks);
    html.close();
    if (heading.isEmpty() && isItem(structure) && begins) {
      html.close();
    }
  }

  /** In a cell, an item of a list is known by its level. */
  private static boolean isItem(Optional<StructuredParagraph> structure) {
    return structure
        .filter(
            each ->
                each.kind() == Kind.LIST_ITEM
                    || (each.kind() == Kind.TABLE_CELL && each.level() > 0))
        .isPresent();
  }

  /**
   * A list of one item, as the next one is in another row; what goes on in this row is indented.
   */
  private void openItem(int segment, StructuredParagraph item, boolean begins, boolean inCell) {
    String level = "l" + Math.max(1, Math.min(DEEPEST, item.level()));
    if (begins) {
      boolean own = OWN_MARK.matcher(document.segments().get(segment).text()).matches();
      open("ul", inCell, "class", own ? level + " own" : level);
      html.open("li");
    } else {
      open("p", inCell, "class", "in " + level);
    }
  }

  /** Begins an element, with its language where the group around it is labelled in English. */
  private void open(String element, boolean inCell, String... attributes) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        all.addAll(List.of(attributes[i], attributes[i + 1]));
      }
    }
    if (inCell) {
      all.addAll(List.of("lang", document.language().tag()));
    }
    html.open(element, all.toArray(String[]::new));
  }

  /** A line ends every sentence but the last, so that joined ones can be distinguished. */
  private void writeSegments(List<Segment> segments, List<Mark> marks) {
    String joint = document.language().joinsWithoutSpace() ? "" : " ";
    for (int i = 0; i < segments.size(); i++) {
      if (i > 0) {
        html.open("b").close().text(joint);
      }
      MarkedText.write(segments.get(i), marks, joint, html);
    }
  }
}
