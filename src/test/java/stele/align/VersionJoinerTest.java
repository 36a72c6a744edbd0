package stele.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import stele.bitext.Bead;
import stele.bitext.Span;

final class VersionJoinerTest {

  @RepeatedTest(200)
  void everyVersionIsCoveredOnceAndInOrder(RepetitionInfo info) {
    PairSteps pairs = random(info.getCurrentRepetition(), true);

    int[] next = new int[pairs.versions()];
    for (Bead bead : VersionJoiner.join(pairs)) {
      for (int version = 0; version < next.length; version++) {
        assertThat(bead.runs().get(version).start()).isEqualTo(next[version]);
        next[version] = bead.runs().get(version).end();
      }
    }
    assertThat(next).containsExactly(pairs.sizes().stream().mapToInt(size -> size).toArray());
  }

  /**
   * The oracle joins what any pair with the base joins, and fills the holes, until nothing moves.
   */
  @RepeatedTest(200)
  void beadsWithTextInTheBaseAreTheFinestThatSplitNoBeadOfAPair(RepetitionInfo info) {
    PairSteps pairs = random(info.getCurrentRepetition(), false);

    Set<List<Span>> found = new HashSet<>();
    for (Bead bead : VersionJoiner.join(pairs)) {
      if (!bead.runs().get(0).isEmpty()) {
        found.add(withoutPlace(bead.runs()));
      }
    }
    assertThat(found).isEqualTo(finest(pairs));
  }

  @RepeatedTest(100)
  void theOrderOfTheVersionsOnlyTurnsTheRuns(RepetitionInfo info) {
    PairSteps pairs = random(info.getCurrentRepetition(), true);
    int last = pairs.versions() - 1;
    Map<PairKey, List<Step>> turned = new LinkedHashMap<>();
    for (int version = 1; version <= last; version++) {
      turned.put(new PairKey(0, version), pairs.between(0, last + 1 - version));
    }
    List<Integer> sizes = new ArrayList<>(pairs.sizes());
    java.util.Collections.reverse(sizes.subList(1, sizes.size()));
    Map<PairKey, List<Step>> straight = new LinkedHashMap<>(pairs.steps());
    straight.keySet().removeIf(pair -> !pair.isOfBase());

    Set<List<Span>> there = new HashSet<>();
    for (Bead bead : VersionJoiner.join(new PairSteps(pairs.sizes(), straight))) {
      there.add(withoutPlace(bead.runs()));
    }
    Set<List<Span>> back = new HashSet<>();
    for (Bead bead : VersionJoiner.join(new PairSteps(sizes, turned))) {
      List<Span> runs = new ArrayList<>(bead.runs());
      java.util.Collections.reverse(runs.subList(1, runs.size()));
      back.add(withoutPlace(runs));
    }
    assertThat(back).isEqualTo(there);
  }

  @RepeatedTest(50)
  void ofTwoVersionsTheStepsThemselvesComeBack(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    List<Step> steps = inOrderOfTheEngine(path(9, 11, random));

    List<Bead> beads =
        VersionJoiner.join(new PairSteps(List.of(9, 11), Map.of(new PairKey(0, 1), steps)));

    assertThat(beads)
        .extracting(bead -> withoutPlace(bead.runs()))
        .containsExactlyElementsOf(
            steps.stream()
                .map(step -> withoutPlace(List.of(step.source(), step.target())))
                .toList());
    assertThat(beads)
        .extracting(bead -> bead.confidence().value().orElseThrow())
        .containsExactlyElementsOf(steps.stream().map(Step::probability).toList());
  }

  @Test
  void aBeadIsAsSureAsTheLeastSureOfItsVersions() {
    PairSteps pairs =
        new PairSteps(
            List.of(1, 1, 1),
            Map.of(
                new PairKey(0, 1), List.of(match(0, 1, 0, 1, .9)),
                new PairKey(0, 2), List.of(match(0, 1, 0, 1, .6))));

    Bead bead = VersionJoiner.join(pairs).get(0);

    assertThat(bead.confidence().value()).hasValue(.6);
    assertThat(bead.confidence().versions())
        .containsExactly(OptionalDouble.empty(), OptionalDouble.of(.9), OptionalDouble.of(.6));
  }

  @Test
  void textThatTwoVersionsAddStandsInOneBead() {
    Span none = new Span(0, 0);
    PairSteps pairs =
        new PairSteps(
            List.of(0, 2, 1),
            Map.of(
                new PairKey(0, 1),
                    List.of(new Step(none, new Span(0, 1), .9), new Step(none, new Span(1, 2), .8)),
                new PairKey(0, 2), List.of(new Step(none, new Span(0, 1), .7)),
                new PairKey(1, 2),
                    List.of(new Step(new Span(0, 1), none, .9), match(1, 2, 0, 1, .95))));

    List<Bead> beads = VersionJoiner.join(pairs);

    assertThat(beads).extracting(Bead::shape).containsExactly("0-1-0", "0-1-1");
    assertThat(beads.get(1).confidence().versions())
        .containsExactly(OptionalDouble.empty(), OptionalDouble.of(.8), OptionalDouble.of(.7));
  }

  private static Step match(int i, int toI, int j, int toJ, double probability) {
    return new Step(new Span(i, toI), new Span(j, toJ), probability);
  }

  private static PairSteps random(long seed, boolean withPairsOfVersions) {
    Random random = new Random(seed);
    int versions = 2 + random.nextInt(4);
    List<Integer> sizes = new ArrayList<>();
    for (int version = 0; version < versions; version++) {
      sizes.add(random.nextInt(12));
    }
    Map<PairKey, List<Step>> steps = new LinkedHashMap<>();
    for (int source = 0; source < versions; source++) {
      for (int target = source + 1; target < versions; target++) {
        if (source == 0 || (withPairsOfVersions && random.nextBoolean())) {
          steps.put(
              new PairKey(source, target), path(sizes.get(source), sizes.get(target), random));
        }
      }
    }
    return new PairSteps(sizes, steps);
  }

  /** Any steps that cover both, as an aligner might have found them. */
  private static List<Step> path(int sources, int targets, Random random) {
    List<Step> steps = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < sources || j < targets) {
      boolean match = i < sources && j < targets && random.nextInt(4) > 0;
      boolean source = !match && i < sources && (j == targets || random.nextBoolean());
      int a = match ? 1 + random.nextInt(Math.min(3, sources - i)) : source ? 1 : 0;
      int b = match ? 1 + random.nextInt(Math.min(3, targets - j)) : source ? 0 : 1;
      steps.add(match(i, i + a, j, j + b, random.nextInt(1001) / 1000.));
      i += a;
      j += b;
    }
    return steps;
  }

  /** Between two matches, segments of the source come first. */
  private static List<Step> inOrderOfTheEngine(List<Step> steps) {
    List<Step> ordered = new ArrayList<>();
    List<Step> waiting = new ArrayList<>();
    int targets = 0;
    for (Step step : steps) {
      if (step.source().isEmpty()) {
        waiting.add(step);
      } else if (step.isMatch()) {
        ordered.addAll(after(ordered, waiting));
        waiting.clear();
        ordered.add(step);
        targets = step.target().end();
      } else {
        ordered.add(new Step(step.source(), new Span(targets, targets), step.probability()));
      }
    }
    ordered.addAll(after(ordered, waiting));
    return ordered;
  }

  private static List<Step> after(List<Step> ordered, List<Step> waiting) {
    int sources = ordered.isEmpty() ? 0 : ordered.get(ordered.size() - 1).source().end();
    return waiting.stream()
        .map(step -> new Step(new Span(sources, sources), step.target(), step.probability()))
        .toList();
  }

  /** Where an empty run stands does not matter. */
  private static List<Span> withoutPlace(List<Span> runs) {
    return runs.stream().map(run -> run.isEmpty() ? new Span(0, 0) : run).toList();
  }

  private static Set<List<Span>> finest(PairSteps pairs) {
    // Per segment (version, index) its bead; beads are merged until no pair splits one.
    Map<List<Integer>, Integer> beadOf = new TreeMap<>(VersionJoinerTest::compare);
    int count = 0;
    for (int version = 0; version < pairs.versions(); version++) {
      for (int index = 0; index < pairs.sizes().get(version); index++) {
        beadOf.put(List.of(version, index), count++);
      }
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int version = 1; version < pairs.versions(); version++) {
        for (Step step : pairs.between(0, version)) {
          changed |= merge(beadOf, segments(0, step.source(), version, step.target()));
        }
      }
      for (Map.Entry<Integer, List<Span>> bead : spans(beadOf, pairs.versions()).entrySet()) {
        for (int version = 0; version < pairs.versions(); version++) {
          changed |= merge(beadOf, holes(bead, version));
        }
      }
    }
    Set<List<Span>> beads = new HashSet<>();
    spans(beadOf, pairs.versions())
        .values()
        .forEach(
            runs -> {
              if (!runs.get(0).isEmpty()) {
                beads.add(runs);
              }
            });
    return beads;
  }

  /** A segment of a bead and those that lie between its first and its last. */
  private static List<List<Integer>> holes(Map.Entry<Integer, List<Span>> bead, int version) {
    return segments(version, bead.getValue().get(version), version, new Span(0, 0));
  }

  private static List<List<Integer>> segments(int one, Span run, int other, Span otherRun) {
    List<List<Integer>> segments = new ArrayList<>();
    for (int index = run.start(); index < run.end(); index++) {
      segments.add(List.of(one, index));
    }
    for (int index = otherRun.start(); index < otherRun.end(); index++) {
      segments.add(List.of(other, index));
    }
    return segments;
  }

  private static boolean merge(Map<List<Integer>, Integer> beadOf, List<List<Integer>> segments) {
    Set<Integer> beads = new TreeSet<>();
    segments.forEach(segment -> beads.add(beadOf.get(segment)));
    if (beads.size() < 2) {
      return false;
    }
    int first = beads.iterator().next();
    beadOf.replaceAll((segment, bead) -> beads.contains(bead) ? first : bead);
    return true;
  }

  /** From the first to the last segment of every bead, per version. */
  private static Map<Integer, List<Span>> spans(Map<List<Integer>, Integer> beadOf, int versions) {
    Map<Integer, List<Span>> spans = new TreeMap<>();
    beadOf.forEach(
        (segment, bead) -> {
          List<Span> runs =
              spans.computeIfAbsent(
                  bead,
                  key -> new ArrayList<>(java.util.Collections.nCopies(versions, new Span(0, 0))));
          Span run = runs.get(segment.get(0));
          int index = segment.get(1);
          runs.set(
              segment.get(0),
              run.isEmpty()
                  ? new Span(index, index + 1)
                  : new Span(Math.min(run.start(), index), Math.max(run.end(), index + 1)));
        });
    return spans;
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    int byVersion = Integer.compare(one.get(0), other.get(0));
    return byVersion != 0 ? byVersion : Integer.compare(one.get(1), other.get(1));
  }
}
