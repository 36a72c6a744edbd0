package stele.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import stele.bitext.SegmentedDocument;
import stele.format.AlignmentStatistics;

/** The summary: figures first, then what is missing, added and odd, each with its place. */
final class SummaryPart {

  /** Longer lists are folded. */
  private static final int MOST_UNFOLDED = 30;

  /** Of a version; whoever wants more takes the rows themselves. */
  private static final int MOST_LISTED = 200;

  private static final int MOST_SHAPES = 12;

  private static final int OPENING = 90;

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
    html.open("div", "class", "cards").line();
    writeVersions();
    writeShapes();
    writeSections();
    html.close().line();
    for (int version = 1; version < content.documents().size(); version++) {
      writePassages(version);
    }
    writeDivergences();
    writeFlags();
    new RevisionsPart(content, html).write();
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
      html.text(Figures.ratio(mean.getAsDouble()) + ".").close();
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
    fold(content.sections().size(), "section");
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
    unfold(content.sections().size());
    html.close().line();
  }

  private void writeSection(List<SectionFigures> versions) {
    Section section = versions.get(0).section();
    html.open("tr").open("th", "scope", "row");
    html.isolated(Openings.cut(section.title(), 48), "lang", content.document(0).language().tag());
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

  private void writePassages(int version) {
    List<Passage> passages =
        content.passages().stream().filter(passage -> passage.version() == version).toList();
    if (passages.isEmpty()) {
      return;
    }
    html.open("div", "class", "list");
    html.open("h3").text("What ").isolated(content.document(version).id());
    html.text(" leaves out, adds and moves").close().line();
    fold(passages.size(), "passage");
    html.open("ol", "class", "passages").line();
    longest(passages).forEach(this::writePassage);
    html.close();
    if (passages.size() > MOST_LISTED) {
      html.open("p", "class", "hint").text("These are the longest " + MOST_LISTED);
      html.text(". The list at the foot of the window shows the rows of all.").close();
    }
    unfold(passages.size());
    html.close().line();
  }

  /** As many as are listed, in text order. */
  private static List<Passage> longest(List<Passage> passages) {
    return passages.stream()
        .sorted(Comparator.comparingLong((Passage passage) -> -passage.length()))
        .limit(MOST_LISTED)
        .sorted(Comparator.comparingInt(passage -> passage.rows().start()))
        .toList();
  }

  private void writePassage(Passage passage) {
    html.open("li", "class", PassageWords.style(passage.kind()));
    html.element("b", PassageWords.sign(passage.kind())).text(" ");
    html.text(PassageWords.word(passage.kind()) + " ");
    html.element(
        "a",
        (passage.rows().length() == 1 ? "row " : "rows ") + Figures.rows(passage.rows()),
        "href",
        "#r" + (passage.rows().start() + 1));
    if (passage.elsewhere().isPresent()) {
      String number = Integer.toString(passage.elsewhere().getAsInt() + 1);
      html.text(" ↔ ").element("a", "row " + number, "href", "#r" + number);
    }
    html.text(" ");
    SegmentedDocument document = content.document(passage.textVersion());
    html.element(
        "q",
        content.opening(passage.textVersion(), passage.segments(), OPENING),
        "lang",
        document.language().tag(),
        "dir",
        Direction.of(document.language()));
    html.text(" ").open("small").text(Figures.count(passage.segments().length(), "sentence"));
    html.text(", " + Figures.count(passage.length(), "character")).close();
    html.close().line();
  }

  private void writeDivergences() {
    if (content.divergences().isEmpty()) {
      return;
    }
    html.open("div", "class", "list").element("h3", "Most divergent rows").line();
    html.element(
        "p", "Far longer or shorter than the rest of the version lets expect.", "class", "hint");
    html.open("ol", "class", "passages").line();
    for (Divergence divergence : content.divergences()) {
      String number = Integer.toString(divergence.row() + 1);
      SegmentedDocument base = content.document(0);
      html.open("li").element("a", "row " + number, "href", "#r" + number).text(" ");
      html.isolated(content.document(divergence.version()).id());
      html.text(" has " + Figures.count(divergence.length(), "character") + " where ");
      html.text(Figures.count(Math.round(divergence.expected())) + " would be usual: ");
      html.element(
          "q",
          content.opening(0, content.rows().get(divergence.row()).bead().runs().get(0), OPENING),
          "lang",
          base.language().tag(),
          "dir",
          Direction.of(base.language()));
      html.close().line();
    }
    html.close().close().line();
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

  private void fold(int size, String noun) {
    if (size > MOST_UNFOLDED) {
      html.open("details").element("summary", Figures.count(size, noun));
    }
  }

  private void unfold(int size) {
    if (size > MOST_UNFOLDED) {
      html.close();
    }
  }
}
