package stele.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Span;
import stele.lexicon.PriorKnowledge;
import stele.lexicon.VersionWords;
import stele.testing.RandomSentences;

/** Evidence is added by listing it; nothing that searches has to change. */
final class BeadEvidenceTest {

  private static final Span FOURTH = new Span(3, 4);
  private static final Span FOURTH_AND_FIFTH = new Span(3, 5);

  private final List<String> sentences = RandomSentences.latin(new Random(1), 12);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aScoreIsTheWeightedSumOfTheListInItsOrder(long seed) {
    Random random = new Random(seed);
    Band band = Lattices.band(random, 9, 8);
    BeadShapes shapes = BeadShapes.standard();
    List<WeightedEvidence> list =
        List.of(
            new WeightedEvidence(invented(random), 1),
            new WeightedEvidence(invented(random), .8),
            new WeightedEvidence(invented(random), 0),
            new WeightedEvidence(invented(random), .45));
    BeadScores scores = BeadScores.of(band, shapes, list);

    for (int i = 1; i <= 9; i++) {
      for (int j = Math.max(1, band.lo(i)); j <= band.hi(i); j++) {
        for (int shape = 0; shape < shapes.count(); shape++) {
          float score = scores.score(band.node(i, j), shape);
          if (score != Float.NEGATIVE_INFINITY) {
            int a = shapes.source(shape);
            int b = shapes.target(shape);
            double sum = 0;
            for (WeightedEvidence part : list) {
              sum += part.weight() * part.evidence().score(i - a, i, j - b, j);
            }
            assertThat(score).isEqualTo((float) sum);
          }
        }
      }
    }
    for (int i = 0; i < 9; i++) {
      double sum = 0;
      for (WeightedEvidence part : list) {
        sum += part.weight() * part.evidence().sourceAlone(i);
      }
      assertThat(scores.sourceAlone(i)).isEqualTo(sum);
    }
  }

  @Test
  void withoutFurtherEvidenceEqualSentencesArePaired() {
    assertThat(path()).hasSize(12).contains(new Step(FOURTH, FOURTH, 1));
  }

  @Test
  void evidenceMayRuleABeadOut() {
    BeadEvidence never =
        (sourceStart, sourceEnd, targetStart, targetEnd) ->
            isBead(FOURTH, FOURTH, sourceStart, sourceEnd, targetStart, targetEnd)
                ? Double.NEGATIVE_INFINITY
                : 0;

    assertThat(path(never)).doesNotContain(new Step(FOURTH, FOURTH, 1));
  }

  @Test
  void evidenceMayLeaveOneBeadOnlyForItsSentences() {
    assertThat(path(new Only(FOURTH_AND_FIFTH, FOURTH_AND_FIFTH)))
        .contains(new Step(FOURTH_AND_FIFTH, FOURTH_AND_FIFTH, 1));
  }

  @Test
  void evidenceMaySpeakForSentencesAlone() {
    assertThat(path(new Alone(3, 200)))
        .contains(new Step(FOURTH, new Span(3, 3), 1), new Step(new Span(4, 4), FOURTH, 1));
  }

  @Test
  void evidenceWithoutWeightIsNotAsked() {
    BeadEvidence fails =
        (sourceStart, sourceEnd, targetStart, targetEnd) -> {
          throw new AssertionError("asked");
        };

    assertThat(path(new WeightedEvidence(fails, 0))).isEqualTo(path());
  }

  @Test
  void aWeightIsANumberThatIsNotNegative() {
    for (double weight : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> new WeightedEvidence(new Alone(0, 1), weight))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private List<Step> path(BeadEvidence further) {
    return path(new WeightedEvidence(further, 1));
  }

  /** The path of a text and its copy, without its probabilities. */
  private List<Step> path(WeightedEvidence... further) {
    VersionWords words = VersionWords.of(sentences);
    SentenceEdges edges = SentenceEdges.of(sentences);
    return new SentenceAligner(
            words.text(),
            words.text(),
            EdgeModel.untrained(edges, edges),
            List.of(further),
            PriorKnowledge.withoutWordVectors().of(words, words),
            Constraints.NONE)
        .find().steps().stream().map(step -> step.with(1)).toList();
  }

  private static boolean isBead(
      Span source, Span target, int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    return source.equals(new Span(sourceStart, sourceEnd))
        && target.equals(new Span(targetStart, targetEnd));
  }

  private static BeadEvidence invented(Random random) {
    double[] factors = random.doubles(5).toArray();
    return new BeadEvidence() {
      @Override
      public double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
        return factors[0] * sourceStart
            - factors[1] * sourceEnd
            + factors[2] * targetStart
            - factors[3] * targetEnd;
      }

      @Override
      public double sourceAlone(int sentence) {
        return factors[4] * sentence;
      }
    };
  }

  /** Rules out whatever has a sentence of a bead and is not that bead. */
  private record Only(Span source, Span target) implements BeadEvidence {

    @Override
    public double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
      boolean overlaps =
          (sourceStart < source.end() && source.start() < sourceEnd)
              || (targetStart < target.end() && target.start() < targetEnd);
      return overlaps && !isBead(source, target, sourceStart, sourceEnd, targetStart, targetEnd)
          ? Double.NEGATIVE_INFINITY
          : 0;
    }

    @Override
    public double sourceAlone(int sentence) {
      return source.start() <= sentence && sentence < source.end() ? Double.NEGATIVE_INFINITY : 0;
    }

    @Override
    public double targetAlone(int sentence) {
      return target.start() <= sentence && sentence < target.end() ? Double.NEGATIVE_INFINITY : 0;
    }
  }

  /** Speaks for one sentence of each side to have no counterpart. */
  private record Alone(int sentence, double nats) implements BeadEvidence {

    @Override
    public double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
      return 0;
    }

    @Override
    public double sourceAlone(int other) {
      return other == sentence ? nats : 0;
    }

    @Override
    public double targetAlone(int other) {
      return other == sentence ? nats : 0;
    }
  }
}
