package stele.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import stele.lexicon.TokenizedText;
import stele.testing.RandomSentences;

final class LengthModelTest {

  @RepeatedTest(20)
  void isTheSameTurnedRoundWhenTheSidesAre(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    TokenizedText source = TokenizedText.of(RandomSentences.latin(random, 8));
    TokenizedText target = TokenizedText.of(RandomSentences.cyrillic(random, 13));
    List<LengthModel> models = LengthModel.initial(source, target);
    List<LengthModel> turned = LengthModel.initial(target, source);

    assertThat(turned).hasSameSizeAs(models);
    for (int m = 0; m < models.size(); m++) {
      assertMirrored(models.get(m), turned.get(m));
      LengthModel.Estimate estimate = models.get(m).estimate();
      LengthModel.Estimate other = turned.get(m).estimate();
      for (int k = 0; k < 6; k++) {
        double weight = .5 + .5 * random.nextDouble();
        estimate.add(k, k + 1, 2 * k, 2 * k + 2, weight);
        other.add(2 * k, 2 * k + 2, k, k + 1, weight);
      }
      assertMirrored(estimate.model(), other.model());
    }
  }

  private static void assertMirrored(LengthModel model, LengthModel turned) {
    for (int i = 0; i < 8; i++) {
      for (int a = 1; a <= 3 && i + a <= 8; a++) {
        for (int j = 0; j < 12; j++) {
          double score = model.score(i, i + a, j, j + 1);
          double two = model.score(i, i + a, j, j + 2);
          assertThat(turned.score(j, j + 1, i, i + a)).isCloseTo(score, within(1e-9));
          assertThat(turned.score(j, j + 2, i, i + a)).isCloseTo(two, within(1e-9));
        }
      }
    }
  }

  @Test
  void sentencesOfTheRightLengthFitBest() {
    TokenizedText source = TokenizedText.of(List.of("a".repeat(99), "b".repeat(49)));
    TokenizedText target =
        TokenizedText.of(List.of("x".repeat(99), "x".repeat(49), "x".repeat(149)));
    LengthModel model = LengthModel.initial(source, source).get(0);
    assertThat(model.ratio()).isEqualTo(1);

    LengthModel other = LengthModel.initial(source, target).get(0);
    LengthModel.Estimate estimate = other.estimate();
    for (int k = 0; k < 100; k++) {
      estimate.add(0, 1, 0, 1, 1);
    }
    LengthModel learnt = estimate.model();
    assertThat(learnt.ratio()).isCloseTo(1, within(.03));
    assertThat(learnt.score(0, 1, 0, 1)).isGreaterThan(learnt.score(0, 1, 1, 2));
    assertThat(learnt.score(0, 1, 0, 1)).isGreaterThan(learnt.score(0, 1, 2, 3));
  }

  @Test
  void aLongOmissionMakesTwoStoriesWorthTrying() {
    TokenizedText whole = TokenizedText.of(List.of("aaaa aaaa", "bbbb", "cc", "dddd dd"));
    TokenizedText part = TokenizedText.of(List.of("aaaa aaaa", "cc"));

    assertThat(LengthModel.initial(whole, whole)).hasSize(1);
    assertThat(LengthModel.initial(whole, part)).hasSize(2);
    assertThat(LengthModel.initial(whole, part).get(1).ratio()).isCloseTo(1, within(.2));
  }
}
