package stele.evaluate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import stele.format.lines.IndexBead;

/**
 * How beads of one shape fare.
 *
 * @param shape numbers of segments: {@code 1-2}
 * @param precision right ones of the system's beads of this shape
 * @param recall found ones of the gold's; nothing of nothing where the gold has no beads in the
 *     same segments
 */
record ShapeScore(String shape, Ratio precision, Ratio recall) {

  /** Most frequent in the gold first, then in the system, then by shape. */
  private static final Comparator<ShapeScore> ORDER =
      Comparator.<ShapeScore>comparingLong(row -> row.recall().whole())
          .thenComparingLong(row -> row.precision().whole())
          .reversed()
          .thenComparing(ShapeScore::shape);

  static List<ShapeScore> of(
      List<IndexBead> system,
      Predicate<IndexBead> right,
      List<IndexBead> gold,
      Predicate<IndexBead> found) {
    Map<String, Ratio> precision = count(system, right);
    Map<String, Ratio> recall = count(gold, found);
    Map<String, ShapeScore> rows = new TreeMap<>();
    precision.forEach((shape, ratio) -> rows.put(shape, new ShapeScore(shape, ratio, Ratio.NONE)));
    recall.forEach(
        (shape, ratio) ->
            rows.put(
                shape, new ShapeScore(shape, precision.getOrDefault(shape, Ratio.NONE), ratio)));
    return rows.values().stream().sorted(ORDER).toList();
  }

  private static Map<String, Ratio> count(List<IndexBead> beads, Predicate<IndexBead> good) {
    Map<String, Ratio> counts = new HashMap<>();
    for (IndexBead bead : beads) {
      counts.merge(bead.shape(), new Ratio(good.test(bead) ? 1 : 0, 1), Ratio::plus);
    }
    return counts;
  }
}
