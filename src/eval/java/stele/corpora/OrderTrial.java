package stele.corpora;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import stele.format.lines.IndexBead;

/**
 * A text whose order a program has changed, or two that have nothing to do with each other.
 *
 * @param text with the gold that holds after the change: what a path in order must give up
 * @param displaced the target sentences that stand elsewhere now, by their new index
 */
public record OrderTrial(BeadText text, Set<Integer> displaced) {

  /** What is changed. Target sentences of 1-1 beads change places. */
  public enum Kind {
    /** Two, one to five beads apart, whose lengths differ by a third at most. */
    SWAP("swap"),
    /** A run of five to nine is sorted by its text, as glossaries and definitions are. */
    SORTED("sorted"),
    /** A run of two to four moves five to 25 sentences forwards or back. */
    BLOCK("block"),
    /** The target is that of another text: every sentence is alone. */
    UNRELATED("unrelated");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** A number of its own, the same on every machine. */
    public int seed() {
      return title.hashCode();
    }

    @Override
    public String toString() {
      return title;
    }
  }

  private static final int ATTEMPTS = 2000;
  private static final int FARTHEST_SWAP = 5;
  private static final int MOST_BETWEEN = 8;
  private static final int SHORTEST_SWAPPED = 12;
  private static final double MOST_DIFFERENT = .35;

  public OrderTrial {
    displaced = Set.copyOf(displaced);
  }

  /**
   * A change of order.
   *
   * @param order the old index of the target sentence at every place
   * @param displaced old indices
   */
  private record Change(List<Integer> order, List<Integer> displaced) {}

  /**
   * A trial, drawn at random; absent where the text has no place for one.
   *
   * @param other for unrelated texts; the text itself stands for its second half, against its first
   */
  public static Optional<OrderTrial> of(Kind kind, BeadText text, BeadText other, Random random) {
    if (kind == Kind.UNRELATED) {
      return Optional.of(unrelated(text, other));
    }
    List<Integer> single = singleTargets(text);
    for (int attempt = 0; attempt < ATTEMPTS && !single.isEmpty(); attempt++) {
      Optional<Change> change =
          switch (kind) {
            case SWAP -> swap(text.target(), single, random);
            case SORTED -> sorted(text.target(), single, random);
            default -> block(text.target(), single, random);
          };
      if (change.isPresent()) {
        return change.map(made -> changed(text, made));
      }
    }
    return Optional.empty();
  }

  private static OrderTrial unrelated(BeadText text, BeadText other) {
    boolean halves = text.equals(other);
    List<String> source = text.source();
    List<String> target = other.target();
    return new OrderTrial(
        unrelated(
            text,
            halves ? source.subList(0, source.size() / 2) : source,
            halves ? target.subList(target.size() / 2, target.size()) : target),
        Set.of());
  }

  /** Two texts of which every sentence is alone; set and name are those of {@code text}. */
  public static BeadText unrelated(BeadText text, List<String> source, List<String> target) {
    List<IndexBead> alone = new ArrayList<>();
    IntStream.range(0, source.size()).forEach(i -> alone.add(new IndexBead(List.of(i), List.of())));
    IntStream.range(0, target.size()).forEach(j -> alone.add(new IndexBead(List.of(), List.of(j))));
    return new BeadText(text.set(), text.name(), source, target, alone);
  }

  private static List<Integer> singleTargets(BeadText text) {
    return text.gold().stream()
        .filter(bead -> bead.source().size() == 1 && bead.target().size() == 1)
        .map(bead -> bead.target().get(0))
        .toList();
  }

  private static Optional<Change> swap(List<String> target, List<Integer> single, Random random) {
    int first = random.nextInt(single.size());
    int second = first + 1 + random.nextInt(FARTHEST_SWAP);
    if (second >= single.size()) {
      return Optional.empty();
    }
    int one = single.get(first);
    int other = single.get(second);
    int shorter = Math.min(target.get(one).length(), target.get(other).length());
    int longer = Math.max(target.get(one).length(), target.get(other).length());
    if (Math.abs(other - one) > MOST_BETWEEN
        || shorter < SHORTEST_SWAPPED
        || longer - shorter > MOST_DIFFERENT * longer) {
      return Optional.empty();
    }
    List<Integer> order = inOrder(target);
    Collections.swap(order, one, other);
    return Optional.of(new Change(order, List.of(one, other)));
  }

  private static Optional<Change> sorted(List<String> target, List<Integer> single, Random random) {
    List<Integer> run = run(single, 5 + random.nextInt(5), random);
    List<Integer> sorted = run.stream().sorted(Comparator.comparing(target::get)).toList();
    if (sorted.equals(run)) {
      return Optional.empty();
    }
    List<Integer> order = inOrder(target);
    List<Integer> displaced = new ArrayList<>();
    for (int k = 0; k < run.size(); k++) {
      order.set(run.get(k), sorted.get(k));
      if (!sorted.get(k).equals(run.get(k))) {
        displaced.add(sorted.get(k));
      }
    }
    return Optional.of(new Change(order, displaced));
  }

  private static Optional<Change> block(List<String> target, List<Integer> single, Random random) {
    List<Integer> run = run(single, 2 + random.nextInt(3), random);
    if (run.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> order = inOrder(target);
    order.removeAll(run);
    int to = run.get(0) + (random.nextBoolean() ? 1 : -1) * (5 + random.nextInt(21));
    if (to < 0 || to > order.size()) {
      return Optional.empty();
    }
    order.addAll(to, run);
    return Optional.of(new Change(order, run));
  }

  /** Neighbours of this length; empty where those drawn are none. */
  private static List<Integer> run(List<Integer> single, int length, Random random) {
    int first = random.nextInt(Math.max(1, single.size() - length));
    if (first + length > single.size()) {
      return List.of();
    }
    List<Integer> run = single.subList(first, first + length);
    return run.get(length - 1) - run.get(0) == length - 1 ? run : List.of();
  }

  private static List<Integer> inOrder(List<String> target) {
    return new ArrayList<>(IntStream.range(0, target.size()).boxed().toList());
  }

  private static OrderTrial changed(BeadText text, Change change) {
    int[] place = new int[change.order().size()];
    for (int k = 0; k < place.length; k++) {
      place[change.order().get(k)] = k;
    }
    List<IndexBead> gold =
        text.gold().stream()
            .map(
                bead ->
                    new IndexBead(
                        bead.source(), bead.target().stream().map(j -> place[j]).sorted().toList()))
            .toList();
    Set<Integer> displaced = new HashSet<>();
    change.displaced().forEach(j -> displaced.add(place[j]));
    return new OrderTrial(
        new BeadText(
            text.set(),
            text.name(),
            text.source(),
            change.order().stream().map(text.target()::get).toList(),
            gold),
        displaced);
  }
}
