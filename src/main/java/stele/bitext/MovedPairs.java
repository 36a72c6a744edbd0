package stele.bitext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The moved pairs of an alignment: beads with the flag {@link Flag#MOVED} that name each other as
 * counterparts, joined to one bead each.
 *
 * <p>A pair has in each version the run of all its parts. It is as sure as the least sure of them,
 * accepted if all are, rejected if one is, and has the flags and notes of all. Beads whose
 * counterparts do not name them, or whose runs would leave a gap, are no pair and stay alone.
 */
public final class MovedPairs {

  private final Alignment alignment;

  /** Each once, in the order of its first part. */
  private final List<JoinedBead> pairs;

  /** By the index of every part. */
  private final Map<Integer, JoinedBead> byPart = new HashMap<>();

  private MovedPairs(Alignment alignment, List<JoinedBead> pairs) {
    this.alignment = alignment;
    this.pairs = pairs;
    pairs.forEach(pair -> pair.parts().forEach(part -> byPart.put(part, pair)));
  }

  /** Linear in the number of beads and the lengths of the counterparts. */
  public static MovedPairs of(Alignment alignment) {
    return new MovedPairs(alignment, new PairSearch(alignment).pairs());
  }

  /** The pairs by their {@linkplain #place places}. */
  public List<JoinedBead> pairs() {
    return pairs;
  }

  /** The pair that the bead of this index is a part of. */
  public Optional<JoinedBead> of(int bead) {
    return Optional.ofNullable(byPart.get(bead));
  }

  /**
   * All beads in their order, where the parts of a moved pair are one bead, at the place of its
   * first part in the first version it has text in. No cover of the versions: the runs cross.
   */
  public List<JoinedBead> joined() {
    List<JoinedBead> joined = new ArrayList<>();
    for (int index = 0; index < alignment.beads().size(); index++) {
      List<Integer> parts = of(index).map(JoinedBead::parts).orElse(List.of(index));
      shownAt(index).ifPresent(bead -> joined.add(new JoinedBead(bead, parts)));
    }
    return joined;
  }

  /**
   * What is shown and checked at a bead of this index: the pair at its {@linkplain #place place}, a
   * bead that is no part of one itself; empty for the other parts of a pair.
   */
  public Optional<Bead> shownAt(int bead) {
    JoinedBead pair = byPart.get(bead);
    if (pair == null) {
      return Optional.of(alignment.beads().get(bead));
    }
    return place(pair) == bead ? Optional.of(pair.bead()) : Optional.empty();
  }

  /** What the bead of this index belongs to: a pair, else the bead itself. */
  public Bead whole(int bead) {
    return of(bead).map(JoinedBead::bead).orElseGet(() -> alignment.beads().get(bead));
  }

  /** The index of the bead in whose place a pair is shown: it has the first text of the base. */
  public int place(JoinedBead pair) {
    return place(alignment.beads(), pair.bead(), pair.parts());
  }

  private static int place(List<Bead> beads, Bead whole, List<Integer> parts) {
    int version = 0;
    while (whole.runs().get(version).isEmpty()) {
      version++;
    }
    for (int part : parts) {
      if (!beads.get(part).runs().get(version).isEmpty()) {
        return part;
      }
    }
    throw new IllegalStateException("no part of " + parts + " has the text of " + whole.runs());
  }

  /** Beads with the same counterpart: one side of a moved pair, or a part of a side. */
  private record Side(List<Span> counterpart, List<Integer> beads) {}

  /** A segment of a version. */
  private record Key(int version, int segment) {}

  /** Finds the sides that name each other. */
  private static final class PairSearch {

    private final Alignment alignment;
    private final List<Side> sides;
    private final Map<Key, Integer> sideOf = new HashMap<>();

    /** By side, one that it is joined with; itself for the last of a chain. */
    private final int[] joined;

    PairSearch(Alignment alignment) {
      this.alignment = alignment;
      Map<List<Span>, Side> byCounterpart = new LinkedHashMap<>();
      for (int index = 0; index < alignment.beads().size(); index++) {
        Bead bead = alignment.beads().get(index);
        if (!bead.counterpart().isEmpty() && bead.flags().contains(Flag.MOVED)) {
          byCounterpart
              .computeIfAbsent(
                  bead.counterpart(), counterpart -> new Side(counterpart, new ArrayList<>()))
              .beads()
              .add(index);
        }
      }
      this.sides = List.copyOf(byCounterpart.values());
      this.joined = IntStream.range(0, sides.size()).toArray();
      for (int side = 0; side < sides.size(); side++) {
        for (int bead : sides.get(side).beads()) {
          for (Key key : segments(alignment.beads().get(bead).runs())) {
            sideOf.put(key, side);
          }
        }
      }
    }

    List<JoinedBead> pairs() {
      List<Set<Integer>> named = sides.stream().map(side -> named(side.counterpart())).toList();
      for (int side = 0; side < sides.size(); side++) {
        for (int other : named.get(side)) {
          if (other != side && named.get(other).contains(side)) {
            joined[root(other)] = root(side);
          }
        }
      }
      Map<Integer, List<Integer>> parts = new TreeMap<>();
      for (int side = 0; side < sides.size(); side++) {
        parts
            .computeIfAbsent(root(side), root -> new ArrayList<>())
            .addAll(sides.get(side).beads());
      }
      return parts.values().stream()
          .map(some -> pair(some.stream().sorted().toList()))
          .flatMap(Optional::stream)
          .sorted(
              Comparator.comparingInt(pair -> place(alignment.beads(), pair.bead(), pair.parts())))
          .toList();
    }

    /** The sides that have a segment of these runs. */
    private Set<Integer> named(List<Span> runs) {
      Set<Integer> named = new HashSet<>();
      for (Key key : segments(runs)) {
        Integer side = sideOf.get(key);
        if (side != null) {
          named.add(side);
        }
      }
      return named;
    }

    /** Runs that reach beyond a version are cut. */
    private List<Key> segments(List<Span> runs) {
      List<Key> keys = new ArrayList<>();
      for (int version = 0; version < runs.size(); version++) {
        Span run = runs.get(version);
        int end = Math.min(run.end(), alignment.documents().get(version).size());
        for (int segment = run.start(); segment < end; segment++) {
          keys.add(new Key(version, segment));
        }
      }
      return keys;
    }

    private int root(int side) {
      int root = side;
      while (joined[root] != root) {
        joined[root] = joined[joined[root]];
        root = joined[root];
      }
      return root;
    }

    private Optional<JoinedBead> pair(List<Integer> parts) {
      List<Bead> beads = parts.stream().map(alignment.beads()::get).toList();
      if (parts.size() < 2 || beads.stream().anyMatch(bead -> isLikeAll(bead, beads))) {
        return Optional.empty();
      }
      List<Span> runs = new ArrayList<>();
      for (int version = 0; version < alignment.documents().size(); version++) {
        Optional<Span> run = run(beads, version);
        if (run.isEmpty()) {
          return Optional.empty();
        }
        runs.add(run.get());
      }
      Bead whole =
          Bead.of(
              runs,
              confidence(beads),
              Annotations.ofAll(beads.stream().map(Bead::annotations).toList()));
      return Optional.of(new JoinedBead(whole, parts));
    }

    /** Whether a bead has text in every version that any of them has text in. */
    private static boolean isLikeAll(Bead bead, List<Bead> beads) {
      return IntStream.range(0, bead.runs().size())
          .filter(version -> bead.runs().get(version).isEmpty())
          .allMatch(version -> beads.stream().allMatch(each -> each.runs().get(version).isEmpty()));
    }

    /** What these beads have of a version, if it is one run; an empty one if they have nothing. */
    private static Optional<Span> run(List<Bead> beads, int version) {
      List<Span> runs =
          beads.stream()
              .map(bead -> bead.runs().get(version))
              .filter(run -> !run.isEmpty())
              .toList();
      if (runs.isEmpty()) {
        return Optional.of(new Span(0, 0));
      }
      Span whole = new Span(runs.get(0).start(), runs.get(runs.size() - 1).end());
      return Optional.of(whole)
          .filter(span -> span.length() == runs.stream().mapToInt(Span::length).sum());
    }

    private static Confidence confidence(List<Bead> beads) {
      OptionalDouble least = least(beads.stream().map(bead -> bead.confidence().value()));
      int versions = beads.get(0).runs().size();
      if (beads.stream().allMatch(bead -> bead.confidence().versions().isEmpty())) {
        return Confidence.of(least);
      }
      return new Confidence(
          least,
          IntStream.range(0, versions)
              .mapToObj(
                  version ->
                      least(
                          beads.stream()
                              .filter(bead -> !bead.runs().get(version).isEmpty())
                              .map(bead -> bead.confidence().ofVersion(version).value())))
              .toList());
    }

    private static OptionalDouble least(Stream<OptionalDouble> some) {
      return some.flatMapToDouble(OptionalDouble::stream).min();
    }
  }
}
