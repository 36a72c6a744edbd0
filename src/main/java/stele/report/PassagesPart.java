package stele.report;

import java.util.Comparator;
import java.util.List;
import stele.bitext.SegmentedDocument;

/** The passages that a version leaves out, adds and moves, with their places. */
final class PassagesPart {

  /** Per version; the rows themselves have all. */
  private static final int MOST_LISTED = 200;

  private final ReportContent content;
  private final Html html;

  PassagesPart(ReportContent content, Html html) {
    this.content = content;
    this.html = html;
  }

  void write() {
    for (int version = 1; version < content.documents().size(); version++) {
      writePassages(version);
    }
  }

  private void writePassages(int version) {
    List<UnmatchedPassage> passages =
        content.passages().stream().filter(passage -> passage.version() == version).toList();
    if (passages.isEmpty()) {
      return;
    }
    html.open("div", "class", "list");
    html.open("h3").text("What ").isolated(content.document(version).id());
    html.text(" leaves out, adds and moves").close().line();
    LongList list = new LongList(passages.size(), html);
    list.open("passage");
    html.open("ol", "class", "passages").line();
    longest(passages).forEach(this::writePassage);
    html.close();
    if (passages.size() > MOST_LISTED) {
      html.open("p", "class", "hint").text("These are the longest " + MOST_LISTED);
      html.text(". The list at the foot of the window shows the rows of all.").close();
    }
    list.close();
    html.close().line();
  }

  /** As many as are listed, in text order. */
  private static List<UnmatchedPassage> longest(List<UnmatchedPassage> passages) {
    return passages.stream()
        .sorted(Comparator.comparingLong((UnmatchedPassage passage) -> -passage.length()))
        .limit(MOST_LISTED)
        .sorted(Comparator.comparingInt(passage -> passage.rows().start()))
        .toList();
  }

  private void writePassage(UnmatchedPassage passage) {
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
        content.opening(passage.textVersion(), passage.segments(), SummaryPart.OPENING),
        "lang",
        document.language().tag(),
        "dir",
        Direction.of(document.language()));
    html.text(" ").open("small").text(Figures.count(passage.segments().length(), "sentence"));
    html.text(", " + Figures.count(passage.length(), "character")).close();
    html.close().line();
  }
}
