package stele.format;

import java.util.List;
import java.util.stream.IntStream;
import stele.bitext.Alignment;
import stele.bitext.JoinedBead;

/** What a writer of pairs makes of moved pairs. */
public enum MovedText {
  /** Pairs like all others, at the place of their text in the base. */
  KEEP,
  /** No pairs: their beads are one-sided, each in its place. */
  LEAVE_OUT;

  /** What is to be written, in order. */
  public List<JoinedBead> beads(Alignment alignment) {
    return this == KEEP
        ? alignment.joinedBeads()
        : IntStream.range(0, alignment.beads().size())
            .mapToObj(index -> new JoinedBead(alignment.beads().get(index), List.of(index)))
            .toList();
  }
}
