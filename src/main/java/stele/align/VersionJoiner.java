package stele.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import stele.bitext.Annotations;
import stele.bitext.Bead;
import stele.bitext.Confidence;
import stele.bitext.Span;

/**
 * Joins the alignments of pairs of versions to beads over all of them.
 *
 * <p>The base is cut where every pair cuts it. Between two neighbouring cuts lies one bead: the
 * finest that splits no bead of a pair with the base. Text at a cut that is not in the base is
 * joined in the same way, with the first version that has text there as the base of the others; so
 * text that two versions add becomes one bead if their alignment pairs it. At one cut, beads with
 * an earlier version come first. A bead has the least confidence of its versions: it is right only
 * if all are. Near linear in the steps of all pairs.
 */
final class VersionJoiner {

  private final PairSteps pairs;
  private final List<Bead> beads = new ArrayList<>();
  private final int[] next;

  /** Per version, {@link PairSteps#added}. */
  private final List<double[]> added;

  private VersionJoiner(PairSteps pairs) {
    this.pairs = pairs;
    this.next = new int[pairs.versions()];
    this.added = IntStream.range(0, next.length).mapToObj(pairs::added).toList();
  }

  /** The beads of all versions, the base first. */
  static List<Bead> join(PairSteps pairs) {
    VersionJoiner joiner = new VersionJoiner(pairs);
    joiner.join(IntStream.range(0, pairs.versions()).mapToObj(pairs::whole).toList(), 0);
    return joiner.beads;
  }

  /**
   * Joins a part of every version.
   *
   * @param parts per version
   * @param base the first version that may have text in its part
   */
  private void join(List<Span> parts, int base) {
    if (base == parts.size()) {
      return;
    }
    if (parts.get(base).isEmpty()) {
      join(parts, base + 1);
      return;
    }
    List<PairPath> paths = new ArrayList<>();
    for (int version = base + 1; version < parts.size(); version++) {
      paths.add(PairPath.within(parts.get(base), parts.get(version), pairs.between(base, version)));
    }
    int size = parts.get(base).length();
    int from = 0;
    while (from < size) {
      int cut = nextCut(paths, from);
      List<Span> block = new ArrayList<>(parts.subList(0, base));
      block.add(new Span(next[base], next[base] + cut - from));
      for (int version = base + 1; version < parts.size(); version++) {
        Span run = paths.get(version - base - 1).matched(from, cut);
        int start = parts.get(version).start();
        block.add(new Span(start + run.start(), start + run.end()));
      }
      addAlone(block.stream().map(Span::start).toList(), base);
      addBead(block, base, paths, from, cut);
      from = cut;
    }
    addAlone(parts.stream().map(Span::end).toList(), base);
  }

  private static int nextCut(List<PairPath> paths, int from) {
    int cut = from + 1;
    while (!cutByAll(paths, cut)) {
      cut++;
    }
    return cut;
  }

  private static boolean cutByAll(List<PairPath> paths, int place) {
    return paths.stream().allMatch(path -> path.cuts(place));
  }

  /** What comes before these places and is not in the base. */
  private void addAlone(List<Integer> places, int base) {
    List<Span> alone = new ArrayList<>();
    for (int version = 0; version < places.size(); version++) {
      alone.add(
          version > base
              ? new Span(next[version], places.get(version))
              : new Span(next[version], next[version]));
    }
    join(alone, base + 1);
  }

  /** All between two neighbouring cuts of the base. */
  private void addBead(List<Span> block, int base, List<PairPath> paths, int from, int cut) {
    int[] ends = next.clone();
    OptionalDouble[] confidence = new OptionalDouble[next.length];
    Arrays.fill(confidence, OptionalDouble.empty());
    for (int version = base; version < next.length; version++) {
      ends[version] = block.get(version).end();
      if (version > base && (base == 0 || !block.get(version).isEmpty())) {
        confidence[version] = known(paths.get(version - base - 1).confidence(from, cut));
      }
    }
    if (base > 0) {
      setAdded(base, ends, confidence);
    }
    add(ends, confidence);
  }

  /** Text that is not in the base is right if none of it is. */
  private void setAdded(int first, int[] ends, OptionalDouble[] confidence) {
    confidence[first] = OptionalDouble.of(1);
    for (int version = first; version < next.length; version++) {
      for (int segment = next[version]; segment < ends[version]; segment++) {
        double probability = added.get(version)[segment];
        confidence[version] = known(Math.min(confidence[version].orElse(probability), probability));
      }
    }
  }

  /** Nothing is known of a pair of which one version has no text. */
  private static OptionalDouble known(double probability) {
    return Double.isNaN(probability) ? OptionalDouble.empty() : OptionalDouble.of(probability);
  }

  private void add(int[] ends, OptionalDouble[] confidence) {
    List<Span> runs = new ArrayList<>();
    for (int version = 0; version < ends.length; version++) {
      runs.add(new Span(next[version], ends[version]));
      next[version] = ends[version];
    }
    beads.add(Bead.of(runs, Confidence.ofVersions(List.of(confidence)), Annotations.NONE));
  }
}
