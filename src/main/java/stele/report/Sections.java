package stele.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/**
 * Divides a text for its summary: at the headings of the base, if those divide it so that no
 * section holds more than half of it, else into stretches of about the same length, at paragraphs
 * where there are enough.
 */
final class Sections {

  /** No office program has more levels. */
  private static final int LEVELS = 9;

  /** A judgement: as many lines as can be taken in at a glance. */
  private static final int STRETCHES = 10;

  /** Rows; a judgement. */
  private static final int SHORTEST_STRETCH = 8;

  private final Alignment alignment;
  private final SegmentedDocument base;
  private final TextLengths lengths;

  private Sections(Alignment alignment, TextLengths lengths) {
    this.alignment = alignment;
    this.base = alignment.documents().get(0);
    this.lengths = lengths;
  }

  static List<Section> of(Alignment alignment, TextLengths lengths) {
    if (alignment.beads().isEmpty()) {
      return List.of();
    }
    Sections sections = new Sections(alignment, lengths);
    return sections
        .headings()
        .filter(sections::divide)
        .findFirst()
        .map(rows -> sections.cut(rows, true))
        .orElseGet(() -> sections.cut(sections.stretches(), false));
  }

  /** Rows with headings: those marked, of as few levels as can be, then what looks like one. */
  private Stream<List<Integer>> headings() {
    Stream<List<Integer>> alike = Stream.of(headings(s -> Headings.looksLikeOne(base, s)));
    return Headings.marksAny(base)
        ? Stream.concat(
            IntStream.rangeClosed(1, LEVELS)
                .mapToObj(
                    level ->
                        headings(s -> Headings.levelMarked(base, s).orElse(LEVELS + 1) <= level)),
            alike)
        : alike;
  }

  /** Rows that begin with a heading, and do not follow one; the first row begins a section too. */
  private List<Integer> headings(IntPredicate isHeading) {
    List<Integer> rows = new ArrayList<>();
    boolean afterHeading = false;
    for (int row = 0; row < alignment.beads().size(); row++) {
      Span run = alignment.beads().get(row).runs().get(0);
      if (!run.isEmpty()) {
        boolean heading = isHeading.test(run.start());
        if (heading && !afterHeading) {
          rows.add(row);
        }
        afterHeading = heading;
      }
    }
    return rows;
  }

  private boolean divide(List<Integer> starts) {
    return starts.size() > 1
        && cut(starts, true).stream()
            .allMatch(section -> 2 * baseLength(section.rows()) <= lengths.ofVersion(0));
  }

  private long baseLength(Span rows) {
    long length = 0;
    for (int row = rows.start(); row < rows.end(); row++) {
      length += lengths.of(row, 0);
    }
    return length;
  }

  /** First rows of stretches, each as near as can be to an equal part of the base. */
  private List<Integer> stretches() {
    List<Integer> places = places();
    int rows = alignment.beads().size();
    int wanted = Math.max(1, Math.min(STRETCHES, rows / SHORTEST_STRETCH));
    List<Integer> starts = new ArrayList<>();
    long done = 0;
    int row = 0;
    for (int place : places) {
      done += baseLength(new Span(row, place));
      row = place;
      if (done * wanted >= starts.size() * lengths.ofVersion(0) && starts.size() < wanted) {
        starts.add(place);
      }
    }
    return starts;
  }

  /** Where a stretch may begin: at paragraphs of the base, if there are enough of them. */
  private List<Integer> places() {
    List<Integer> paragraphs = new ArrayList<>();
    List<Integer> all = new ArrayList<>();
    for (int row = 0; row < alignment.beads().size(); row++) {
      Span run = alignment.beads().get(row).runs().get(0);
      if (row == 0 || !run.isEmpty()) {
        all.add(row);
      }
      if (row == 0 || (!run.isEmpty() && base.startsParagraph(run.start()))) {
        paragraphs.add(row);
      }
    }
    return paragraphs.size() >= STRETCHES ? paragraphs : all;
  }

  private List<Section> cut(List<Integer> starts, boolean headed) {
    List<Section> sections = new ArrayList<>();
    int rows = alignment.beads().size();
    if (starts.get(0) > 0) {
      sections.add(section(new Span(0, starts.get(0)), false));
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : rows;
      sections.add(section(new Span(starts.get(i), end), headed));
    }
    return sections;
  }

  private Section section(Span rows, boolean headed) {
    for (int row = rows.start(); row < rows.end(); row++) {
      Bead bead = alignment.beads().get(row);
      Span run = bead.runs().get(0);
      if (!run.isEmpty()) {
        Span first = new Span(run.start(), run.start() + 1);
        return new Section(base.textOf(first), headed, rows);
      }
    }
    return new Section("", false, rows);
  }
}
