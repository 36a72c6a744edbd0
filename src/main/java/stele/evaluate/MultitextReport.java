package stele.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import stele.bitext.Confidence;

/** A {@link MultitextEvaluation} for people and for programs. Lines end in {@code \n}. */
public final class MultitextReport {

  private static final String HEADING = "%-32s %9s %-18s %6s %-18s %6s\n";
  private static final String LINE = "%-32s %9.3f %-18s %6.3f %-18s %6.3f\n";

  private final MultitextEvaluation evaluation;
  private final StringBuilder out = new StringBuilder();

  private MultitextReport(MultitextEvaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** For a terminal or a file. */
  public static String text(MultitextEvaluation evaluation) {
    return new MultitextReport(evaluation).render();
  }

  /** Nested maps, lists, strings and numbers, ready for a JSON writer. */
  public static Map<String, Object> fields(MultitextEvaluation evaluation) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("versions", evaluation.versions());
    fields.put("gold", evaluation.goldFile());
    evaluation.strict().ifPresent(score -> fields.put("strict", EvaluationFields.score(score)));
    evaluation
        .linked()
        .ifPresent(score -> fields.put("strict-linked", EvaluationFields.score(score)));
    if (evaluation.apart().isPresent()) {
      fields.put("moved-pairs", evaluation.movedPairs());
      fields.put("moved-as-one-sided", scores(evaluation.apart().get()));
    }
    if (evaluation.calibration().count() > 0) {
      fields.put("calibration", EvaluationFields.calibration(evaluation.calibration()));
    }
    fields.put("worst", evaluation.worst().stream().map(MultitextReport::fields).toList());
    fields.put("pairs", evaluation.pairs().stream().map(EvaluationFields::of).toList());
    return fields;
  }

  private static Map<String, Object> scores(MultitextEvaluation apart) {
    Map<String, Object> fields = new LinkedHashMap<>();
    apart.strict().ifPresent(score -> fields.put("strict", EvaluationFields.score(score)));
    apart.linked().ifPresent(score -> fields.put("strict-linked", EvaluationFields.score(score)));
    return fields;
  }

  private static Map<String, Object> fields(MultitextEvaluation.WorstRow row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kind", row.kind().name().toLowerCase(Locale.ROOT));
    fields.put("shape", row.shape());
    row.confidence().ifPresent(confidence -> fields.put("confidence", confidence));
    fields.put("text", row.texts());
    return fields;
  }

  private String render() {
    print("%s against %s\n\n", String.join(" - ", evaluation.versions()), evaluation.goldFile());
    print(HEADING, "beads", "precision", "", "recall", "", "F1");
    if (evaluation.strict().isEmpty()) {
      print(
          "the gold segments the texts differently, so beads of all versions cannot be compared\n");
    }
    evaluation.strict().ifPresent(score -> line("strict, all versions", score));
    evaluation.linked().ifPresent(score -> line("strict, two versions or more", score));
    evaluation.pairs().forEach(this::pairLines);
    evaluation.apart().ifPresent(this::apart);
    if (evaluation.calibration().count() > 0) {
      print(
          "\nexpected calibration error %s, area under the curve %s\n",
          number(evaluation.calibration().expectedError()),
          number(evaluation.calibration().areaUnderCurve()));
    }
    rows(evaluation.worst());
    return out.toString();
  }

  private void apart(MultitextEvaluation apart) {
    print(
        "\nmoved pairs count as one bead each above (%d in the alignment); as beads of their own:\n",
        evaluation.movedPairs());
    apart.strict().ifPresent(score -> line("strict, all versions", score));
    apart.linked().ifPresent(score -> line("strict, two versions or more", score));
    apart.pairs().forEach(this::pairLines);
  }

  private void pairLines(Evaluation pair) {
    String name = pair.source() + " - " + pair.target();
    pair.beads()
        .ifPresent(
            beads -> {
              line("strict, " + name, beads.strict());
              line("lax, " + name, beads.lax());
            });
    if (pair.beads().isEmpty()) {
      pair.spans().ifPresent(spans -> line("characters, " + name, spans.characters()));
    }
  }

  private void rows(List<MultitextEvaluation.WorstRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    print("\nlook at these first\n");
    for (int number = 1; number <= rows.size(); number++) {
      MultitextEvaluation.WorstRow row = rows.get(number - 1);
      print("%2d. %s %s", number, row.kind().name().toLowerCase(Locale.ROOT), row.shape());
      row.confidence()
          .ifPresent(confidence -> print(", confidence %s", Confidence.of(confidence).shown()));
      print("\n");
      row.texts().forEach(text -> print("    %s\n", EvaluationReport.shortened(text)));
    }
  }

  private void line(String name, PrecisionRecall score) {
    print(
        LINE,
        name,
        score.precision().value(),
        EvaluationReport.counts(score.precision()),
        score.recall().value(),
        EvaluationReport.counts(score.recall()),
        score.f1());
  }

  private static String number(OptionalDouble value) {
    return value.isEmpty() ? "-" : String.format(Locale.ROOT, "%.3f", value.getAsDouble());
  }

  private void print(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}
