package stele.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import stele.revision.Revision;
import stele.revision.RevisionStatistics;

/** How versions in one language differ: figures, and a switch that shows the words in the text. */
final class RevisionsPart {

  /**
   * If a smaller share of words was kept, marks would cover the text, and are off at first. A
   * judgement.
   */
  private static final double LEAST_KEPT = 0.5;

  private final ReportContent content;
  private final Html html;

  RevisionsPart(ReportContent content, Html html) {
    this.content = content;
    this.html = html;
  }

  void write() {
    if (content.revisions().isEmpty()) {
      return;
    }
    html.open("div", "class", "list").element("h3", "Two versions in one language").line();
    for (Revision revision : content.revisions()) {
      html.open("p").isolated(content.document(revision.before()).id()).text(" → ");
      html.isolated(content.document(revision.after()).id());
      html.text(": " + String.join(", ", figures(revision.statistics())) + ".").close().line();
    }
    boolean alike =
        content.revisions().stream()
            .anyMatch(revision -> revision.statistics().shareKept() >= LEAST_KEPT);
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

  private static List<String> figures(RevisionStatistics statistics) {
    return List.of(
        String.format(
            Locale.ROOT,
            "%d of %d words kept (%.0f %%)",
            statistics.kept(),
            statistics.wordsBefore(),
            100 * statistics.shareKept()),
        statistics.replacedBefore() + " replaced by " + statistics.replacedAfter(),
        statistics.deleted() + " deleted",
        statistics.inserted() + " inserted",
        statistics.moved() + " moved",
        statistics.rowsUnchanged() + " of " + statistics.rows() + " rows unchanged");
  }
}
