package stele.bitext;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Segments that say the same thing: one run of segments per version. A run is empty where a version
 * has no counterpart; the bead is one-sided when only one run is not.
 *
 * @param runs per version, half-open ranges of 0-based segment indices
 * @param confidence how sure it is that the bead is right
 * @param annotations its status, flags and note
 * @param counterpart where text that stands alone here has what belongs to it: one run per version
 *     like {@code runs}, not part of the cover; empty where nothing is known of one
 * @param extensions fields of the exchange format this version does not know, kept as they came
 */
public record Bead(
    List<Span> runs,
    Confidence confidence,
    Annotations annotations,
    List<Span> counterpart,
    Map<String, Object> extensions) {

  public Bead {
    runs = List.copyOf(runs);
    counterpart = List.copyOf(counterpart);
    extensions = Extensions.copyOf(extensions);
    if (!confidence.versions().isEmpty() && confidence.versions().size() != runs.size()) {
      throw new IllegalArgumentException("confidences need one per version: " + confidence);
    }
    if (!counterpart.isEmpty() && counterpart.size() != runs.size()) {
      throw new IllegalArgumentException("a counterpart needs a run per version: " + counterpart);
    }
    if (areEmpty(runs)) {
      throw new IllegalArgumentException("a bead without any segment: " + runs);
    }
  }

  public static Bead of(List<Span> runs, Confidence confidence, Annotations annotations) {
    return new Bead(runs, confidence, annotations, List.of(), Map.of());
  }

  /** A bead of which nothing but its runs is known. */
  public static Bead of(List<Span> runs) {
    return of(runs, Confidence.NONE, Annotations.NONE);
  }

  /** A bead the aligner made. */
  public static Bead auto(List<Span> runs, double confidence) {
    return of(runs, Confidence.of(confidence), Annotations.NONE);
  }

  public BeadStatus status() {
    return annotations.status();
  }

  public List<Flag> flags() {
    return annotations.flags();
  }

  public String note() {
    return annotations.note();
  }

  /** Whether all segments belong to a single version. */
  public boolean isOneSided() {
    return runs.stream().filter(run -> !run.isEmpty()).count() == 1;
  }

  /** Whether one of these versions has a segment here. */
  public boolean isInAny(List<Integer> versions) {
    return !areEmpty(select(runs, versions));
  }

  /** Numbers of segments joined by hyphens: {@code 1-2}, {@code 1-0}, {@code 1-1-2}. */
  public String shape() {
    return runs.stream()
        .map(run -> Integer.toString(run.length()))
        .collect(Collectors.joining("-"));
  }

  public Bead withAnnotations(Annotations others) {
    return new Bead(runs, confidence, others, counterpart, extensions);
  }

  public Bead withCounterpart(List<Span> elsewhere) {
    return new Bead(runs, confidence, annotations, elsewhere, extensions);
  }

  /** This bead, known to have its counterpart elsewhere; flagged as moved. */
  public Bead movedFrom(List<Span> elsewhere) {
    return withAnnotations(annotations.withFlag(Flag.MOVED)).withCounterpart(elsewhere);
  }

  /** This bead with these versions only, in this order; one of them must have a segment here. */
  public Bead select(List<Integer> versions) {
    return new Bead(
        select(runs, versions),
        confidence.select(versions),
        annotations,
        select(counterpart, versions),
        extensions);
  }

  /** Two of the versions, as {@link Alignment#pair} wants them. */
  Bead pair(int source, int target) {
    if (runs.size() == 2 && source == 0) {
      return this;
    }
    List<Span> elsewhere = select(counterpart, List.of(source, target));
    boolean lost = !elsewhere.isEmpty() && areEmpty(elsewhere);
    return new Bead(
        select(runs, List.of(source, target)),
        confidence.between(source, target),
        lost ? annotations.withoutFlag(Flag.MOVED) : annotations,
        lost ? List.of() : elsewhere,
        extensions);
  }

  private static List<Span> select(List<Span> spans, List<Integer> versions) {
    return spans.isEmpty() ? spans : versions.stream().map(spans::get).toList();
  }

  private static boolean areEmpty(List<Span> spans) {
    return spans.stream().allMatch(Span::isEmpty);
  }
}
