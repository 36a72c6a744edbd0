package stele.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class PriorCountsTest {

  @Test
  void pairsAddUpInWhateverOrderTheyCome() {
    Random random = new Random(3);
    double[][] expected = new double[9][40];
    PriorCounts.Builder builder = new PriorCounts.Builder(9);
    for (int k = 0; k < 1_000; k++) {
      int x = random.nextInt(9);
      int y = random.nextInt(20) * 2;
      expected[x][y] += .25;
      builder.add(x, y, .25);
    }
    PriorCounts counts = builder.build();

    for (int x = 0; x < 9; x++) {
      for (int y = 0; y < 40; y++) {
        assertThat(counts.count(x, y)).isCloseTo(expected[x][y], within(1e-5));
      }
    }
  }

  @Test
  void nothingKnownIsZero() {
    assertThat(new PriorCounts.Builder(2).build().count(1, 5)).isZero();
  }
}
