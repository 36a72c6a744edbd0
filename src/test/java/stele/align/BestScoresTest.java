package stele.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import stele.bitext.Span;

final class BestScoresTest {

  @RepeatedTest(50)
  void theBestBesideARunOfTwoIsFound(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int partners = 8;
    float[][] scores = new float[3][partners];
    BestScores best = new BestScores(scores.length);
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < partners; j++) {
        scores[i][j] = random.nextInt(12) - 4;
        best.add(i, j, scores[i][j]);
      }
    }
    for (int i = 0; i < scores.length; i++) {
      for (int from = 0; from < partners; from++) {
        for (int to = from; to <= Math.min(partners, from + 2); to++) {
          float most = 0;
          for (int j = 0; j < partners; j++) {
            most = j >= from && j < to ? most : Math.max(most, scores[i][j]);
          }
          assertThat(best.best(i, new Span(from, to))).isEqualTo(most);
        }
      }
    }
  }
}
