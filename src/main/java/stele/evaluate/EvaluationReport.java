package stele.evaluate;

import java.util.Locale;
import java.util.OptionalDouble;
import stele.bitext.Confidence;

/** An evaluation as plain text, for a terminal or a file. Lines end in {@code \n}. */
public final class EvaluationReport {

  /** Longer texts of beads are cut: two lines of a terminal are enough. */
  private static final int LONGEST_TEXT = 160;

  private static final String SCORE_LINE = "%-22s %9.3f %-18s %6.3f %-18s %6.3f\n";

  private final Evaluation evaluation;
  private final StringBuilder out = new StringBuilder();

  private EvaluationReport(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  public static String text(Evaluation evaluation) {
    return new EvaluationReport(evaluation).render();
  }

  private String render() {
    print("%s - %s against %s\n", evaluation.source(), evaluation.target(), evaluation.goldFile());
    evaluation.beads().ifPresent(score -> beads("beads", score));
    evaluation.spans().ifPresent(score -> spans("letters and digits", score));
    evaluation.apart().ifPresent(this::apart);
    if (evaluation.spans().isEmpty()) {
      print("\nno scores on text: a gold segment is in two beads\n");
    }
    shapes();
    if (evaluation.calibration().count() > 0) {
      calibration();
      thresholds();
    }
    worst();
    return out.toString();
  }

  private void apart(Evaluation apart) {
    print(
        "\nmoved pairs count as one bead each above (%d in the alignment); as one-sided beads:\n",
        evaluation.movedPairs());
    apart.beads().ifPresent(score -> beads("beads, moved apart", score));
    apart.spans().ifPresent(score -> spans("text, moved apart", score));
  }

  private void beads(String heading, BeadScore score) {
    heading(heading);
    line("strict", score.strict());
    line("lax", score.lax());
    line("strict, two-sided", score.strictTwoSided());
    line("lax, two-sided", score.laxTwoSided());
    line("one-sided segments", score.oneSided());
  }

  private void spans(String heading, SpanScore score) {
    heading(heading);
    line("strict", score.strict());
    line("inside", score.inside());
    line("characters", score.characters());
    line("without counterpart", score.unaligned());
    print(
        "%-22s %9s %-18s %6.3f %s\n",
        "clean cuts", "", "", score.anchors().value(), counts(score.anchors()));
    print(
        "%d gold rows are %d targets for these segments (the biggest joins %d), %d two-sided\n",
        score.rows(), score.targets(), score.largest(), score.twoSided());
  }

  private void heading(String name) {
    print("\n%-22s %9s %-18s %6s %-18s %6s\n", name, "precision", "", "recall", "", "F1");
  }

  private void line(String name, PrecisionRecall score) {
    print(
        SCORE_LINE,
        name,
        score.precision().value(),
        counts(score.precision()),
        score.recall().value(),
        counts(score.recall()),
        score.f1());
  }

  private void shapes() {
    boolean gold = evaluation.beads().isPresent();
    print("\n%-8s %7s %7s %9s", "shape", "system", "right", "precision");
    print(gold ? " %7s %7s %7s\n" : "\n", "gold", "found", "recall");
    for (ShapeScore shape : evaluation.shapes()) {
      Ratio precision = shape.precision();
      Ratio recall = shape.recall();
      print(
          "%-8s %7d %7.0f %9s",
          shape.shape(), precision.whole(), precision.part(), share(precision));
      print(gold ? " %7d %7.0f %7s\n" : "\n", recall.whole(), recall.part(), share(recall));
    }
  }

  private void calibration() {
    Calibration calibration = evaluation.calibration();
    print("\n%-12s %7s %7s %7s\n", "confidence", "beads", "mean", "right");
    for (Calibration.Bin bin : calibration.bins()) {
      print(
          "%.1f to %.1f   %7d %7s %7s\n",
          bin.from(),
          bin.to(),
          bin.count(),
          number(bin.meanConfidence()),
          number(bin.shareRight()));
    }
    print(
        "expected calibration error %s, area under the curve %s\n",
        number(calibration.expectedError()), number(calibration.areaUnderCurve()));
  }

  private void thresholds() {
    print("\n%-12s %7s %7s %7s\n", "at least", "beads", "share", "right");
    for (Calibration.Threshold threshold : evaluation.calibration().thresholds()) {
      print(
          "%-12.2f %7d %7s %7s\n",
          threshold.least(),
          threshold.right().whole(),
          share(threshold.kept()),
          share(threshold.right()));
    }
  }

  private void worst() {
    if (evaluation.worst().isEmpty()) {
      print("\nnothing wrong and nothing missed\n");
      return;
    }
    print("\nlook at these first\n");
    int number = 0;
    for (WorstBead bead : evaluation.worst()) {
      number++;
      print("%2d. %s %s", number, bead.kind().name().toLowerCase(Locale.ROOT), bead.shape());
      bead.confidence()
          .ifPresent(confidence -> print(", confidence %s", Confidence.of(confidence).shown()));
      print("\n    %s\n    %s\n", shortened(bead.source()), shortened(bead.target()));
    }
  }

  static String counts(Ratio ratio) {
    return String.format(Locale.ROOT, "(%.0f of %d)", ratio.part(), ratio.whole());
  }

  private static String share(Ratio ratio) {
    return ratio.whole() == 0 ? "-" : number(OptionalDouble.of(ratio.value()));
  }

  private static String number(OptionalDouble value) {
    return value.isEmpty() ? "-" : String.format(Locale.ROOT, "%.3f", value.getAsDouble());
  }

  /** Never cuts a surrogate pair in two. */
  static String shortened(String text) {
    if (text.isEmpty()) {
      return "(nothing)";
    }
    return text.codePointCount(0, text.length()) <= LONGEST_TEXT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT - 1)) + "…";
  }

  private void print(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}
