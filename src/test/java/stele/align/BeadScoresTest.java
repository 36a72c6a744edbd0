package stele.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

final class BeadScoresTest {

  @RepeatedTest(10)
  void beadsInsideTheBandAddUpTheirPartsAndNoOthersExist(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Band band = Lattices.band(random, 9, 8);
    Lattices.Texts texts = Lattices.Texts.of(random, 9, 8, true);
    BeadShapes shapes = BeadShapes.standard();
    BeadScores scores = texts.scores(band);
    Parts parts = new Parts(band, texts, texts.forward(band), texts.backward(band));

    for (int i = 0; i <= 9; i++) {
      for (int j = Math.max(band.lo(i), 1); j <= band.hi(i) && i > 0; j++) {
        for (int shape = 0; shape < shapes.count(); shape++) {
          float score = scores.score(band.node(i, j), shape);
          if (isInside(band, i, j, shapes.source(shape), shapes.target(shape))) {
            double expected =
                shapes.logPrior(shape)
                    + parts.sum(i, j, shapes.source(shape), shapes.target(shape));
            assertThat((double) score).isCloseTo(expected, within(1e-4));
          } else {
            assertThat(score).isEqualTo(Float.NEGATIVE_INFINITY);
          }
        }
      }
    }
  }

  private static boolean isInside(Band band, int i, int j, int a, int b) {
    if (i < a || j < b || !band.contains(i - a, j - b)) {
      return false;
    }
    for (int row = i - a + 1; row <= i; row++) {
      if (!band.contains(row, j - b + 1) || !band.contains(row, j)) {
        return false;
      }
    }
    return true;
  }

  /** What a score is made of. */
  private record Parts(Band band, Lattices.Texts texts, GroupScores forward, GroupScores backward) {

    double sum(int i, int j, int a, int b) {
      double words = 0;
      for (int column = j - b + 1; column <= j; column++) {
        words += forward.score(band.node(i, column), a);
      }
      for (int row = i - a + 1; row <= i; row++) {
        words += backward.score(band.transposed().node(j, row), b);
      }
      return .8 * texts.length().score(i - a, i, j - b, j)
          + .45 * words
          + .5 * texts.paragraphs().score(i - a, i, j - b, j);
    }
  }
}
