package stele.evaluate;

import java.util.List;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Span;

/** Two versions of an alignment of two or more. */
final class VersionPair {

  private VersionPair() {}

  /** Beads without a segment in either of the two are left out. */
  static Alignment of(Alignment alignment, int source, int target) {
    List<Bead> beads =
        alignment.beads().stream()
            .filter(bead -> !run(bead, source).isEmpty() || !run(bead, target).isEmpty())
            .map(bead -> pair(bead, source, target))
            .toList();
    return Alignment.of(
        List.of(alignment.documents().get(source), alignment.documents().get(target)), beads);
  }

  private static Bead pair(Bead bead, int source, int target) {
    return new Bead(
        List.of(run(bead, source), run(bead, target)),
        bead.confidence(),
        bead.status(),
        bead.flags(),
        bead.note(),
        List.of(),
        bead.extensions());
  }

  private static Span run(Bead bead, int version) {
    return bead.runs().get(version);
  }
}
