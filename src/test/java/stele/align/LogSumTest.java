package stele.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class LogSumTest {

  @Test
  void equalsTheLogOfTheSum() {
    Random random = new Random(1);
    for (int k = 0; k < 1_000; k++) {
      double x = 40 * random.nextDouble() - 20;
      double y = 40 * random.nextDouble() - 20;
      double z = 40 * random.nextDouble() - 20;
      double two = Math.log(Math.exp(x) + Math.exp(y));
      double three = Math.log(Math.exp(x) + Math.exp(y) + Math.exp(z));

      assertThat(LogSum.of(x, y)).isCloseTo(two, within(1e-12));
      assertThat(LogSum.of(new double[] {x, y, z, 99}, 3)).isCloseTo(three, within(1e-12));
    }
  }

  @Test
  void whatCannotBeAddsNothing() {
    double never = Double.NEGATIVE_INFINITY;

    assertThat(LogSum.of(never, -3)).isEqualTo(-3);
    assertThat(LogSum.of(never, never)).isEqualTo(never);
    assertThat(LogSum.of(new double[] {never, -3}, 2)).isEqualTo(-3);
    assertThat(LogSum.of(new double[0], 0)).isEqualTo(never);
  }

  @Test
  void veryDifferentSizesDoNotOverflow() {
    assertThat(LogSum.of(-2_000, 1_000)).isEqualTo(1_000);
    assertThat(LogSum.of(new double[] {-1e5, -1e5}, 2)).isCloseTo(-1e5 + Math.log(2), within(1e-9));
  }
}
