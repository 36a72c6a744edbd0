package stele.report;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import stele.bitext.Confidence;
import stele.bitext.SegmentedDocument;
import stele.format.AlignmentStatistics;

/** The figures of the summary: each version against the base, shapes of rows, sections. */
final class FiguresPart {

  private static final int MOST_SHAPES = 12;

  /** Characters of the title of a section. */
  private static final int OPENING = 48;

  private final ReportContent content;
  private final Html html;

  FiguresPart(ReportContent content, Html html) {
    this.content = content;
    this.html = html;
  }

  void write() {
    html.open("div", "class", "cards").line();
    writeVersions();
    writeShapes();
    writeSections();
    html.close().line();
  }

  private void writeVersions() {
    html.open("div", "class", "card").element("h3", "The versions").line();
    html.open(
        "div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "The versions");
    html.open("table", "class", "figures");
    html.open("tr");
    for (String title :
        List.of(
            "Version",
            "Sentences",
            "Characters",
            "Renders",
            "Leaves out",
            "Moves",
            "Adds",
            "Expansion")) {
      html.element("th", title, "scope", "col");
    }
    html.close().line();
    for (int version = 0; version < content.documents().size(); version++) {
      writeVersion(version);
    }
    html.close().close().line();
    html.open("p", "class", "hint").text("Renders: share of ");
    html.isolated(content.document(0).id());
    html.text(
        " with a counterpart beside it. Leaves out, moves: share of it that is nowhere, or elsewhere."
            + " Adds: share of the version that is nowhere in the base. Expansion: characters for one of ");
    html.isolated(content.document(0).id());
    html.text(", where both have text. Characters are counted without spaces.").close();
    html.close().line();
  }

  private void writeVersion(int version) {
    SegmentedDocument document = content.document(version);
    html.open("tr").open("th", "scope", "row").isolated(document.id()).text(" ");
    html.open("small").isolated(document.file()).close().close();
    cell(Figures.count(document.size()));
    cell(Figures.count(content.lengths().ofVersion(version)));
    if (version == 0) {
      html.element("td", "the base", "colspan", "5");
    } else {
      Coverage coverage = content.coverage().get(version - 1);
      html.open("td").text(Figures.percent(coverage.shareRendered())).text(" ");
      bar(coverage.shareRendered());
      html.close();
      cell(Figures.percent(coverage.shareOmitted()));
      cell(Figures.percent(coverage.shareMoved()));
      cell(Figures.percent(coverage.shareAdded()));
      cell(Figures.ratio(coverage.expansion()));
    }
    html.close().line();
  }

  private void bar(double share) {
    html.open(
        "meter", "min", "0", "max", "1", "value", Figures.ratio(share), "aria-hidden", "true");
    html.close();
  }

  private void cell(String text) {
    html.element("td", text);
  }

  private void writeShapes() {
    AlignmentStatistics statistics = AlignmentStatistics.of(content.alignment());
    html.open("div", "class", "card tall").element("h3", "Shapes of rows").line();
    html.open("table", "class", "figures").line();
    html.open("tr").element("th", "Sentences", "scope", "col");
    html.element("th", "Rows", "scope", "col").element("th", "Share", "scope", "col").close();
    int shown = 0;
    int rest = 0;
    for (Map.Entry<String, Integer> shape : statistics.shapes().entrySet()) {
      if (shown++ < MOST_SHAPES) {
        writeShape(shape.getKey().replace('-', '–'), shape.getValue());
      } else {
        rest += shape.getValue();
      }
    }
    if (rest > 0) {
      writeShape("others", rest);
    }
    html.close();
    OptionalDouble mean = statistics.meanConfidence();
    if (mean.isPresent()) {
      html.open("p", "class", "hint").text("Mean confidence ");
      html.text(Confidence.of(mean).shown() + ".").close();
    }
    html.close().line();
  }

  private void writeShape(String shape, int rows) {
    double share = (double) rows / content.rows().size();
    html.open("tr").element("th", shape, "scope", "row");
    cell(Figures.count(rows));
    html.open("td").text(Figures.percent(share) + " ");
    bar(share);
    html.close().close().line();
  }

  private void writeSections() {
    if (content.sections().size() < 2) {
      return;
    }
    html.open("div", "class", "card").element("h3", "Section by section").line();
    new LongList(content.sections().size(), html).open("section");
    html.open(
        "div",
        "class",
        "scroll",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        "Section by section");
    html.open("table", "class", "figures").line();
    html.open("tr").element("th", "Section", "scope", "col").element("th", "Rows", "scope", "col");
    for (int version = 1; version < content.documents().size(); version++) {
      html.open("th", "scope", "col").isolated(content.document(version).id()).close();
    }
    html.close().line();
    content.sections().forEach(this::writeSection);
    html.close().close().line();
    html.open("p", "class", "hint");
    html.text("Expansion, and how much of the section is rendered where that is not all.").close();
    new LongList(content.sections().size(), html).close();
    html.close().line();
  }

  private void writeSection(List<SectionFigures> versions) {
    Section section = versions.get(0).section();
    html.open("tr").open("th", "scope", "row");
    html.isolated(
        Openings.cut(section.title(), OPENING), "lang", content.document(0).language().tag());
    html.close()
        .open("td")
        .element("a", Figures.rows(section.rows()), "href", "#r" + (section.rows().start() + 1));
    html.close();
    for (SectionFigures figures : versions) {
      OptionalDouble ratio = figures.expansion();
      html.open("td").text(ratio.isPresent() ? Figures.ratio(ratio.getAsDouble()) : "–");
      if (figures.shareRendered() < 1) {
        html.text(" ").element("small", Figures.percent(figures.shareRendered()), "class", "lost");
      }
      html.close();
    }
    html.close().line();
  }
}
