package stele.report;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import stele.bitext.Segment;
import stele.bitext.Span;

/** Writes the text of a segment with its marks; marks may overlap and reach beyond it. */
final class MarkedText {

  private static final Pattern BREAK = Pattern.compile("[ \\t]*[\\r\\n\\u2028\\u2029]\\s*");

  private final Segment segment;
  private final List<Mark> marks;

  /** What a line break within a sentence becomes: a space, or nothing in scripts without. */
  private final String joint;

  private MarkedText(Segment segment, List<Mark> marks, String joint) {
    this.segment = segment;
    this.marks = marks;
    this.joint = joint;
  }

  /**
   * Writes it.
   *
   * @param marks of the version the segment belongs to
   */
  static void write(Segment segment, List<Mark> marks, String joint, Html html) {
    new MarkedText(segment, marks, joint).write(html);
  }

  private void write(Html html) {
    int start = 0;
    for (int end : borders()) {
      if (end > start) {
        writePiece(new Span(start, end), html);
        start = end;
      }
    }
  }

  /** Where a mark begins or ends within the segment, and the end of the segment. */
  private SortedSet<Integer> borders() {
    SortedSet<Integer> borders = new TreeSet<>();
    int length = segment.text().length();
    borders.add(length);
    for (Mark mark : marks) {
      borders.add(Math.max(0, Math.min(length, mark.span().start() - segment.span().start())));
      borders.add(Math.max(0, Math.min(length, mark.span().end() - segment.span().start())));
    }
    return borders;
  }

  private void writePiece(Span piece, Html html) {
    int from = segment.span().start() + piece.start();
    int opened = 0;
    for (Mark.Look look : Mark.Look.values()) {
      if (marks.stream().anyMatch(mark -> mark.look() == look && holds(mark.span(), from))) {
        html.open(look.element(), "class", look.style());
        opened++;
      }
    }
    html.text(BREAK.matcher(piece.in(segment.text())).replaceAll(joint));
    for (; opened > 0; opened--) {
      html.close();
    }
  }

  private static boolean holds(Span span, int place) {
    return span.start() <= place && place < span.end();
  }
}
