package stele.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Confidence;
import stele.bitext.JoinedBead;
import stele.bitext.SegmentedDocument;

/**
 * The figures of an alignment that a file and the summary of a run show.
 *
 * @param segments per version, by its id
 * @param beads their number
 * @param shapes how many beads of each shape, the most frequent first, then by name
 * @param oneSided per version, by its id, beads that have no text in any other
 * @param pairs beads with text in two versions or more, where the parts of a moved pair are one
 * @param moved how many of the pairs are moved ones
 * @param meanConfidence over the beads that have one
 * @param doubtful beads with a confidence below {@link Confidence#DOUBTFUL}
 * @param flags how many beads carry each flag, by its code
 */
public record AlignmentStatistics(
    Map<String, Integer> segments,
    int beads,
    Map<String, Integer> shapes,
    Map<String, Integer> oneSided,
    int pairs,
    int moved,
    OptionalDouble meanConfidence,
    int doubtful,
    Map<String, Integer> flags) {

  public AlignmentStatistics {
    segments = Collections.unmodifiableMap(new LinkedHashMap<>(segments));
    shapes = Collections.unmodifiableMap(new LinkedHashMap<>(shapes));
    oneSided = Collections.unmodifiableMap(new LinkedHashMap<>(oneSided));
    flags = Collections.unmodifiableMap(new TreeMap<>(flags));
  }

  public static AlignmentStatistics of(Alignment alignment) {
    List<Bead> beads = alignment.beads();
    List<JoinedBead> joined = alignment.joinedBeads();
    double[] confidences =
        beads.stream()
            .flatMap(bead -> bead.confidence().rounded().stream())
            .mapToDouble(BigDecimal::doubleValue)
            .toArray();
    double sum = 0;
    for (double confidence : confidences) {
      sum += confidence;
    }
    return new AlignmentStatistics(
        segments(alignment),
        beads.size(),
        shapes(beads),
        oneSided(alignment),
        (int) joined.stream().filter(each -> !each.bead().isOneSided()).count(),
        (int) joined.stream().filter(JoinedBead::isMoved).count(),
        confidences.length == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(sum / confidences.length),
        (int) beads.stream().filter(bead -> bead.confidence().isDoubtful()).count(),
        flags(beads));
  }

  private static Map<String, Integer> flags(List<Bead> beads) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Bead bead : beads) {
      bead.flags().forEach(flag -> counts.merge(flag.code(), 1, Integer::sum));
    }
    return counts;
  }

  private static Map<String, Integer> segments(Alignment alignment) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (SegmentedDocument document : alignment.documents()) {
      counts.put(document.id(), document.size());
    }
    return counts;
  }

  private static Map<String, Integer> shapes(List<Bead> beads) {
    Map<String, Integer> counts =
        beads.stream().collect(Collectors.toMap(Bead::shape, bead -> 1, Integer::sum));
    List<Map.Entry<String, Integer>> ordered = new ArrayList<>(counts.entrySet());
    ordered.sort(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    Map<String, Integer> shapes = new LinkedHashMap<>();
    ordered.forEach(entry -> shapes.put(entry.getKey(), entry.getValue()));
    return shapes;
  }

  private static Map<String, Integer> oneSided(Alignment alignment) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int version = 0; version < alignment.documents().size(); version++) {
      int side = version;
      long count =
          alignment.beads().stream()
              .filter(bead -> bead.isOneSided() && !bead.runs().get(side).isEmpty())
              .count();
      counts.put(alignment.documents().get(version).id(), (int) count);
    }
    return counts;
  }
}
