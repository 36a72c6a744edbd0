package stele.bitext;

import java.util.List;
import java.util.OptionalDouble;

/** Two versions of an alignment of two or more. */
record VersionPair(Alignment whole, int source, int target) {

  Alignment alignment() {
    return Alignment.of(
        List.of(whole.documents().get(source), whole.documents().get(target)),
        whole.beads().stream().filter(bead -> !isEmpty(bead.runs())).map(this::pair).toList());
  }

  private Bead pair(Bead bead) {
    if (bead.runs().size() == 2 && source == 0) {
      return bead;
    }
    boolean lost = !bead.counterpart().isEmpty() && isEmpty(bead.counterpart());
    return new Bead(
        two(bead.runs()),
        confidence(bead),
        bead.status(),
        lost
            ? bead.flags().stream().filter(flag -> !flag.equals(Flag.MOVED)).toList()
            : bead.flags(),
        bead.note(),
        lost ? List.of() : two(bead.counterpart()),
        bead.extensions());
  }

  private OptionalDouble confidence(Bead bead) {
    if (bead.confidences().isEmpty()) {
      return bead.confidence();
    }
    OptionalDouble near = bead.confidences().get(source);
    OptionalDouble far = bead.confidences().get(target);
    if (near.isPresent() && far.isPresent()) {
      return OptionalDouble.of(Math.min(near.getAsDouble(), far.getAsDouble()));
    }
    return near.isPresent() ? near : far;
  }

  private boolean isEmpty(List<Span> runs) {
    return runs.get(source).isEmpty() && runs.get(target).isEmpty();
  }

  private List<Span> two(List<Span> runs) {
    return runs.isEmpty() ? runs : List.of(runs.get(source), runs.get(target));
  }
}
