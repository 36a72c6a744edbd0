package stele.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.InputException;
import stele.bitext.JoinedBead;
import stele.bitext.MovedPairs;
import stele.bitext.Problem;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/**
 * An alignment of three versions or more measured against a gold of the same versions.
 *
 * <p>A bead is right when the gold has one with the same run of segments in every version; the
 * place of an empty run does not matter. The convention of {@link BeadScore} holds: precision is
 * over all beads of the system, recall over those of the gold that link text, here of two versions
 * or more.
 *
 * @param versions ids, the base first
 * @param goldFile the gold's file, as the user named it
 * @param strict over beads of all versions; absent where the gold segments a version differently
 * @param linked the same without beads that have text in one version only
 * @param movedPairs how many of the beads are moved pairs, each of which counts as one
 * @param apart the same with the parts of moved pairs as beads of their own; absent if neither the
 *     alignment nor the gold has moved pairs
 * @param pairs the base with each other version
 * @param calibration of the confidences of beads of all versions; empty where {@code strict} is
 *     absent
 * @param worst wrong beads by falling confidence, then missed gold beads in text order
 */
public record MultitextEvaluation(
    List<String> versions,
    String goldFile,
    Optional<PrecisionRecall> strict,
    Optional<PrecisionRecall> linked,
    int movedPairs,
    Optional<MultitextEvaluation> apart,
    List<Evaluation> pairs,
    Calibration calibration,
    List<WorstRow> worst) {

  public MultitextEvaluation {
    versions = List.copyOf(versions);
    pairs = List.copyOf(pairs);
    worst = List.copyOf(worst);
  }

  /**
   * A bead worth a look.
   *
   * @param texts per version, empty where it has none
   */
  public record WorstRow(
      WorstBead.Kind kind, String shape, OptionalDouble confidence, List<String> texts) {

    public WorstRow {
      texts = List.copyOf(texts);
    }
  }

  /**
   * Measures all versions.
   *
   * @param file of the gold, as the user named it
   * @param gold with every version of the alignment, matched by their ids, else by their order
   * @throws InputException if the gold cannot be about these texts
   */
  public static MultitextEvaluation of(Alignment system, String file, Alignment gold)
      throws InputException {
    boolean moved =
        !MovedPairs.of(system).pairs().isEmpty() || !MovedPairs.of(gold).pairs().isEmpty();
    Optional<MultitextEvaluation> apart =
        moved
            ? Optional.of(
                of(
                    system.withoutCounterparts(),
                    file,
                    gold.withoutCounterparts(),
                    Optional.empty()))
            : Optional.empty();
    return of(system, file, gold, apart);
  }

  private static MultitextEvaluation of(
      Alignment system, String file, Alignment gold, Optional<MultitextEvaluation> apart)
      throws InputException {
    int[] places = places(system, file, gold);
    List<Evaluation> pairs = new ArrayList<>();
    for (int version = 1; version < places.length; version++) {
      Alignment pair = gold.pair(places[0], places[version]);
      pairs.add(Evaluation.of(system, 0, version, new AlignmentGold(file, pair)));
    }
    boolean same =
        IntStream.range(0, places.length)
            .allMatch(
                version ->
                    SegmentSpans.of(system.documents().get(version))
                        .equals(SegmentSpans.of(gold.documents().get(places[version]))));
    Map<List<Span>, Bead> found = beads(system, IntStream.range(0, places.length).toArray());
    Map<List<Span>, Bead> wanted = same ? beads(gold, places) : Map.of();
    List<JoinedBead> joined = system.joinedBeads();
    List<JudgedBead> judged =
        IntStream.range(0, same ? joined.size() : 0)
            .mapToObj(index -> judge(joined.get(index).bead(), index, wanted))
            .toList();
    return new MultitextEvaluation(
        system.documents().stream().map(SegmentedDocument::id).toList(),
        file,
        same ? Optional.of(score(found.keySet(), wanted.keySet(), false)) : Optional.empty(),
        same ? Optional.of(score(found.keySet(), wanted.keySet(), true)) : Optional.empty(),
        (int) joined.stream().filter(JoinedBead::isMoved).count(),
        apart,
        pairs,
        Calibration.of(judged),
        same ? worst(system, found, wanted) : List.of());
  }

  /** Per version of the system, its place in the gold. */
  private static int[] places(Alignment system, String file, Alignment gold) throws InputException {
    List<String> ours = system.documents().stream().map(SegmentedDocument::id).toList();
    List<String> theirs = gold.documents().stream().map(SegmentedDocument::id).toList();
    if (theirs.containsAll(ours)) {
      return ours.stream().mapToInt(theirs::indexOf).toArray();
    }
    if (theirs.size() == ours.size()) {
      return IntStream.range(0, ours.size()).toArray();
    }
    throw new InputException(
        Problem.of(
            file,
            "the gold has the versions %s, the alignment %s"
                .formatted(String.join(", ", theirs), String.join(", ", ours)),
            "give a gold of the same versions, or align only those it has"));
  }

  private static JudgedBead judge(Bead bead, int index, Map<List<Span>, Bead> wanted) {
    return new JudgedBead(
        index, bead.confidence().value(), wanted.containsKey(withoutPlace(bead.runs())));
  }

  /** Beads by their runs in these versions; those without text in any are left out. */
  private static Map<List<Span>, Bead> beads(Alignment alignment, int[] versions) {
    Map<List<Span>, Bead> beads = new LinkedHashMap<>();
    for (JoinedBead joined : alignment.joinedBeads()) {
      Bead bead = joined.bead();
      List<Span> runs = withoutPlace(IntStream.of(versions).mapToObj(bead.runs()::get).toList());
      if (runs.stream().anyMatch(run -> !run.isEmpty())) {
        beads.put(runs, bead);
      }
    }
    return beads;
  }

  private static List<Span> withoutPlace(List<Span> runs) {
    return runs.stream().map(run -> run.isEmpty() ? new Span(0, 0) : run).toList();
  }

  private static PrecisionRecall score(
      Set<List<Span>> system, Set<List<Span>> gold, boolean linkedOnly) {
    Set<List<Span>> claims = new HashSet<>(system);
    claims.removeIf(runs -> linkedOnly && !isLinked(runs));
    Set<List<Span>> wanted = new HashSet<>(gold);
    wanted.removeIf(runs -> !isLinked(runs));
    return new PrecisionRecall(
        new Ratio(claims.stream().filter(gold::contains).count(), claims.size()),
        new Ratio(wanted.stream().filter(system::contains).count(), wanted.size()));
  }

  private static boolean isLinked(List<Span> runs) {
    return runs.stream().filter(run -> !run.isEmpty()).count() > 1;
  }

  private static List<WorstRow> worst(
      Alignment system, Map<List<Span>, Bead> found, Map<List<Span>, Bead> wanted) {
    Stream<WorstRow> wrong =
        found.entrySet().stream()
            .filter(entry -> !wanted.containsKey(entry.getKey()))
            .sorted(
                Comparator.comparingDouble(
                        (Map.Entry<List<Span>, Bead> entry) ->
                            entry.getValue().confidence().value().orElse(-1))
                    .reversed())
            .map(
                entry ->
                    row(
                        WorstBead.Kind.WRONG,
                        entry.getKey(),
                        entry.getValue().confidence().value(),
                        system));
    Stream<WorstRow> missed =
        wanted.keySet().stream()
            .filter(runs -> !found.containsKey(runs))
            .map(runs -> row(WorstBead.Kind.MISSED, runs, OptionalDouble.empty(), system));
    return Stream.concat(wrong, missed).limit(Evaluation.WORST).toList();
  }

  private static WorstRow row(
      WorstBead.Kind kind, List<Span> runs, OptionalDouble confidence, Alignment system) {
    List<String> texts = new ArrayList<>();
    for (int version = 0; version < runs.size(); version++) {
      texts.add(system.documents().get(version).textOf(runs.get(version)));
    }
    String shape =
        String.join("-", runs.stream().map(run -> Integer.toString(run.length())).toList());
    return new WorstRow(kind, shape, confidence, texts);
  }
}
