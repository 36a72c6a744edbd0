package stele.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.SegmentedDocument;

/** Texts of sentences of ten letters, so that every figure can be counted by hand. */
final class SpanScoreTest {

  private final SegmentedDocument source = Texts.tens("a", 4);
  private final SegmentedDocument target = Texts.tens("b", 4);

  /** Sentence by sentence. */
  private static final String FOUR_PAIRS = "0 10 0 10\n11 21 11 21\n22 32 22 32\n33 43 33 43\n";

  @Test
  void theGoldItselfIsPerfect() throws InputException {
    SpanScore score = score(FOUR_PAIRS, 1, 1, 1, 1, 1, 1, 1, 1);

    assertThat(score.strict().f1()).isEqualTo(1);
    assertThat(score.inside().f1()).isEqualTo(1);
    assertThat(score.characters().f1()).isEqualTo(1);
    assertThat(score.anchors()).isEqualTo(new Ratio(3, 3));
    assertThat(score.unaligned()).isEqualTo(PrecisionRecall.NONE);
    assertThat(score.largest()).isEqualTo(1);
  }

  @Test
  void aBeadOverTwoTargetsCostsBoth() throws InputException {
    SpanScore score = score(FOUR_PAIRS, 2, 2, 1, 1, 1, 1);

    assertThat(score.strict().precision()).isEqualTo(new Ratio(2, 3));
    assertThat(score.strict().recall()).isEqualTo(new Ratio(2, 4));
    assertThat(score.inside().precision()).isEqualTo(new Ratio(2, 3));
    assertThat(score.inside().recall()).isEqualTo(new Ratio(2, 4));
    // 40 characters stand beside twice as much as belongs there, 40 beside just what does.
    assertThat(score.characters().precision()).isEqualTo(new Ratio(60, 80));
    assertThat(score.characters().recall()).isEqualTo(new Ratio(80, 80));
    assertThat(score.anchors()).isEqualTo(new Ratio(2, 3));
  }

  @Test
  void finerBeadsThanTheGoldAreWrongStrictlyAndRightInside() throws InputException {
    SpanScore score = score("0 21 0 21\n22 43 22 43\n", 1, 1, 1, 1, 1, 1, 1, 1);

    assertThat(score.strict().precision()).isEqualTo(new Ratio(0, 4));
    assertThat(score.inside().precision()).isEqualTo(new Ratio(4, 4));
    assertThat(score.inside().recall()).isEqualTo(new Ratio(2, 2));
    assertThat(score.characters().f1()).isEqualTo(1);
  }

  @Test
  void rowsThatOneSegmentHoldsAreOneTarget() throws InputException {
    String fine = "0 5 0 5\n5 10 5 10\n11 21 11 21\n22 43 22 43\n";

    SpanScore score = score(fine, 1, 1, 1, 1, 2, 2);

    assertThat(score.rows()).isEqualTo(4);
    assertThat(score.targets()).isEqualTo(3);
    assertThat(score.largest()).isEqualTo(2);
    assertThat(score.strict().f1()).isEqualTo(1);
    // The cut inside the first sentence was not to be had.
    assertThat(score.anchors()).isEqualTo(new Ratio(2, 2));
  }

  @Test
  void aTouchOfLessThanATenthDoesNotJoin() throws InputException {
    SegmentedDocument longer = Texts.document("a", "a".repeat(21), "b".repeat(21));
    SegmentedDocument two = Texts.tens("b", 2);
    Alignment alignment = Texts.alignment(longer, two, 1, 1, 1, 1);

    SpanScore touched = Evaluation.of(alignment, gold("0 19 0 10\n19 43 11 21\n")).spans().get();
    SpanScore barely = Evaluation.of(alignment, gold("0 20 0 10\n20 43 11 21\n")).spans().get();

    assertThat(touched.targets()).isEqualTo(2);
    assertThat(barely.targets()).isEqualTo(2);
    assertThat(Evaluation.of(alignment, gold("0 18 0 10\n18 43 11 21\n")).spans().get().targets())
        .isEqualTo(1);
  }

  @Test
  void textWithoutCounterpartIsCountedInCharacters() throws InputException {
    String gold = "0 10 0 10\n11 21 -1 -1\n22 32 11 21\n-1 -1 22 32\n33 43 33 43\n";

    SpanScore score = score(gold, 1, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 1);

    // Left alone: two source and two target sentences, of which one each rightly.
    assertThat(score.unaligned().precision()).isEqualTo(new Ratio(20, 40));
    assertThat(score.unaligned().recall()).isEqualTo(new Ratio(20, 20));
    assertThat(score.twoSided()).isEqualTo(3);
    assertThat(score.twoSidedBeads()).isEqualTo(2);
    assertThat(score.strict().recall()).isEqualTo(new Ratio(2, 3));
    // Boundaries of rows with an empty side are no clean cuts.
    assertThat(score.anchors()).isEqualTo(Ratio.NONE);
  }

  @Test
  void aBeadOnTextWithoutCounterpartHasNoPrecision() throws InputException {
    SpanScore score = score("0 21 0 43\n22 43 -1 -1\n", 2, 2, 2, 2);

    assertThat(score.inside().precision()).isEqualTo(new Ratio(1, 2));
    // 20 source and 20 target characters are right; of the second bead, all belong nowhere.
    assertThat(score.characters().precision()).isEqualTo(new Ratio(40, 80));
    assertThat(score.characters().recall().value()).isCloseTo(40 / 60., within(1e-15));
  }

  @Test
  void everythingLeftAloneFindsNothing() throws InputException {
    SpanScore score = score(FOUR_PAIRS, 4, 0, 0, 4);

    assertThat(score.strict().f1()).isZero();
    assertThat(score.characters().f1()).isZero();
    assertThat(score.unaligned().precision()).isEqualTo(new Ratio(0, 80));
  }

  @Test
  void aBeadGoldWithAGapIsOneTargetOfTwoPieces() throws InputException {
    Alignment alignment = Texts.alignment(source, target, 1, 1, 1, 1, 1, 1, 1, 1);

    SpanScore score =
        Evaluation.of(alignment, GoldReader.parse("g", "[0, 2]:[0]\n[1]:[1]\n[3]:[3]\n[]:[2]\n"))
            .spans()
            .orElseThrow();

    assertThat(score.targets()).isEqualTo(4);
    // The first bead crosses no line, but covers half of its target; the third has no counterpart.
    assertThat(score.strict().precision()).isEqualTo(new Ratio(2, 4));
    assertThat(score.inside().precision()).isEqualTo(new Ratio(3, 4));
  }

  private SpanScore score(String gold, int... sizes) throws InputException {
    return Evaluation.of(Texts.alignment(source, target, sizes), gold(gold)).spans().orElseThrow();
  }

  private static Gold gold(String rows) throws InputException {
    return GoldReader.parse("g", rows);
  }
}
