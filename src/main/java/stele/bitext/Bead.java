package stele.bitext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Segments that say the same thing: one run of segments per version. A run is empty where a version
 * has no counterpart; the bead is one-sided when only one run is not.
 *
 * @param runs per version, half-open ranges of 0-based segment indices
 * @param confidence probability that the bead is right, 0 to 1; absent where nobody computed one
 * @param confidences per version, the probability that its run is what the bead's other text has
 *     there; absent for the base, which the others are compared with, and where nobody computed
 *     one; empty where {@code confidence} says it all, as with two versions
 * @param status who stands behind it
 * @param flags sorted, without repeats
 * @param note free text of a person; empty for none
 * @param counterpart where text that stands alone here has what belongs to it: one run per version
 *     like {@code runs}, not part of the cover; empty where nothing is known of one
 * @param extensions fields of the exchange format this version does not know, kept as they came
 */
public record Bead(
    List<Span> runs,
    OptionalDouble confidence,
    List<OptionalDouble> confidences,
    BeadStatus status,
    List<Flag> flags,
    String note,
    List<Span> counterpart,
    Map<String, Object> extensions) {

  public Bead {
    runs = List.copyOf(runs);
    confidences = List.copyOf(confidences);
    counterpart = List.copyOf(counterpart);
    if (!confidences.isEmpty() && confidences.size() != runs.size()) {
      throw new IllegalArgumentException("confidences need one per version: " + confidences);
    }
    if (!counterpart.isEmpty() && counterpart.size() != runs.size()) {
      throw new IllegalArgumentException("a counterpart needs a run per version: " + counterpart);
    }
    flags = flags.stream().sorted().distinct().toList();
    extensions = Extensions.copyOf(extensions);
    if (runs.stream().allMatch(Span::isEmpty)) {
      throw new IllegalArgumentException("a bead without any segment: " + runs);
    }
    checkProbability(confidence);
    confidences.forEach(Bead::checkProbability);
  }

  /** A bead without confidences per version. */
  public Bead(
      List<Span> runs,
      OptionalDouble confidence,
      BeadStatus status,
      List<Flag> flags,
      String note,
      List<Span> counterpart,
      Map<String, Object> extensions) {
    this(runs, confidence, List.of(), status, flags, note, counterpart, extensions);
  }

  public static Bead of(List<Span> runs, OptionalDouble confidence, BeadStatus status) {
    return new Bead(runs, confidence, status, List.of(), "", List.of(), Map.of());
  }

  /** A bead the aligner made. */
  public static Bead auto(List<Span> runs, double confidence) {
    return of(runs, OptionalDouble.of(confidence), BeadStatus.AUTO);
  }

  /** Whether all segments belong to a single version. */
  public boolean isOneSided() {
    return runs.stream().filter(run -> !run.isEmpty()).count() == 1;
  }

  /** Numbers of segments joined by hyphens: {@code 1-2}, {@code 1-0}, {@code 1-1-2}. */
  public String shape() {
    return runs.stream()
        .map(run -> Integer.toString(run.length()))
        .collect(Collectors.joining("-"));
  }

  /** How sure it is that the run of this version is right: its own confidence, else the bead's. */
  public OptionalDouble confidenceOf(int version) {
    return confidences.isEmpty() ? confidence : confidences.get(version);
  }

  /** This bead with a confidence for each version; none for all of them takes them away. */
  public Bead withConfidences(List<OptionalDouble> others) {
    return new Bead(runs, confidence, others, status, flags, note, counterpart, extensions);
  }

  public Bead withFlags(List<Flag> others) {
    return new Bead(runs, confidence, confidences, status, others, note, counterpart, extensions);
  }

  public Bead withNote(String other) {
    return new Bead(runs, confidence, confidences, status, flags, other, counterpart, extensions);
  }

  public Bead withCounterpart(List<Span> elsewhere) {
    return new Bead(runs, confidence, confidences, status, flags, note, elsewhere, extensions);
  }

  /** This bead, known to have its counterpart elsewhere; flagged as moved. */
  public Bead movedFrom(List<Span> elsewhere) {
    List<Flag> more = new ArrayList<>(flags);
    more.add(Flag.MOVED);
    return new Bead(runs, confidence, confidences, status, more, note, elsewhere, extensions);
  }

  private static void checkProbability(OptionalDouble confidence) {
    if (confidence.isPresent()
        && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
      throw new IllegalArgumentException("confidence is a probability, not " + confidence);
    }
  }
}
