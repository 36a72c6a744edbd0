package stele.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.SegmentedDocument;
import stele.format.lines.IndexBead;

/** A bead is right if the gold has an equal one, one-sided beads included. */
record BeadVerdict(List<JudgedBead> judged, List<ShapeScore> shapes, List<WorstBead> missed)
    implements Verdict {

  static BeadVerdict of(Alignment pair, List<Bead> beads, List<IndexBead> gold) {
    List<IndexBead> system = beads.stream().map(IndexBead::of).toList();
    Set<IndexBead> inGold = new HashSet<>(gold);
    Set<IndexBead> inSystem = new HashSet<>(system);
    return new BeadVerdict(
        Verdict.judge(
            beads,
            IntStream.range(0, system.size()).toArray(),
            bead -> inGold.contains(system.get(bead))),
        ShapeScore.of(system, inGold::contains, gold, inSystem::contains),
        gold.stream()
            .filter(bead -> !inSystem.contains(bead))
            .limit(Evaluation.WORST)
            .map(bead -> missed(pair, bead))
            .toList());
  }

  private static WorstBead missed(Alignment pair, IndexBead bead) {
    return new WorstBead(
        WorstBead.Kind.MISSED,
        bead.shape(),
        OptionalDouble.empty(),
        text(pair.documents().get(0), bead, 0),
        text(pair.documents().get(1), bead, 1));
  }

  private static String text(SegmentedDocument document, IndexBead bead, int version) {
    return bead.runs(version).stream().map(document::textOf).collect(Collectors.joining(" "));
  }
}
