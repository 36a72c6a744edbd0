package stele.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import stele.bitext.Alignment;
import stele.bitext.MovedPairs;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.format.Generator;
import stele.quality.CheckedAlignment;
import stele.quality.LengthOutlier;
import stele.revision.Revision;

/**
 * The content of one report, computed before anything is written.
 *
 * @param pairs the moved pairs
 * @param rows one per bead
 * @param headings rows with a heading that begins a section
 * @param passages of all versions, by version and then in text order
 * @param outliers rows whose lengths are furthest off, the worst first
 */
record ReportContent(
    Generator generator,
    ReportOptions options,
    CheckedAlignment checked,
    List<Revision> revisions,
    RowMarks marks,
    TextLengths lengths,
    MovedPairs pairs,
    List<ReportRow> rows,
    List<RowFilter> filters,
    List<Coverage> coverage,
    List<List<SectionFigures>> sections,
    Set<Integer> headings,
    List<UnmatchedPassage> passages,
    List<LengthOutlier> outliers) {

  /** As many as a reader will look at; a judgement. */
  private static final int MOST_OUTLIERS = 10;

  static ReportContent of(
      Generator generator,
      ReportOptions options,
      CheckedAlignment checked,
      List<Revision> revisions) {
    Alignment alignment = checked.alignment();
    List<ReportRow> rows = new ArrayList<>();
    for (int row = 0; row < alignment.beads().size(); row++) {
      rows.add(ReportRow.of(row, alignment.beads().get(row), options));
    }
    List<List<SectionFigures>> sections = SectionFigures.of(alignment);
    return new ReportContent(
        generator,
        options,
        checked,
        List.copyOf(revisions),
        RowMarks.of(checked, revisions),
        TextLengths.of(alignment),
        MovedPairs.of(alignment),
        rows,
        RowFilter.of(alignment.documents(), rows),
        Coverage.of(alignment),
        sections,
        headings(sections),
        UnmatchedPassages.of(alignment),
        mostOff(checked.lengthOutliers()));
  }

  /** Those furthest off, the worst first. */
  private static List<LengthOutlier> mostOff(List<LengthOutlier> outliers) {
    return outliers.stream()
        .sorted(
            Comparator.<LengthOutlier>comparingDouble(outlier -> -Math.abs(outlier.deviation()))
                .thenComparing(LengthOutlier::bead)
                .thenComparing(LengthOutlier::version))
        .limit(MOST_OUTLIERS)
        .toList();
  }

  private static Set<Integer> headings(List<List<SectionFigures>> sections) {
    return sections.stream()
        .map(versions -> versions.get(0).section())
        .filter(Section::headed)
        .map(section -> section.rows().start())
        .collect(Collectors.toUnmodifiableSet());
  }

  Alignment alignment() {
    return checked.alignment();
  }

  List<SegmentedDocument> documents() {
    return alignment().documents();
  }

  SegmentedDocument document(int version) {
    return documents().get(version);
  }

  String title() {
    return options
        .title()
        .orElseGet(
            () ->
                documents().stream()
                    .map(document -> document.file().isEmpty() ? document.id() : document.file())
                    .map(HtmlText::withoutTurns)
                    .collect(Collectors.joining(" · ")));
  }

  /** Row number of the next doubtful row after this one. */
  OptionalInt nextDoubtful(int row) {
    for (int next = row + 1; next < rows.size(); next++) {
      if (rows.get(next).isDoubtful()) {
        return OptionalInt.of(rows.get(next).number());
      }
    }
    return OptionalInt.empty();
  }

  /** The first words of a run of segments of a version, with dots where more follows. */
  String opening(int version, Span segments, int most) {
    Span first = new Span(segments.start(), segments.start() + 1);
    String text = Openings.cut(document(version).textOf(first), most);
    return segments.length() > 1 && !text.endsWith("…") ? text + " …" : text;
  }
}
