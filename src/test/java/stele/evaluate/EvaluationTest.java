package stele.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.bitext.InputException;

final class EvaluationTest {

  private final Alignment alignment =
      Texts.alignment(
          Texts.document("en", "One.", "Two.", "Three.", "Four."),
          Texts.document("ru", "Раз.", "Два.", "Три.", "Четыре."),
          new double[] {.99, .6, .8},
          new int[] {1, 1, 2, 1, 1, 2});

  private final Evaluation evaluation = evaluate("[0]:[0]\n[1]:[1]\n[2]:[2]\n[3]:[3]\n");

  @Test
  void wrongBeadsComeFirstTheSurestAtTheTopThenWhatWasMissed() {
    assertThat(evaluation.worst())
        .extracting(bead -> bead.kind() + " " + bead.source() + " | " + bead.target())
        .containsExactly(
            "WRONG Four. | Три. Четыре.",
            "WRONG Two. Three. | Два.",
            "MISSED Two. | Два.",
            "MISSED Three. | Три.",
            "MISSED Four. | Четыре.");
    assertThat(evaluation.worst().get(0).confidence()).hasValue(.8);
    assertThat(evaluation.worst().get(2).confidence()).isEmpty();
  }

  @Test
  void shapesAreCountedOnBothSidesMostFrequentInTheGoldFirst() {
    assertThat(evaluation.shapes())
        .containsExactly(
            new ShapeScore("1-1", new Ratio(1, 1), new Ratio(1, 4)),
            new ShapeScore("1-2", new Ratio(0, 1), Ratio.NONE),
            new ShapeScore("2-1", new Ratio(0, 1), Ratio.NONE));
  }

  @Test
  void everyBeadIsJudged() {
    assertThat(evaluation.judged())
        .containsExactly(
            new JudgedBead(0, OptionalDouble.of(.99), true),
            new JudgedBead(1, OptionalDouble.of(.6), false),
            new JudgedBead(2, OptionalDouble.of(.8), false));
  }

  @Test
  void aPerfectAlignmentHasNothingToLookAt() throws InputException {
    Evaluation perfect = Evaluation.of(alignment, new AlignmentGold("g", alignment));

    assertThat(perfect.worst()).isEmpty();
    assertThat(EvaluationReport.text(perfect)).endsWith("nothing wrong and nothing missed\n");
  }

  @Test
  void againstOffsetsABeadThatCrossesNoLineIsRight() {
    Evaluation offsets = evaluate("0 9 0 9\n10 16 10 14\n17 22 15 22\n");

    assertThat(offsets.beads()).isEmpty();
    assertThat(offsets.judged()).extracting(JudgedBead::right).containsExactly(true, false, false);
    assertThat(offsets.worst())
        .extracting(bead -> bead.kind() + " " + bead.shape() + " " + bead.target())
        .containsExactly(
            "WRONG 1-2 Три. Четыре.",
            "WRONG 2-1 Два.",
            "MISSED 1-1 Раз. Два.",
            "MISSED 1-1 Три.",
            "MISSED 1-1 Четыре.");
    assertThat(EvaluationReport.text(offsets)).contains("letters and digits").doesNotContain("lax");
  }

  @Test
  void againstOffsetsAOneSidedBeadIsRightWhereTheGoldHasNoCounterpart() throws InputException {
    Alignment half =
        Texts.alignment(Texts.tens("a", 2), Texts.tens("b", 3), 1, 1, 1, 0, 0, 1, 0, 1);

    Evaluation offsets =
        Evaluation.of(half, GoldReader.parse("g", "0 10 0 10\n11 21 -1 -1\n-1 -1 11 21\n"));

    // The last target sentence stands in no row: nobody says it has no counterpart.
    assertThat(offsets.judged())
        .extracting(JudgedBead::right)
        .containsExactly(true, true, true, false);
  }

  @Test
  void theReportIsTheSameInAnyLocale() {
    String text = EvaluationReport.text(evaluation);
    String diagram = ReliabilityDiagram.svg(evaluation.calibration());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(EvaluationReport.text(evaluation)).isEqualTo(text);
      assertThat(ReliabilityDiagram.svg(evaluation.calibration())).isEqualTo(diagram);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theReportShowsScoresShapesCalibrationAndTheWorst() {
    assertThat(EvaluationReport.text(evaluation))
        .startsWith("en - ru against g\n")
        .containsPattern("strict +0\\.333 \\(1 of 3\\) +0\\.250 \\(1 of 4\\) +0\\.286\n")
        .containsPattern("1-1 +1 +1 +1\\.000 +4 +1 +0\\.250\n")
        .containsPattern("0\\.9 to 1\\.0 +1 +0\\.990 +1\\.000\n")
        .contains(" 1. wrong 1-2, confidence 0.80\n    Four.\n    Три. Четыре.\n");
  }

  @Test
  void theFieldsHoldTheFiguresInOrder() {
    Map<String, Object> fields = EvaluationFields.of(evaluation);

    assertThat(fields.keySet())
        .containsExactly(
            "source", "target", "gold", "beads", "text", "shapes", "calibration", "worst");
    assertThat(fields.get("beads").toString())
        .startsWith("{strict={precision={value=0.3333333333333333, part=1.0, whole=3}");
  }

  @Test
  void aBeadGoldThatUsesASegmentTwiceHasNoScoresOnText() {
    Evaluation twice = evaluate("[0]:[0]\n[0]:[1]\n");

    assertThat(twice.spans()).isEmpty();
    assertThat(EvaluationReport.text(twice)).contains("a gold segment is in two beads");
  }

  private Evaluation evaluate(String gold) {
    try {
      return Evaluation.of(alignment, GoldReader.parse("g", gold));
    } catch (InputException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void nothingAgainstNothingIsEvaluated() throws InputException {
    Alignment empty = Alignment.of(List.of(Texts.document("a"), Texts.document("b")), List.of());

    Evaluation nothing = Evaluation.of(empty, new AlignmentGold("g", empty));

    assertThat(nothing.spans().orElseThrow().strict().f1()).isZero();
    assertThat(EvaluationReport.text(nothing)).doesNotContain("NaN");
  }
}
