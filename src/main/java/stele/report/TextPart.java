package stele.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import stele.bitext.Paragraph;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.bitext.StructuredParagraph;

/**
 * The versions side by side: one table, one bead per row, whole paragraphs of the base together in
 * groups that a browser lays out only when they come into view.
 */
final class TextPart {

  /** Rows of the smallest group; groups of one row would be as slow as none. */
  private static final int SMALLEST_GROUP = 16;

  /** A group ends here even within a paragraph. */
  private static final int LARGEST_GROUP = 64;

  private final ReportContent content;
  private final Html html;
  private final RowPart rowPart;

  TextPart(ReportContent content, Html html) {
    this.content = content;
    this.html = html;
    this.rowPart = new RowPart(content, html);
  }

  void writeTo(Writer page) throws IOException {
    html.open("section", "id", "text", "aria-labelledby", "h-text");
    html.element("h2", "The text", "id", "h-text").line();
    writeLegend();
    html.open("table", "id", "rows", "role", "table", "aria-labelledby", "h-text").line();
    writeColumns();
    for (Span group : groups()) {
      writeGroup(group);
      html.drainTo(page);
    }
    html.close().line();
    html.element("p", "No row is shown: choose another filter or search.", "id", "none").line();
    new ControlsPart(content, html).write();
    html.close().line();
  }

  private void writeLegend() {
    html.open("p", "class", "legend");
    legend("cs", "●", "sure");
    legend("cf", "◐", "fairly sure");
    legend("cq", "○", "doubtful, below " + content.options().doubtfulBelow());
    legend("cs", "✓", "confirmed by a person");
    html.open("span").element("b", "2–1").text(" two sentences beside one").close();
    html.open("span").element("b", "¶").text(" a paragraph begins").close();
    html.open("span").element("b", "│").text(" a sentence ends").close();
    if (hasAny(paragraph -> paragraph.cell().isPresent())) {
      html.open("span").element("b", "2·1").text(" row and column of a table").close();
    }
    if (hasAny(paragraph -> paragraph.kind() == Paragraph.Kind.FOOTNOTE)) {
      html.open("span").element("b", "†").text(" a note").close();
    }
    html.close().line();
  }

  private boolean hasAny(Predicate<StructuredParagraph> trait) {
    return content.documents().stream()
        .flatMap(document -> document.structure().stream())
        .anyMatch(trait);
  }

  private void legend(String style, String sign, String meaning) {
    html.open("span").element("b", sign, "class", style).text(" " + meaning).close();
  }

  private void writeColumns() {
    html.open("thead", "role", "rowgroup").open("tr", "role", "row");
    html.element("th", "Row", "role", "columnheader", "scope", "col");
    for (SegmentedDocument document : content.documents()) {
      html.open("th", "role", "columnheader", "scope", "col");
      html.isolated(document.id());
      html.text(" ").open("small").isolated(document.file()).close();
      html.close();
    }
    html.close().close().line();
  }

  private void writeGroup(Span group) {
    Set<String> classes = new LinkedHashSet<>(List.of("g", HeightClass.of(content, group)));
    for (ReportRow row : content.rows().subList(group.start(), group.end())) {
      classes.addAll(row.traits());
    }
    html.open("tbody", "role", "rowgroup", "class", String.join(" ", classes)).line();
    for (int row = group.start(); row < group.end(); row++) {
      rowPart.write(row);
      html.line();
    }
    html.close().line();
  }

  private List<Span> groups() {
    List<Span> groups = new ArrayList<>();
    int start = 0;
    for (int row = 1; row < content.rows().size(); row++) {
      int size = row - start;
      if ((size >= SMALLEST_GROUP && rowPart.startsParagraph(row)) || size >= LARGEST_GROUP) {
        groups.add(new Span(start, row));
        start = row;
      }
    }
    if (start < content.rows().size()) {
      groups.add(new Span(start, content.rows().size()));
    }
    return groups;
  }
}
