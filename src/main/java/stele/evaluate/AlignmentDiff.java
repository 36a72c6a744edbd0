package stele.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Flag;
import stele.bitext.InputException;
import stele.bitext.Span;

/**
 * Two alignments of the same segments, by two runs or two annotators, compared. Beads are the same
 * when all their runs are; the place of an empty run does not matter, nor does the order of
 * neighbours without a common version. Confidences and unknown fields are not compared.
 *
 * @param first one alignment
 * @param second the other, its versions in the order of the first
 * @param regions where the beads differ, in text order
 * @param changes beads that both have with another status, other flags, another note or another
 *     counterpart
 * @param agreement how far they agree
 */
public record AlignmentDiff(
    Alignment first,
    Alignment second,
    List<Region> regions,
    List<AnnotationChange> changes,
    Agreement agreement) {

  private static final Set<Flag> IMPLIED_BY_RUNS =
      Set.of(Flag.MERGED, Flag.SPLIT, Flag.OMITTED, Flag.ADDED);

  public AlignmentDiff {
    regions = List.copyOf(regions);
    changes = List.copyOf(changes);
  }

  /**
   * The smallest part of all versions that both alignments cut out but divide differently.
   *
   * @param first beads of the first alignment
   * @param second beads of the second alignment
   */
  public record Region(List<Bead> first, List<Bead> second) {

    public Region {
      first = List.copyOf(first);
      second = List.copyOf(second);
    }
  }

  /** A bead that both have, with other annotations. */
  public record AnnotationChange(Bead first, Bead second) {}

  /**
   * Compares two alignments. Near linear in the number of beads.
   *
   * @param firstFile as the user named it, likewise {@code secondFile}
   * @throws InputException if they are not of the same segments
   */
  public static AlignmentDiff of(
      String firstFile, Alignment first, String secondFile, Alignment second)
      throws InputException {
    Alignment turned = SameSegments.inOrderOf(first, firstFile, second, secondFile);
    List<Region> regions = regions(first.beads(), turned.beads(), first.documents().size());
    return new AlignmentDiff(
        first, turned, regions, changes(first, turned), Agreement.of(first, turned));
  }

  /** Whether anything at all is different. */
  public boolean isDifferent() {
    return !regions.isEmpty() || !changes.isEmpty();
  }

  /** The runs of a bead, an empty one always at the same place. */
  static List<Span> key(Bead bead) {
    return key(bead.runs());
  }

  private static List<Span> key(List<Span> runs) {
    return runs.stream().map(run -> run.isEmpty() ? new Span(0, 0) : run).toList();
  }

  private static List<Region> regions(List<Bead> first, List<Bead> second, int versions) {
    List<Region> regions = new ArrayList<>();
    int[] here = new int[versions];
    int[] there = new int[versions];
    int from = 0;
    int fromOther = 0;
    int to = 0;
    int toOther = 0;
    while (to < first.size() || toOther < second.size()) {
      boolean behind = to < first.size() && (toOther == second.size() || sum(here) <= sum(there));
      if (behind) {
        advance(here, first.get(to++));
      } else {
        advance(there, second.get(toOther++));
      }
      if (java.util.Arrays.equals(here, there)) {
        Region region = new Region(first.subList(from, to), second.subList(fromOther, toOther));
        if (!keys(region.first()).equals(keys(region.second()))) {
          regions.add(region);
        }
        from = to;
        fromOther = toOther;
      }
    }
    return regions;
  }

  private static long sum(int[] place) {
    return IntStream.of(place).asLongStream().sum();
  }

  private static void advance(int[] place, Bead bead) {
    for (int version = 0; version < place.length; version++) {
      place[version] = bead.runs().get(version).end();
    }
  }

  private static Set<List<Span>> keys(List<Bead> beads) {
    Set<List<Span>> keys = new HashSet<>();
    beads.forEach(bead -> keys.add(key(bead)));
    return keys;
  }

  private static List<AnnotationChange> changes(Alignment first, Alignment second) {
    Map<List<Span>, Bead> others = new HashMap<>();
    second.beads().forEach(bead -> others.put(key(bead), bead));
    List<AnnotationChange> changes = new ArrayList<>();
    for (Bead bead : first.beads()) {
      Bead other = others.get(key(bead));
      if (other != null
          && !(bead.status() == other.status()
              && ownFlags(bead).equals(ownFlags(other))
              && bead.note().equals(other.note())
              && key(bead.counterpart()).equals(key(other.counterpart())))) {
        changes.add(new AnnotationChange(bead, other));
      }
    }
    return changes;
  }

  /** The flags without those that follow from the runs, which depend on the base. */
  private static List<Flag> ownFlags(Bead bead) {
    return bead.flags().stream().filter(flag -> !IMPLIED_BY_RUNS.contains(flag)).toList();
  }
}
