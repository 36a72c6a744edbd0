package stele.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PosteriorsTest {

  private static final Offset<Double> EXACT = within(1e-9);

  /** Sizes, seeds, and temperatures: at 20 every path has a say. */
  static Stream<Arguments> lattices() {
    return Stream.of(1., 2., 20.)
        .flatMap(
            temperature ->
                Stream.of(
                    Arguments.of(1, 1, 1, temperature),
                    Arguments.of(2, 1, 4, temperature),
                    Arguments.of(3, 4, 1, temperature),
                    Arguments.of(4, 3, 3, temperature),
                    Arguments.of(5, 4, 4, temperature),
                    Arguments.of(6, 5, 4, temperature)));
  }

  @ParameterizedTest
  @MethodSource("lattices")
  void equalTheSharesOfAllPaths(long seed, int rows, int columns, double temperature) {
    assertEqualsAllPaths(new Random(seed), Band.full(rows, columns), temperature);
  }

  @ParameterizedTest
  @MethodSource("lattices")
  void equalTheSharesOfAllPathsInANarrowBand(long seed, int rows, int columns, double temperature) {
    for (int k = 0; k < 10; k++) {
      Random random = new Random(100 * seed + k);
      assertEqualsAllPaths(random, Lattices.band(random, rows, columns), temperature);
    }
  }

  private static void assertEqualsAllPaths(Random random, Band band, double temperature) {
    BeadScores scores =
        Lattices.Texts.of(random, band.rows(), band.columns(), random.nextBoolean()).scores(band);
    Posteriors posteriors = Posteriors.of(scores, temperature);
    Map<AllPaths.Move, Double> all = new AllPaths(scores).weights(temperature);

    assertThat(posteriors.logZ()).isCloseTo(Math.log(all.get(AllPaths.END)), EXACT);
    for (int i = 0; i <= band.rows(); i++) {
      for (int j = band.lo(i); j <= band.hi(i); j++) {
        assertNode(posteriors, all, i, j);
      }
    }
  }

  private static void assertNode(
      Posteriors posteriors, Map<AllPaths.Move, Double> all, int i, int j) {
    double node = i + j == 0 ? 1 : 0;
    for (int shape = 0; shape < posteriors.shapes().count(); shape++) {
      double expected = share(all, AllPaths.State.M, i, j, shape);
      assertThat(posteriors.ofMatch(i, j, shape)).isCloseTo(expected, EXACT);
      node += expected;
    }
    double source = share(all, AllPaths.State.D, i, j, -1);
    double target = share(all, AllPaths.State.I, i, j, -1);
    assertThat(posteriors.ofSourceOnly(i, j)).isCloseTo(source, EXACT);
    assertThat(posteriors.ofTargetOnly(i, j)).isCloseTo(target, EXACT);
    assertThat(Math.exp(posteriors.logOfNode(posteriors.band().node(i, j))))
        .isCloseTo(node + source + target, EXACT);
  }

  private static double share(
      Map<AllPaths.Move, Double> all, AllPaths.State state, int i, int j, int shape) {
    return all.getOrDefault(new AllPaths.Move(state, i, j, shape), 0.);
  }
}
