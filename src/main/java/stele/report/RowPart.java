package stele.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import stele.bitext.Flag;
import stele.bitext.JoinedBead;
import stele.bitext.Paragraph.Cell;
import stele.bitext.Paragraph.Kind;
import stele.bitext.Place;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.bitext.StructuredParagraph;
import stele.quality.FlagReason;

/** One row of the text: its number and confidence, and a cell for every version. */
final class RowPart {

  private static final Set<Kind> LISTED = EnumSet.of(Kind.LIST_ITEM, Kind.FOOTNOTE);

  private final ReportContent content;
  private final Html html;
  private final Headings headings;

  RowPart(ReportContent content, Html html) {
    this.content = content;
    this.html = html;
    this.headings = new Headings(content.alignment());
  }

  /** Whether a paragraph of the base begins with this row. */
  boolean startsParagraph(int row) {
    Span run = content.rows().get(row).bead().runs().get(0);
    return !run.isEmpty() && content.document(0).startsParagraph(run.start());
  }

  void write(int index) {
    ReportRow row = content.rows().get(index);
    List<String> classes = new ArrayList<>(List.of("r"));
    if (startsParagraph(index)) {
      classes.add("p");
    }
    if (hasHeading(row)) {
      classes.add("title");
    }
    addLayout(row, classes);
    classes.addAll(row.traits());
    html.open("tr", "id", "r" + row.number(), "role", "row", "class", String.join(" ", classes));
    writeGutter(row);
    for (int version = 0; version < content.documents().size(); version++) {
      if (row.isMissing(version)) {
        writeEmptyCell(row, version);
      } else {
        writeCell(row, version);
      }
    }
    html.close();
  }

  /** How the row stands to the one above it: in one table, or in one list. */
  private void addLayout(ReportRow row, List<String> classes) {
    boolean inTable = false;
    boolean continues = false;
    for (int version = 0; version < content.documents().size(); version++) {
      Span run = row.bead().runs().get(version);
      SegmentedDocument document = content.document(version);
      Optional<Cell> cell =
          run.isEmpty() ? Optional.empty() : ParagraphsPart.cellOf(document, run.start());
      inTable |= cell.isPresent();
      continues |=
          cell.isPresent() && ParagraphsPart.isInTable(document, run.start() - 1, cell.get());
    }
    if (inTable) {
      classes.add(continues ? "tr" : "tr begin");
    } else if (continuesList(row.bead().runs().get(0))) {
      classes.add("tight");
    }
  }

  /** Whether an item or a note of the base follows another one. */
  private boolean continuesList(Span run) {
    return !run.isEmpty()
        && run.start() > 0
        && kind(run.start()).filter(LISTED::contains).isPresent()
        && kind(run.start()).equals(kind(run.start() - 1));
  }

  private Optional<Kind> kind(int segment) {
    return ParagraphsPart.structure(content.document(0), segment).map(StructuredParagraph::kind);
  }

  /** The style of a cell of the report whose text is in a table; empty if it is not. */
  private static String styleInTable(SegmentedDocument document, Span run) {
    Optional<Cell> last = ParagraphsPart.cellOf(document, run.end() - 1);
    if (last.isPresent()) {
      return ParagraphsPart.isInTable(document, run.end(), last.get()) ? "t" : "t end";
    }
    return ParagraphsPart.cellOf(document, run.start()).isPresent() ? "t end" : "";
  }

  private boolean hasHeading(ReportRow row) {
    return IntStream.range(0, content.documents().size())
        .anyMatch(version -> heading(row, version).isPresent());
  }

  /** The level of the heading that begins the text of a version in a row. */
  private OptionalInt heading(ReportRow row, int version) {
    return headings.level(row.bead(), version, content.headings().contains(row.index()));
  }

  private void writeGutter(ReportRow row) {
    html.open("th", "role", "rowheader", "scope", "row");
    html.element("a", Integer.toString(row.number()), "class", "n", "href", "#r" + row.number());
    writeMark(row.mark());
    if (row.bead().runs().stream().anyMatch(run -> run.length() != 1)) {
      html.element("span", row.bead().shape().replace('-', '–'), "class", "s");
    }
    if (row.isDoubtful()) {
      OptionalInt next = content.nextDoubtful(row.index());
      if (next.isPresent()) {
        html.element("a", "next ↓", "class", "x", "href", "#r" + next.getAsInt());
      }
    }
    html.close();
  }

  private void writeMark(ConfidenceMark mark) {
    html.open("span", "class", "c " + mark.style());
    html.text(mark.sign() + (mark.number().isEmpty() ? "" : " " + mark.number()));
    if (mark.isWorded()) {
      html.text(" ").element("i", mark.word());
    }
    html.close();
  }

  private void writeEmptyCell(ReportRow row, int version) {
    OptionalInt elsewhere = UnmatchedPassages.elsewhere(content.alignment(), row.bead(), version);
    String style = elsewhere.isPresent() ? "e moved" : "e";
    html.open("td", "role", "cell", "class", style, "data-v", content.document(version).id());
    if (elsewhere.isPresent()) {
      String number = Integer.toString(elsewhere.getAsInt() + 1);
      html.open("p").text("↕ moved: see ");
      html.element("a", "row " + number, "href", "#r" + number).close();
      writeMovedText(row, version);
    } else {
      html.open("p").text("∅ not in ").isolated(content.document(version).id()).close();
    }
    writeOwnMark(row, version);
    html.close();
  }

  /** What the version has of this text in another row, in the first row of a side of the pair. */
  private void writeMovedText(ReportRow row, int version) {
    Optional<JoinedBead> pair = content.pairs().of(row.index());
    if (pair.isPresent()
        && !pair.get().bead().runs().get(version).isEmpty()
        && row.index() == firstLike(pair.get(), row)) {
      SegmentedDocument document = content.document(version);
      html.open(
          "div",
          "class",
          "away",
          "lang",
          document.language().tag(),
          "dir",
          Direction.of(document.language()));
      writeParagraphs(
          document,
          pair.get().bead().runs().get(version),
          content.marks().of(row.index(), version),
          OptionalInt.empty());
      html.close();
    }
  }

  /** The first row of the pair that lacks and has the same versions. */
  private int firstLike(JoinedBead pair, ReportRow row) {
    return pair.parts().stream()
        .filter(part -> missing(content.rows().get(part)).equals(missing(row)))
        .findFirst()
        .orElseThrow();
  }

  private static List<Boolean> missing(ReportRow row) {
    return row.bead().runs().stream().map(Span::isEmpty).toList();
  }

  private void writeCell(ReportRow row, int version) {
    SegmentedDocument document = content.document(version);
    List<String> attributes = new ArrayList<>(List.of("role", "cell", "data-v", document.id()));
    String style = styleInTable(document, row.bead().runs().get(version));
    if (!style.isEmpty()) {
      attributes.addAll(List.of("class", style));
    }
    attributes.addAll(List.of("lang", document.language().tag()));
    String direction = Direction.of(document.language());
    if (!direction.equals("ltr")) {
      attributes.addAll(List.of("dir", direction));
    }
    html.open("td", attributes.toArray(String[]::new));
    writeParagraphs(
        document,
        row.bead().runs().get(version),
        content.marks().of(row.index(), version),
        heading(row, version));
    writeFlags(row, version);
    html.close();
  }

  private void writeParagraphs(
      SegmentedDocument document, Span run, List<Mark> marks, OptionalInt heading) {
    new ParagraphsPart(document, html).write(run, marks, heading);
  }

  /** Flags are shown below the text they are about, those of the whole row below the first. */
  private void writeFlags(ReportRow row, int version) {
    writeOwnMark(row, version);
    for (FlagReason reason : reasons(row)) {
      if (placeOf(reason, row) == version) {
        writeFlag(reason.flag(), reason.explanation());
      }
    }
    if (version == firstText(row)) {
      row.bead().flags().stream()
          .filter(flag -> isUnexplained(flag, row))
          .forEach(flag -> writeFlag(flag, ""));
      if (!row.bead().note().isEmpty()) {
        html.open("p", "class", "w note", "lang", "en").text("✎ ");
        html.isolated(row.bead().note()).close();
      }
    }
  }

  /** With more than two versions, the mark of this one, unless its confidence is high. */
  private void writeOwnMark(ReportRow row, int version) {
    ConfidenceMark mark = row.markOf(version, content.options());
    if (version > 0 && content.documents().size() > 2 && mark.isBelowSure()) {
      html.open("p", "class", "w");
      writeMark(mark);
      html.close();
    }
  }

  private void writeFlag(Flag flag, String explanation) {
    String style = RowFilter.isPlain(flag) ? "w flag plain" : "w flag";
    html.open("p", "class", style, "lang", "en", "dir", "ltr").text("⚑ ");
    html.element("b", FlagWords.of(flag.code()));
    html.text(explanation.isEmpty() ? "" : ": " + HtmlText.withoutTurns(explanation)).close();
  }

  private boolean isUnexplained(Flag flag, ReportRow row) {
    boolean linked = flag.equals(Flag.MOVED) && !row.bead().counterpart().isEmpty();
    return !linked && reasons(row).stream().noneMatch(reason -> reason.flag().equals(flag));
  }

  private List<FlagReason> reasons(ReportRow row) {
    return content.checked().reasons().get(row.index());
  }

  /** The last version with places the flag is about: the base is what it is compared with. */
  private static int placeOf(FlagReason reason, ReportRow row) {
    return reason.places().stream()
        .mapToInt(Place::version)
        .filter(version -> !row.isMissing(version))
        .max()
        .orElse(firstText(row));
  }

  private static int firstText(ReportRow row) {
    int version = 0;
    while (row.isMissing(version)) {
      version++;
    }
    return version;
  }
}
