package stele.report;

import java.util.List;

/** The labels of the picture: which rows a passage is, and how it begins, each with its line. */
final class LabelsPart {

  /** Characters of a passage; more than the widest window shows of it. */
  private static final int OPENING = 120;

  private static final int LONGEST_TITLE = 30;

  private final ReportContent content;
  private final PictureLayout layout;
  private final Svg svg;
  private final Html html;

  LabelsPart(ReportContent content, PictureLayout layout, Svg svg) {
    this.content = content;
    this.layout = layout;
    this.svg = svg;
    this.html = svg.html();
  }

  void write(List<PictureLayout.Label> labels) {
    labels.forEach(this::writeLeader);
    labels.forEach(this::writeLabel);
  }

  private void writeLeader(PictureLayout.Label label) {
    UnmatchedPassage passage = label.passage();
    int from = layout.x(passage.version()) + PictureLayout.LANE;
    int bend = layout.x(content.documents().size() - 1) + PictureLayout.LANE + 6;
    String path =
        "M"
            + from
            + " "
            + Figures.pixels(layout.middle(passage.rows()))
            + "H"
            + bend
            + "L"
            + (layout.labelX() - 4)
            + " "
            + Figures.pixels(label.y());
    svg.path("leader " + PassageWords.style(passage.kind()), path).line();
  }

  private void writeLabel(PictureLayout.Label label) {
    UnmatchedPassage passage = label.passage();
    html.open("a", "href", "#r" + (passage.rows().start() + 1));
    html.open(
        "text",
        "class",
        PassageWords.style(passage.kind()),
        "x",
        Integer.toString(layout.labelX()),
        "y",
        Figures.pixels(label.y() + 4));
    html.open("tspan", "class", "key");
    html.text(PassageWords.sign(passage.kind()) + " " + Figures.rows(passage.rows()));
    html.close();
    html.open("tspan", "class", "word").text(" " + labelWord(passage) + " ").close();
    html.open(
        "tspan",
        "class",
        "words",
        "lang",
        content.document(passage.textVersion()).language().tag());
    // Isolated by characters, as SVG has no elements for it.
    html.text(
        "\u2068" + content.opening(passage.textVersion(), passage.segments(), OPENING) + "\u2069");
    html.close().close().close().line();
  }

  private String labelWord(UnmatchedPassage passage) {
    String word = PassageWords.word(passage.kind());
    if (content.documents().size() > 2) {
      String name =
          Openings.cut(content.document(passage.version()).id(), PictureLayout.LONGEST_NAME);
      word = PassageWords.relation(passage.kind()) + " \u2068" + name + "\u2069";
    }
    String title = headingOf(passage.rows().start());
    return word + (title.isEmpty() ? ":" : ", in \u2068" + title + "\u2069:");
  }

  /** The heading of the section of a row; empty where sections have none. */
  private String headingOf(int row) {
    return content.sections().stream()
        .map(versions -> versions.get(0).section())
        .filter(section -> section.headed() && section.rows().end() > row)
        .filter(section -> section.rows().start() < row)
        .map(section -> Openings.cut(section.title(), LONGEST_TITLE))
        .findFirst()
        .orElse("");
  }
}
