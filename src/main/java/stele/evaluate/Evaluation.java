package stele.evaluate;

import java.util.List;
import java.util.Optional;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.InputException;
import stele.bitext.JoinedBead;
import stele.bitext.MovedPairs;
import stele.format.lines.IndexBead;

/**
 * An alignment measured against a gold.
 *
 * @param source id of the source version
 * @param target id of the target version
 * @param goldFile the gold's file, as the user named it
 * @param beads scores on beads; absent where the gold segments the texts differently
 * @param spans scores on pieces of text; absent where a gold segment is in two beads
 * @param shapes per bead shape, most frequent first
 * @param judged every system bead with the gold's judgement; without those that have neither a
 *     letter nor a digit where the gold is pieces of text
 * @param calibration of the confidences
 * @param movedPairs how many of the beads are moved pairs, whose text stands in different places
 * @param apart the same with the parts of moved pairs as the one-sided beads they are in text
 *     order; absent if neither the alignment nor the gold has moved pairs
 * @param worst wrong beads by falling confidence, then missed gold beads in text order; at most
 *     {@value #WORST}
 */
public record Evaluation(
    String source,
    String target,
    String goldFile,
    Optional<BeadScore> beads,
    Optional<SpanScore> spans,
    List<ShapeScore> shapes,
    List<JudgedBead> judged,
    Calibration calibration,
    int movedPairs,
    Optional<Evaluation> apart,
    List<WorstBead> worst) {

  static final int WORST = 10;

  public Evaluation {
    shapes = List.copyOf(shapes);
    judged = List.copyOf(judged);
    worst = List.copyOf(worst);
  }

  /** Measures the first two versions. */
  public static Evaluation of(Alignment alignment, Gold gold) throws InputException {
    return of(alignment, 0, 1, gold);
  }

  /**
   * Measures two versions of an alignment, a moved pair as one bead. Near linear in the number of
   * beads.
   *
   * @param source 0-based index of the version that is the gold's source
   * @param target 0-based index of the version that is the gold's target
   * @throws InputException if the gold cannot be about these texts
   */
  public static Evaluation of(Alignment alignment, int source, int target, Gold gold)
      throws InputException {
    Alignment pair = alignment.pair(source, target);
    boolean moved = !MovedPairs.of(pair).pairs().isEmpty() || gold.hasMovedPairs();
    Optional<Evaluation> apart =
        moved
            ? Optional.of(of(pair.withoutCounterparts(), gold.apart(), Optional.empty()))
            : Optional.empty();
    return of(pair, gold, apart);
  }

  private static Evaluation of(Alignment pair, Gold gold, Optional<Evaluation> apart)
      throws InputException {
    FittedGold fitted = gold.fit(pair);
    List<JoinedBead> joined = pair.joinedBeads();
    List<Bead> beads = joined.stream().map(JoinedBead::bead).toList();
    Optional<SpanComparison> comparison =
        fitted.spans().map(rows -> SpanComparison.of(pair.documents(), beads, rows));
    List<IndexBead> system = beads.stream().map(IndexBead::of).toList();
    Verdict verdict =
        fitted.beads().isPresent()
            ? BeadVerdict.of(pair, beads, fitted.beads().get())
            : SpanVerdict.of(pair, beads, comparison.orElseThrow());
    return new Evaluation(
        pair.documents().get(0).id(),
        pair.documents().get(1).id(),
        gold.file(),
        fitted.beads().map(golden -> BeadScore.of(system, golden)),
        comparison.map(SpanScore::of),
        verdict.shapes(),
        verdict.judged(),
        Calibration.of(verdict.judged()),
        (int) joined.stream().filter(JoinedBead::isMoved).count(),
        apart,
        Verdict.worst(pair, beads, verdict, WORST));
  }
}
