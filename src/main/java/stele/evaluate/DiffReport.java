package stele.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stele.bitext.Bead;
import stele.bitext.Flag;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.format.BeadFields;

/** An {@link AlignmentDiff} for people and for programs. Lines end in {@code \n}. */
public final class DiffReport {

  private final AlignmentDiff diff;
  private final StringBuilder out = new StringBuilder();

  private DiffReport(AlignmentDiff diff) {
    this.diff = diff;
  }

  /**
   * For a terminal or a file.
   *
   * @param first name of the first file, likewise {@code second}
   */
  public static String text(AlignmentDiff diff, String first, String second) {
    return new DiffReport(diff).render(first, second);
  }

  /** Nested maps, lists, strings and numbers, ready for a JSON writer. */
  public static Map<String, Object> fields(AlignmentDiff diff, String first, String second) {
    DiffReport report = new DiffReport(diff);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("a", first);
    fields.put("b", second);
    fields.put("versions", diff.first().documents().stream().map(SegmentedDocument::id).toList());
    fields.put("different", diff.isDifferent());
    fields.put("agreement", agreement(diff.agreement()));
    fields.put("regions", diff.regions().stream().map(report::fields).toList());
    fields.put("remarks", diff.changes().stream().map(report::fields).toList());
    return fields;
  }

  private static Map<String, Object> agreement(Agreement agreement) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("beads", overlap(agreement.beads()));
    fields.put("linked-beads", overlap(agreement.linked()));
    fields.put("links", overlap(agreement.links()));
    agreement.cuts().ifPresent(kappa -> fields.put("cuts-kappa", kappa));
    agreement.alone().ifPresent(kappa -> fields.put("alone-kappa", kappa));
    return fields;
  }

  private static Map<String, Object> overlap(PrecisionRecall overlap) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("a", overlap.precision().whole());
    fields.put("b", overlap.recall().whole());
    fields.put("both", (long) overlap.precision().part());
    fields.put("of-a", overlap.precision().value());
    fields.put("of-b", overlap.recall().value());
    fields.put("f1", overlap.f1());
    return fields;
  }

  private Map<String, Object> fields(AlignmentDiff.Region region) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("a", region.first().stream().map(this::fields).toList());
    fields.put("b", region.second().stream().map(this::fields).toList());
    return fields;
  }

  private Map<String, Object> fields(AlignmentDiff.AnnotationChange change) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("a", fields(change.first()));
    fields.put("b", fields(change.second()));
    return fields;
  }

  private Map<String, Object> fields(Bead bead) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(
        "segments",
        bead.runs().stream()
            .map(run -> IntStream.range(run.start(), run.end()).boxed().toList())
            .toList());
    bead.confidence().value().ifPresent(confidence -> fields.put("confidence", confidence));
    fields.put("status", bead.status().word());
    if (!bead.flags().isEmpty()) {
      fields.put("flags", bead.flags().stream().map(Flag::code).toList());
    }
    if (!bead.note().isEmpty()) {
      fields.put("note", bead.note());
    }
    if (!bead.counterpart().isEmpty()) {
      fields.put("counterpart", BeadFields.writtenRuns(bead.counterpart()));
    }
    fields.put("text", texts(bead));
    return fields;
  }

  private List<String> texts(Bead bead) {
    return IntStream.range(0, bead.runs().size())
        .mapToObj(version -> diff.first().textOf(bead, version))
        .toList();
  }

  private String render(String first, String second) {
    print("A  %s\nB  %s\n", first, second);
    for (SegmentedDocument document : diff.first().documents()) {
      print("   %s: %d segments\n", document.id(), document.size());
    }
    print("\n%-14s %7s %7s %7s %7s %7s %7s\n", "", "A", "B", "both", "of A", "of B", "F1");
    line("beads", diff.agreement().beads());
    line("linked beads", diff.agreement().linked());
    line("links", diff.agreement().links());
    print(
        "kappa: %s where beads end, %s which segments are alone\n",
        number(diff.agreement().cuts()), number(diff.agreement().alone()));
    if (!diff.isDifferent()) {
      print("\nthe alignments are the same\n");
    }
    regions();
    changes();
    return out.toString();
  }

  private void line(String name, PrecisionRecall overlap) {
    print(
        "%-14s %7d %7d %7.0f %7.3f %7.3f %7.3f\n",
        name,
        overlap.precision().whole(),
        overlap.recall().whole(),
        overlap.precision().part(),
        overlap.precision().value(),
        overlap.recall().value(),
        overlap.f1());
  }

  private void regions() {
    if (diff.regions().isEmpty()) {
      return;
    }
    print(
        diff.regions().size() == 1
            ? "\nthe beads differ in one place\n"
            : "\nthe beads differ in %d places\n",
        diff.regions().size());
    int number = 0;
    for (AlignmentDiff.Region region : diff.regions()) {
      number++;
      print("\n%d. %s\n", number, place(region));
      region.first().forEach(bead -> bead("A", bead));
      region.second().forEach(bead -> bead("B", bead));
    }
  }

  /** The segments of every version that a region has: {@code en 18-21, ru 20-24}. */
  private String place(AlignmentDiff.Region region) {
    List<String> places = new ArrayList<>();
    int last = region.first().size() - 1;
    for (int version = 0; version < diff.first().documents().size(); version++) {
      Span all =
          new Span(
              region.first().get(0).runs().get(version).start(),
              region.first().get(last).runs().get(version).end());
      if (!all.isEmpty()) {
        places.add(diff.first().documents().get(version).id() + " " + SameSegments.shown(all));
      }
    }
    return String.join(", ", places);
  }

  private void bead(String whose, Bead bead) {
    print(
        "   %s  %s  %s\n",
        whose,
        bead.shape(),
        texts(bead).stream()
            .map(text -> text.isEmpty() ? "(nothing)" : EvaluationReport.shortened(text))
            .collect(Collectors.joining("\n           ")));
  }

  private void changes() {
    if (diff.changes().isEmpty()) {
      return;
    }
    print(
        diff.changes().size() == 1
            ? "\none bead is the same but for its status, flags, note or counterpart\n"
            : "\n%d beads are the same but for their status, flags, note or counterpart\n",
        diff.changes().size());
    for (AlignmentDiff.AnnotationChange change : diff.changes()) {
      print(
          "   %s  A: %s  B: %s\n",
          place(new AlignmentDiff.Region(List.of(change.first()), List.of())),
          annotations(change.first()),
          annotations(change.second()));
    }
  }

  private static String annotations(Bead bead) {
    String flags =
        bead.flags().stream().map(flag -> " " + flag.code()).collect(Collectors.joining());
    String note = bead.note().isEmpty() ? "" : " \"" + bead.note() + "\"";
    String counterpart =
        bead.counterpart().isEmpty()
            ? ""
            : " (counterpart " + BeadFields.writtenRuns(bead.counterpart()) + ")";
    return bead.status().word() + flags + note + counterpart;
  }

  private static String number(OptionalDouble value) {
    return value.isEmpty() ? "-" : String.format(Locale.ROOT, "%.3f", value.getAsDouble());
  }

  private void print(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}
