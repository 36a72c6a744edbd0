package stele.report;

import java.util.List;
import stele.bitext.SegmentedDocument;
import stele.quality.LengthOutlier;

/** The summary: picture and figures first, then missing, added and unusual text, with its place. */
final class SummaryPart {

  /** Characters a passage is quoted with. */
  static final int OPENING = 90;

  private final ReportContent content;
  private final Html html;

  SummaryPart(ReportContent content, Html html) {
    this.content = content;
    this.html = html;
  }

  void write() {
    html.open("section", "id", "summary", "aria-labelledby", "h-summary").line();
    html.element("h2", "Summary", "id", "h-summary").line();
    new PicturePart(content, html).write();
    new FiguresPart(content, html).write();
    new PassagesPart(content, html).write();
    writeOutliers();
    writeFlags();
    new RevisionsPart(content, html).write();
    html.close().line();
  }

  private void writeOutliers() {
    if (content.outliers().isEmpty()) {
      return;
    }
    html.open("div", "class", "list").element("h3", "Most divergent rows").line();
    html.open("p", "class", "hint");
    html.text("Much longer or shorter than the version's usual ratio to the base. ");
    html.text("Characters are counted with spaces here.").close();
    html.open("ol", "class", "passages").line();
    content.outliers().forEach(this::writeOutlier);
    html.close().close().line();
  }

  private void writeOutlier(LengthOutlier outlier) {
    String number = Integer.toString(outlier.bead() + 1);
    SegmentedDocument base = content.document(0);
    html.open("li").element("a", "row " + number, "href", "#r" + number).text(" ");
    html.isolated(content.document(outlier.version()).id());
    html.text(" has " + Figures.count(outlier.length(), "character") + " where ");
    html.text(Figures.count(Math.round(outlier.expected())) + " would be usual: ");
    html.element(
        "q",
        content.opening(0, content.rows().get(outlier.bead()).bead().runs().get(0), OPENING),
        "lang",
        base.language().tag(),
        "dir",
        Direction.of(base.language()));
    html.close().line();
  }

  private void writeFlags() {
    List<RowFilter> flags =
        content.filters().stream().filter(filter -> filter.trait().startsWith("f-")).toList();
    if (flags.isEmpty()) {
      return;
    }
    html.open("div", "class", "list").element("h3", "Flags").line();
    html.open("p");
    for (int i = 0; i < flags.size(); i++) {
      html.text(i == 0 ? "" : ", ").text(FlagWords.of(flags.get(i).trait().substring(2)));
      html.text(" ").element("b", Figures.count(flags.get(i).rows()));
    }
    html.text(". The list at the foot of the window shows the rows of each.").close();
    html.close().line();
  }
}
