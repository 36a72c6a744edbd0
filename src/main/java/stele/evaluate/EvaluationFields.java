package stele.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * An evaluation as nested maps, lists, strings and numbers, ready for a JSON writer. Fields keep
 * their order; what is absent is left out.
 */
public final class EvaluationFields {

  private EvaluationFields() {}

  public static Map<String, Object> of(Evaluation evaluation) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("source", evaluation.source());
    fields.put("target", evaluation.target());
    fields.put("gold", evaluation.goldFile());
    evaluation.beads().ifPresent(score -> fields.put("beads", beads(score)));
    evaluation.spans().ifPresent(score -> fields.put("text", spans(score)));
    if (evaluation.apart().isPresent()) {
      fields.put("moved-pairs", evaluation.movedPairs());
      fields.put("moved-as-one-sided", scores(evaluation.apart().get()));
    }
    fields.put("shapes", evaluation.shapes().stream().map(EvaluationFields::shape).toList());
    if (evaluation.calibration().count() > 0) {
      fields.put("calibration", calibration(evaluation.calibration()));
    }
    fields.put("worst", evaluation.worst().stream().map(EvaluationFields::worst).toList());
    return fields;
  }

  private static Map<String, Object> scores(Evaluation apart) {
    Map<String, Object> fields = new LinkedHashMap<>();
    apart.beads().ifPresent(score -> fields.put("beads", beads(score)));
    apart.spans().ifPresent(score -> fields.put("text", spans(score)));
    return fields;
  }

  private static Map<String, Object> beads(BeadScore score) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("strict", score(score.strict()));
    fields.put("lax", score(score.lax()));
    fields.put("strict-two-sided", score(score.strictTwoSided()));
    fields.put("lax-two-sided", score(score.laxTwoSided()));
    fields.put("one-sided-segments", score(score.oneSided()));
    return fields;
  }

  private static Map<String, Object> spans(SpanScore score) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("rows", score.rows());
    fields.put("targets", score.targets());
    fields.put("two-sided-targets", score.twoSided());
    fields.put("largest-target", score.largest());
    fields.put("two-sided-beads", score.twoSidedBeads());
    fields.put("strict", score(score.strict()));
    fields.put("inside", score(score.inside()));
    fields.put("characters", score(score.characters()));
    fields.put("without-counterpart", score(score.unaligned()));
    fields.put("clean-cuts", ratio(score.anchors()));
    return fields;
  }

  static Map<String, Object> score(PrecisionRecall score) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("precision", ratio(score.precision()));
    fields.put("recall", ratio(score.recall()));
    fields.put("f1", score.f1());
    return fields;
  }

  private static Map<String, Object> ratio(Ratio ratio) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("value", ratio.value());
    fields.put("part", ratio.part());
    fields.put("whole", ratio.whole());
    return fields;
  }

  private static Map<String, Object> shape(ShapeScore shape) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("shape", shape.shape());
    fields.put("precision", ratio(shape.precision()));
    fields.put("recall", ratio(shape.recall()));
    return fields;
  }

  static Map<String, Object> calibration(Calibration calibration) {
    Map<String, Object> fields = new LinkedHashMap<>();
    put(fields, "expected-error", calibration.expectedError());
    put(fields, "area-under-curve", calibration.areaUnderCurve());
    fields.put("bins", calibration.bins().stream().map(EvaluationFields::bin).toList());
    fields.put(
        "thresholds", calibration.thresholds().stream().map(EvaluationFields::threshold).toList());
    return fields;
  }

  private static Map<String, Object> bin(Calibration.Bin bin) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("from", bin.from());
    fields.put("to", bin.to());
    fields.put("beads", bin.count());
    put(fields, "confidence", bin.meanConfidence());
    put(fields, "right", bin.shareRight());
    return fields;
  }

  private static Map<String, Object> threshold(Calibration.Threshold threshold) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("least", threshold.least());
    fields.put("kept", ratio(threshold.kept()));
    fields.put("right", ratio(threshold.right()));
    return fields;
  }

  private static Map<String, Object> worst(WorstBead bead) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kind", bead.kind().name().toLowerCase(Locale.ROOT));
    fields.put("shape", bead.shape());
    put(fields, "confidence", bead.confidence());
    fields.put("text", List.of(bead.source(), bead.target()));
    return fields;
  }

  private static void put(Map<String, Object> fields, String name, OptionalDouble value) {
    value.ifPresent(number -> fields.put(name, number));
  }
}
