package stele.evaluate;

import java.util.List;
import stele.bitext.Bead;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/** From segment indices to places in the text. */
final class SegmentSpans {

  private SegmentSpans() {}

  /** The span of every segment. */
  static List<Span> of(SegmentedDocument document) {
    return document.segments().stream().map(Segment::span).toList();
  }

  /** From the start of a run's first segment to the end of its last; empty for an empty run. */
  static Span cover(SegmentedDocument document, Span run) {
    return run.isEmpty()
        ? new Span(0, 0)
        : new Span(
            document.segments().get(run.start()).span().start(),
            document.segments().get(run.end() - 1).span().end());
  }

  static SpanBead cover(List<SegmentedDocument> pair, Bead bead) {
    return SpanBead.of(
        cover(pair.get(0), bead.runs().get(0)), cover(pair.get(1), bead.runs().get(1)));
  }
}
