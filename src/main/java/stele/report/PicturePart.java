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
 * out, adds and moves, with labels that give their rows and first words.
 */
final class PicturePart {

  /** Pixels by which the bottoms of two passages must differ for both to be seen. */
  private static final double APART = 0.75;

  private final ReportContent content;
  private final Html html;
  private final Svg svg;
  private final PictureLayout layout;

  PicturePart(ReportContent content, Html html) {
    this.content = content;
    this.html = html;
    this.svg = new Svg(html);
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
    new LabelsPart(content, layout, svg).write(labels);
    html.close().line();
    writeCaption(labels.size());
    html.close().line();
  }

  /** Stripes mean "nothing here" without colour. */
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
    svg.path("stripe", "M-1 1L1 -1M0 5L5 0M4 6L6 4");
    html.close().close().line();
  }

  private void writeTicks() {
    for (int row : layout.ticks()) {
      double y = layout.top(row);
      svg.text("tick", PictureLayout.LEFT - 16, y + 4, "end", Integer.toString(row + 1));
      svg.path("rule", "M" + (PictureLayout.LEFT - 12) + " " + Figures.pixels(y) + "h4");
    }
    html.line();
  }

  private void writeDoubtful() {
    for (double[] run : layout.doubtful()) {
      svg.rectangle("doubt", PictureLayout.LEFT - 7, run[0], 4, run[1] - run[0]);
    }
    html.line();
  }

  private void writeLane(int version) {
    int x = layout.x(version);
    svg.rectangle("lane", x, layout.top(), PictureLayout.LANE, layout.height());
    svg.path(version == 0 ? "base" : "run", layout.outline(version));
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

  /** Passages too thin to be distinguished are drawn once. */
  private void writePassages() {
    Map<String, Double> drawn = new HashMap<>();
    for (UnmatchedPassage passage : content.passages()) {
      double top = layout.top(passage.rows().start());
      double bottom = Math.max(layout.top(passage.rows().end()), top + PictureLayout.THINNEST);
      String lane = passage.version() + PassageWords.style(passage.kind());
      if (bottom > drawn.getOrDefault(lane, 0.0) + APART) {
        writePassage(passage, top, bottom - top);
        drawn.put(lane, bottom);
      }
    }
  }

  private void writePassage(UnmatchedPassage passage, double top, double height) {
    int lane = passage.kind().isInBase() ? passage.version() : 0;
    svg.rectangle("gap", layout.x(lane), top, PictureLayout.LANE, height);
    svg.rectangle(
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
    for (UnmatchedPassage passage : content.passages()) {
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
    svg.path("arc", path).line();
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
    Set<UnmatchedPassage.Kind> kinds =
        content.passages().stream().map(UnmatchedPassage::kind).collect(Collectors.toSet());
    if (kinds.contains(UnmatchedPassage.Kind.OMITTED)) {
      key("omitted", "− left out");
    }
    if (kinds.contains(UnmatchedPassage.Kind.ADDED)) {
      key("added", "+ added");
    }
    if (kinds.stream().anyMatch(UnmatchedPassage.Kind::isMoved)) {
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
}
