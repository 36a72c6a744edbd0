package stele.evaluate;

import java.util.List;
import java.util.Optional;
import stele.format.lines.IndexBead;

/**
 * A gold that is known to be about the texts it is compared on.
 *
 * @param beads its beads in the alignment's own segments, each once; absent where the gold divides
 *     the texts otherwise
 * @param spans its beads as pieces of the texts; absent where a segment stands in two beads, which
 *     pieces of text cannot say
 */
public record FittedGold(Optional<List<IndexBead>> beads, Optional<List<SpanBead>> spans) {

  public FittedGold {
    beads = beads.map(List::copyOf);
    spans = spans.map(List::copyOf);
  }
}
