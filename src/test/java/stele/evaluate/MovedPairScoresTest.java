package stele.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.testing.MovedSamples;

final class MovedPairScoresTest {

  private static final String CROSSING = "[0]:[0]\n[1, 2]:[3, 4]\n[3]:[1]\n[4]:[2]\n[]:[5]\n";

  private final Alignment passage = MovedSamples.passage();

  @Test
  void aMovedPairIsTheBeadThatACrossingGoldHas() throws InputException {
    Evaluation evaluation = Evaluation.of(passage, GoldReader.parse("g", CROSSING));

    assertThat(evaluation.movedPairs()).isEqualTo(1);
    assertThat(evaluation.beads().orElseThrow().strict().f1()).isEqualTo(1);
    assertThat(evaluation.worst()).isEmpty();
    assertThat(evaluation.judged()).hasSize(5);
    assertThat(evaluation.spans().orElseThrow().strict().f1()).isEqualTo(1);
  }

  @Test
  void theOtherWayOfCountingHasItsPartsAsOneSidedBeads() throws InputException {
    Evaluation apart =
        Evaluation.of(passage, GoldReader.parse("g", CROSSING)).apart().orElseThrow();

    assertThat(apart.beads().orElseThrow().strict().precision()).isEqualTo(new Ratio(4, 8));
    assertThat(apart.beads().orElseThrow().strict().recall()).isEqualTo(new Ratio(3, 4));
  }

  @Test
  void bothWaysArePrintedForPeopleAndPrograms() throws InputException {
    Evaluation evaluation = Evaluation.of(passage, GoldReader.parse("g", CROSSING));

    assertThat(EvaluationReport.text(evaluation))
        .contains("moved pairs count as one bead each above (1 in the alignment)")
        .contains("beads, moved apart");
    assertThat(EvaluationFields.of(evaluation)).containsKeys("moved-pairs", "moved-as-one-sided");
  }

  @Test
  void withoutMovedPairsThereIsOneWayOnly() throws InputException {
    Alignment apart = passage.withoutCounterparts();

    assertThat(Evaluation.of(apart, new AlignmentGold("g", apart)).apart()).isEmpty();
  }

  @Test
  void movedPairsOfAGoldCountInTheSameWay() throws InputException {
    Evaluation evaluation =
        Evaluation.of(passage.withoutCounterparts(), new AlignmentGold("g", passage));

    assertThat(evaluation.beads().orElseThrow().strict().recall()).isEqualTo(new Ratio(3, 4));
    assertThat(evaluation.apart().orElseThrow().beads().orElseThrow().strict().f1()).isEqualTo(1);
  }

  @Test
  void overThreeVersionsItIsOneBeadOfAll() throws InputException {
    Alignment three = MovedSamples.threeVersions();
    MultitextEvaluation same = MultitextEvaluation.of(three, "g", three);
    MultitextEvaluation without = MultitextEvaluation.of(three.withoutCounterparts(), "g", three);

    assertThat(same.movedPairs()).isEqualTo(1);
    assertThat(same.strict().orElseThrow().recall()).isEqualTo(new Ratio(3, 3));
    assertThat(without.strict().orElseThrow().recall()).isEqualTo(new Ratio(2, 3));
    assertThat(without.apart().orElseThrow().strict().orElseThrow().f1()).isEqualTo(1);
    assertThat(MultitextReport.text(same)).contains("as beads of their own");
  }

  @Test
  void aCounterpartThatOnlyOneHasIsADifference() throws InputException {
    AlignmentDiff diff = AlignmentDiff.of("a", passage, "b", passage.withoutCounterparts());

    assertThat(diff.regions()).isEmpty();
    assertThat(diff.changes()).hasSize(4);
    assertThat(diff.agreement().links().recall().part()).isEqualTo(3);
  }
}
