package stele.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

final class GainDecoderTest {

  /** What a sentence alone is worth. */
  private static final double ALONE = .7;

  @RepeatedTest(30)
  void noPathGainsMore(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int rows = 1 + random.nextInt(4);
    int columns = 1 + random.nextInt(4);
    Band band =
        random.nextBoolean() ? Band.full(rows, columns) : Lattices.band(random, rows, columns);
    BeadScores scores = Lattices.Texts.of(random, rows, columns, true).scores(band);
    Posteriors posteriors = Posteriors.of(scores, 1 + 10 * random.nextDouble());
    double[] best = {Double.NEGATIVE_INFINITY};
    new AllPaths(scores).visit(true, path -> best[0] = Math.max(best[0], gain(posteriors, path)));

    List<Step> steps = GainDecoder.decode(posteriors, GainDecoder.ALONE);

    assertThat(steps.stream().mapToDouble(GainDecoderTest::gain).sum())
        .isCloseTo(best[0], within(1e-9));
    assertCovers(steps, rows, columns);
  }

  private static double gain(Posteriors posteriors, List<AllPaths.Move> path) {
    BeadShapes shapes = posteriors.shapes();
    double gain = 0;
    for (AllPaths.Move move : path) {
      int shape = move.shape();
      gain +=
          switch (move.state()) {
            case M ->
                posteriors.ofMatch(move.i(), move.j(), shape)
                    * (shapes.source(shape) + shapes.target(shape));
            case D -> ALONE * posteriors.ofSourceOnly(move.i(), move.j());
            case I -> ALONE * posteriors.ofTargetOnly(move.i(), move.j());
          };
    }
    return gain;
  }

  private static double gain(Step step) {
    int sentences = step.source().length() + step.target().length();
    return step.isMatch() ? step.probability() * sentences : ALONE * step.probability();
  }

  private static void assertCovers(List<Step> steps, int rows, int columns) {
    int i = 0;
    int j = 0;
    for (Step step : steps) {
      assertThat(step.source().start()).isEqualTo(i);
      assertThat(step.target().start()).isEqualTo(j);
      i = step.source().end();
      j = step.target().end();
    }
    assertThat(i).isEqualTo(rows);
    assertThat(j).isEqualTo(columns);
  }
}
