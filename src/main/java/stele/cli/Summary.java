package stele.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import stele.bitext.Alignment;
import stele.bitext.Confidence;
import stele.format.AlignmentStatistics;
import stele.format.PlannedFile;

/** Summary of an alignment. */
final class Summary {

  private final AlignmentStatistics statistics;
  private final List<PlannedFile> files;

  private Summary(AlignmentStatistics statistics, List<PlannedFile> files) {
    this.statistics = statistics;
    this.files = files;
  }

  static Summary of(Alignment alignment, List<PlannedFile> files) {
    return new Summary(AlignmentStatistics.of(alignment), files);
  }

  OptionalDouble meanConfidence() {
    return statistics.meanConfidence();
  }

  /** For people. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("segments    " + listed(statistics.segments()));
    lines.add("beads       " + statistics.beads() + ": " + listed(statistics.shapes()));
    if (statistics.moved() > 0) {
      lines.add(
          "pairs       %d, %d of them moved".formatted(statistics.pairs(), statistics.moved()));
    }
    lines.add("one-sided   " + listed(statistics.oneSided()));
    if (statistics.meanConfidence().isPresent()) {
      lines.add(
          "confidence  %s on average, %d below %s"
              .formatted(
                  Confidence.of(statistics.meanConfidence()).shown(),
                  statistics.doubtful(),
                  Confidence.DOUBTFUL));
    }
    if (!statistics.flags().isEmpty()) {
      lines.add("flags       " + listed(statistics.flags()));
    }
    for (PlannedFile file : files) {
      String note = file.note().isEmpty() ? "" : " (" + file.note() + ")";
      lines.add("written     " + file.name() + note);
    }
    return lines;
  }

  /** For programs. */
  Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("segments", statistics.segments());
    fields.put("beads", statistics.beads());
    fields.put("shapes", statistics.shapes());
    fields.put("pairs", statistics.pairs());
    fields.put("moved", statistics.moved());
    fields.put("oneSided", statistics.oneSided());
    statistics.meanConfidence().ifPresent(mean -> fields.put("meanConfidence", mean));
    fields.put("doubtful", statistics.doubtful());
    fields.put("flags", statistics.flags());
    fields.put("files", files.stream().map(PlannedFile::name).toList());
    List<Map<String, Object>> memories = memories();
    if (!memories.isEmpty()) {
      fields.put("memories", memories);
    }
    return fields;
  }

  private List<Map<String, Object>> memories() {
    List<Map<String, Object>> memories = new ArrayList<>();
    for (PlannedFile file : files) {
      if (!file.counts().isEmpty()) {
        Map<String, Object> memory = new LinkedHashMap<>();
        memory.put("file", file.name());
        memory.putAll(file.counts());
        memories.add(memory);
      }
    }
    return memories;
  }

  private static String listed(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
