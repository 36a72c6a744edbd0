package stele.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Span;
import stele.format.lines.IndexBead;

/**
 * Against pieces of text a two-sided bead is right if it crosses no line ({@link InsideScore}), and
 * a one-sided one if at least nine tenths of its letters have no counterpart in the gold. A bead
 * without letters is not judged.
 */
record SpanVerdict(List<JudgedBead> judged, List<ShapeScore> shapes, List<WorstBead> missed)
    implements Verdict {

  static SpanVerdict of(Alignment pair, List<Bead> all, SpanComparison comparison) {
    List<IndexBead> system = all.stream().map(IndexBead::of).toList();
    InsideScore inside = InsideScore.of(comparison);
    int[] beads =
        IntStream.range(0, system.size())
            .filter(bead -> comparison.beadLetters(0, bead) + comparison.beadLetters(1, bead) > 0)
            .toArray();
    List<JudgedBead> judged =
        Verdict.judge(
            all, beads, bead -> inside.right().get(bead) || isRightlyAlone(comparison, bead));
    return new SpanVerdict(judged, shapes(system, judged), missed(pair, comparison, inside));
  }

  private static boolean isRightlyAlone(SpanComparison comparison, int bead) {
    if (comparison.isTwoSided(bead)) {
      return false;
    }
    int version = comparison.beadLetters(0, bead) > 0 ? 0 : 1;
    long alone = 0;
    for (Map.Entry<Integer, Long> share : comparison.shares(version, bead).entrySet()) {
      alone += comparison.projection().isTwoSided(share.getKey()) ? 0 : share.getValue();
    }
    return alone >= SpanComparison.NEARLY_ALL * comparison.beadLetters(version, bead);
  }

  private static List<ShapeScore> shapes(List<IndexBead> system, List<JudgedBead> judged) {
    Set<IndexBead> right = new HashSet<>();
    judged.stream().filter(JudgedBead::right).forEach(bead -> right.add(system.get(bead.bead())));
    return ShapeScore.of(
        judged.stream().map(bead -> system.get(bead.bead())).toList(),
        right::contains,
        List.of(),
        bead -> false);
  }

  private static List<WorstBead> missed(
      Alignment pair, SpanComparison comparison, InsideScore inside) {
    Projection projection = comparison.projection();
    Map<Integer, List<SpanBead>> rows = new TreeMap<>();
    for (int row = 0; row < projection.rows(); row++) {
      int target = projection.targetOfRow(row);
      if (projection.isTwoSided(target) && !inside.covered().get(target)) {
        rows.computeIfAbsent(target, t -> new ArrayList<>()).add(comparison.gold().get(row));
      }
    }
    SegmentedText source = SegmentedText.of(pair.documents().get(0));
    SegmentedText target = SegmentedText.of(pair.documents().get(1));
    return rows.values().stream()
        .limit(Evaluation.WORST)
        .map(joined -> missed(joined, source, target))
        .toList();
  }

  private static WorstBead missed(List<SpanBead> rows, SegmentedText source, SegmentedText target) {
    return new WorstBead(
        WorstBead.Kind.MISSED,
        shape(rows),
        OptionalDouble.empty(),
        source.line(spans(rows, 0)),
        target.line(spans(rows, 1)));
  }

  private static String shape(List<SpanBead> rows) {
    return spans(rows, 0).size() + "-" + spans(rows, 1).size();
  }

  private static List<Span> spans(List<SpanBead> rows, int version) {
    return rows.stream().flatMap(row -> row.side(version).stream()).toList();
  }
}
