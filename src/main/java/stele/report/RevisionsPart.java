package stele.report;

import java.util.Arrays;

/** How versions in one language differ: figures, and a switch that shows the words in the text. */
final class RevisionsPart {

  /** Where fewer words than this are common, marks would cover the text; they are off at first. */
  private static final double LEAST_LIKENESS = 0.5;

  private final ReportContent content;
  private final Html html;

  RevisionsPart(ReportContent content, Html html) {
    this.content = content;
    this.html = html;
  }

  void write() {
    if (content.notes().revisions().isEmpty()) {
      return;
    }
    html.open("div", "class", "list").element("h3", "Two versions in one language").line();
    for (RevisionNotes revision : content.notes().revisions()) {
      html.open("p").isolated(content.document(revision.before()).id()).text(" → ");
      html.isolated(content.document(revision.after()).id());
      html.text(": " + String.join(", ", revision.summary()) + ".").close().line();
    }
    boolean alike =
        content.notes().revisions().stream()
            .anyMatch(revision -> revision.likeness() >= LEAST_LIKENESS);
    html.open("p").open("label");
    String[] on = {"id", "words", "type", "checkbox", "autocomplete", "off", "checked", ""};
    html.empty("input", alike ? on : Arrays.copyOf(on, on.length - 2));
    html.text(" Mark the words in the text: ").close();
    html.element("span", "only in the first", "class", "wd").text(", ");
    html.element("span", "only in the second", "class", "wi").text(", ");
    html.element("span", "replaced", "class", "wr").text(", ");
    html.element("span", "moved", "class", "wm").text(".").close().line();
    html.close().line();
  }
}
