package stele.corpora;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import stele.align.BitextAligner;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Span;
import stele.format.lines.IndexBead;
import stele.quality.Correspondence;

/**
 * What came of order trials.
 *
 * @param misled trials with a wrong pair of sentences, in a bead with a confidence of {@value
 *     #SURE} or more, of which one was displaced or has a displaced partner
 * @param wrong trials with any wrong pair at that confidence
 * @param displaced pairs of a displaced sentence and its partner
 * @param found of those, in one bead or each other's counterpart
 * @param warned trials with a warning that the texts do not belong together, all or in part
 */
record OrderScore(int trials, int misled, int wrong, int displaced, int found, int warned) {

  static final OrderScore NONE = new OrderScore(0, 0, 0, 0, 0, 0);

  private static final double SURE = .9;

  /** A source and a target sentence. */
  private record Link(int source, int target) {}

  /** Aligns the texts of a trial, and judges what comes out. */
  static OrderScore of(OrderTrial trial) {
    BeadText text = trial.text();
    return of(trial, BitextAligner.standard().align(text.sourceDocument(), text.targetDocument()));
  }

  private static OrderScore of(OrderTrial trial, Alignment alignment) {
    Set<Link> right = new HashSet<>();
    for (IndexBead bead : trial.text().gold()) {
      bead.source().forEach(i -> bead.target().forEach(j -> right.add(new Link(i, j))));
    }
    Set<Link> displaced = new HashSet<>(right);
    displaced.removeIf(link -> !trial.displaced().contains(link.target()));
    Set<Integer> partners = new HashSet<>();
    displaced.forEach(link -> partners.add(link.source()));
    Set<Link> wrong = new HashSet<>();
    Set<Link> found = new HashSet<>();
    for (Bead bead : alignment.beads()) {
      Set<Link> links = links(bead.runs().get(0), bead.runs().get(1));
      found.addAll(links);
      if (bead.confidence().value().orElse(0) >= SURE) {
        wrong.addAll(links);
      }
      List<Span> elsewhere = bead.counterpart();
      if (!elsewhere.isEmpty()) {
        found.addAll(links(bead.runs().get(0), elsewhere.get(1)));
        found.addAll(links(elsewhere.get(0), bead.runs().get(1)));
      }
    }
    wrong.removeAll(right);
    boolean misled =
        wrong.stream()
            .anyMatch(
                link ->
                    trial.displaced().contains(link.target()) || partners.contains(link.source()));
    boolean warned =
        Correspondence.of(alignment).stream()
            .anyMatch(one -> one.isUnrelated() || one.stretch().isPresent());
    found.retainAll(displaced);
    return new OrderScore(
        1, misled ? 1 : 0, wrong.isEmpty() ? 0 : 1, displaced.size(), found.size(), warned ? 1 : 0);
  }

  private static Set<Link> links(Span source, Span target) {
    Set<Link> links = new HashSet<>();
    IntStream.range(source.start(), source.end())
        .forEach(
            i ->
                IntStream.range(target.start(), target.end())
                    .forEach(j -> links.add(new Link(i, j))));
    return links;
  }

  OrderScore plus(OrderScore other) {
    return new OrderScore(
        trials + other.trials,
        misled + other.misled,
        wrong + other.wrong,
        displaced + other.displaced,
        found + other.found,
        warned + other.warned);
  }
}
