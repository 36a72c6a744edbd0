package stele.evaluate;

import java.util.List;
import java.util.Optional;
import stele.format.lines.IndexBead;

/**
 * A gold that has been checked against the texts it is about.
 *
 * @param beads its beads in the alignment's own segments, each once; absent where the gold segments
 *     the texts differently
 * @param spans its beads as pieces of the texts; absent where a segment is in two beads, which
 *     pieces of text cannot express
 */
record FittedGold(Optional<List<IndexBead>> beads, Optional<List<SpanBead>> spans) {

  public FittedGold {
    beads = beads.map(List::copyOf);
    spans = spans.map(List::copyOf);
  }
}
