package stele.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import stele.bitext.Alignment;
import stele.bitext.Bead;

/** The gold's judgement of every bead. */
sealed interface Verdict permits BeadVerdict, SpanVerdict {

  /** System beads that can be judged, in system order. */
  List<JudgedBead> judged();

  List<ShapeScore> shapes();

  /** What the system missed, in the order of the gold. */
  List<WorstBead> missed();

  /** Wrong beads by falling confidence (those without one last), then missed ones. */
  static List<WorstBead> worst(Alignment pair, List<Bead> beads, Verdict verdict, int limit) {
    Stream<WorstBead> wrong =
        verdict.judged().stream()
            .filter(bead -> !bead.right())
            .sorted(
                Comparator.comparingDouble((JudgedBead bead) -> bead.confidence().orElse(-1))
                    .reversed())
            .map(bead -> wrong(pair, beads.get(bead.bead())));
    return Stream.concat(wrong, verdict.missed().stream()).limit(limit).toList();
  }

  /**
   * Every bead with a judgement.
   *
   * @param judged indices of the beads that can be judged
   */
  static List<JudgedBead> judge(List<Bead> beads, int[] judged, IntPredicate right) {
    List<JudgedBead> judgements = new ArrayList<>();
    for (int bead : judged) {
      judgements.add(new JudgedBead(bead, beads.get(bead).confidence().value(), right.test(bead)));
    }
    return judgements;
  }

  private static WorstBead wrong(Alignment pair, Bead bead) {
    return new WorstBead(
        WorstBead.Kind.WRONG,
        bead.shape(),
        bead.confidence().value(),
        pair.textOf(bead, 0),
        pair.textOf(bead, 1));
  }
}
