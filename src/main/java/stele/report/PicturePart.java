package stele.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import stele.bitext.Span;

/**
 * The picture of the whole alignment, as SVG: where the versions run parallel, what each leaves
 * out, adds and moves, with labels that say which rows and how they begin.
 */
final class PicturePart {

  private static final int LABEL_OPENING = 120;
  private static final int LONGEST_TITLE = 30;

  /** Pixels by which the bottoms of two passages must differ for both to be seen. */
  private static final double APART = 0.75;

  private final ReportContent content;
  private final Html html;
  private final PictureLayout layout;

  PicturePart(ReportContent content, Html html) {
    this.content = content;
    this.html = html;
    this.layout = new PictureLayout(content);
  }

  void write() {
    if (content.rows().isEmpty()) {
      html.element("p", "There is no text in any version.").line();
      return;
    }
    html.open("figure", "class", "picture").line();
    String height = Integer.toString(layout.top() + layout.height() + 6);
    html.open(
        "svg", "width", "100%", "height", height, "role", "group", "aria-labelledby", "h-picture");
    html.line();
    writePattern();
    writeTicks();
    writeDoubtful();
    List<PictureLayout.Label> labels = layout.labels();
    for (int version = 0; version < content.documents().size(); version++) {
      writeLane(version);
    }
    writePassages();
    writeMoves();
    labels.forEach(this::writeLeader);
    labels.forEach(this::writeLabel);
    html.close().line();
    writeCaption(labels.size());
    html.close().line();
  }

  /** Stripes say "nothing here" without colour. */
  private void writePattern() {
    html.open("defs")
        .open(
            "pattern",
            "id",
            "stripes",
            "width",
            "5",
            "height",
            "5",
            "patternUnits",
            "userSpaceOnUse");
    html.open("path", "class", "stripe", "d", "M-1 1L1 -1M0 5L5 0M4 6L6 4").close();
    html.close().close().line();
  }

  private void writeTicks() {
    for (int row : layout.ticks()) {
      double y = layout.top(row);
      text("tick", PictureLayout.LEFT - 16, y + 4, "end", Integer.toString(row + 1));
      html.open(
              "path",
              "class",
              "rule",
              "d",
              "M" + (PictureLayout.LEFT - 12) + " " + Figures.pixels(y) + "h4")
          .close();
    }
    html.line();
  }

  private void writeDoubtful() {
    for (double[] run : layout.doubtful()) {
      rectangle("doubt", PictureLayout.LEFT - 7, run[0], 4, run[1] - run[0]);
    }
    html.line();
  }

  private void writeLane(int version) {
    int x = layout.x(version);
    rectangle("lane", x, layout.top(), PictureLayout.LANE, layout.height());
    html.open("path", "class", version == 0 ? "base" : "run", "d", layout.outline(version));
    html.close();
    int middle = x + PictureLayout.LANE / 2;
    html.open(
        "text",
        "class",
        "name",
        "transform",
        "translate(" + middle + " " + (layout.top() - 8) + ") rotate(-35)");
    html.text(Openings.cut(content.document(version).id(), PictureLayout.LONGEST_NAME))
        .close()
        .line();
  }

  /** Passages too thin to be told apart are drawn once. */
  private void writePassages() {
    Map<String, Double> drawn = new HashMap<>();
    for (Passage passage : content.passages()) {
      double top = layout.top(passage.rows().start());
      double bottom = Math.max(layout.top(passage.rows().end()), top + PictureLayout.THINNEST);
      String lane = passage.version() + PassageWords.style(passage.kind());
      if (bottom > drawn.getOrDefault(lane, 0.0) + APART) {
        writePassage(passage, top, bottom - top);
        drawn.put(lane, bottom);
      }
    }
  }

  private void writePassage(Passage passage, double top, double height) {
    int lane = passage.kind().isInBase() ? passage.version() : 0;
    rectangle("gap", layout.x(lane), top, PictureLayout.LANE, height);
    rectangle(
        PassageWords.style(passage.kind()),
        layout.x(passage.version()),
        top,
        PictureLayout.LANE,
        height);
    html.line();
  }

  /** An arc from where the base has the text to where the version does. */
  private void writeMoves() {
    Set<String> drawn = new HashSet<>();
    for (Passage passage : content.passages()) {
      if (passage.elsewhere().isPresent()) {
        int here = passage.rows().start();
        int there = passage.elsewhere().getAsInt();
        String ends = passage.version() + " " + Math.min(here, there) + " " + Math.max(here, there);
        if (drawn.add(ends)) {
          writeArc(
              passage.version(),
              layout.middle(passage.rows()),
              layout.middle(new Span(there, there + 1)));
        }
      }
    }
  }

  private void writeArc(int version, double from, double to) {
    int x = layout.x(version) + PictureLayout.LANE + 2;
    int bulge = x + 22;
    String path =
        "M"
            + x
            + " "
            + Figures.pixels(from)
            + "C"
            + bulge
            + " "
            + Figures.pixels(from)
            + " "
            + bulge
            + " "
            + Figures.pixels(to)
            + " "
            + x
            + " "
            + Figures.pixels(to);
    html.open("path", "class", "arc", "d", path).close().line();
  }

  private void writeLeader(PictureLayout.Label label) {
    Passage passage = label.passage();
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
    html.open("path", "class", "leader " + PassageWords.style(passage.kind()), "d", path);
    html.close().line();
  }

  private void writeLabel(PictureLayout.Label label) {
    Passage passage = label.passage();
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
        "\u2068"
            + content.opening(passage.textVersion(), passage.segments(), LABEL_OPENING)
            + "\u2069");
    html.close().close().close().line();
  }

  private String labelWord(Passage passage) {
    String word = PassageWords.word(passage.kind());
    if (content.documents().size() > 2) {
      String name =
          Openings.cut(content.document(passage.version()).id(), PictureLayout.LONGEST_NAME);
      word = PassageWords.relation(passage.kind()) + " \u2068" + name + "\u2069";
    }
    String title = headingOf(passage.rows().start());
    return word + (title.isEmpty() ? ":" : ", in \u2068" + title + "\u2069:");
  }

  /** The heading of the section a row stands in; empty where sections have none. */
  private String headingOf(int row) {
    return content.sections().stream()
        .map(versions -> versions.get(0).section())
        .filter(section -> section.headed() && section.rows().end() > row)
        .filter(section -> section.rows().start() < row)
        .map(section -> Openings.cut(section.title(), LONGEST_TITLE))
        .findFirst()
        .orElse("");
  }

  private void writeCaption(int labelled) {
    html.open("figcaption", "id", "h-picture");
    html.text("The whole text from top to bottom, a lane for each version, with row numbers. ");
    html.text("A lane is full where a version says as much as usual, narrow where it says less. ");
    int rest = content.passages().size() - labelled;
    if (rest > 0) {
      html.text(Figures.count(rest, "shorter passage"));
      html.text((rest == 1 ? " is" : " are") + " shown without a label and listed below. ");
    }
    html.open("span", "class", "keys");
    key("parallel", "parallel");
    Set<Passage.Kind> kinds =
        content.passages().stream().map(Passage::kind).collect(Collectors.toSet());
    if (kinds.contains(Passage.Kind.OMITTED)) {
      key("omitted", "− left out");
    }
    if (kinds.contains(Passage.Kind.ADDED)) {
      key("added", "+ added");
    }
    if (kinds.stream().anyMatch(Passage.Kind::isMoved)) {
      key("moved", "↕ moved");
    }
    if (content.rows().stream().anyMatch(ReportRow::isDoubtful)) {
      key("doubt", "○ doubtful rows");
    }
    html.close().close().line();
  }

  private void key(String style, String meaning) {
    html.open("span", "class", "key").open("i", "class", "swatch " + style).close();
    html.text(" " + meaning).close();
  }

  private void rectangle(String style, double x, double y, double width, double height) {
    html.open(
        "rect",
        "class",
        style,
        "x",
        Figures.pixels(x),
        "y",
        Figures.pixels(y),
        "width",
        Figures.pixels(width),
        "height",
        Figures.pixels(height));
    html.close();
  }

  private void text(String style, double x, double y, String anchor, String text) {
    html.element(
        "text",
        text,
        "class",
        style,
        "x",
        Figures.pixels(x),
        "y",
        Figures.pixels(y),
        "text-anchor",
        anchor);
  }
}
