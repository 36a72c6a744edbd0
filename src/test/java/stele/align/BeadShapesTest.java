package stele.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BeadShapesTest {

  private final BeadShapes shapes = BeadShapes.standard();

  @Test
  void probabilitiesOfTwoSidedShapesAddUpToOne() {
    double sum =
        IntStream.range(0, shapes.count()).mapToDouble(s -> Math.exp(shapes.logPrior(s))).sum();

    assertThat(sum).isCloseTo(1, within(1e-12));
    assertThat(shapes.oneSided()).isBetween(0., 1.);
  }

  @Test
  void aShapeAndItsMirrorAreEquallyLikely() {
    Map<String, Double> priors = new HashMap<>();
    for (int s = 0; s < shapes.count(); s++) {
      priors.put(shapes.source(s) + "-" + shapes.target(s), shapes.logPrior(s));
    }

    assertThat(priors).hasSize(shapes.count()).containsKeys("1-1", "6-1", "2-4", "3-3");
    priors.forEach(
        (shape, prior) ->
            assertThat(priors).containsEntry(shape.charAt(2) + "-" + shape.charAt(0), prior));
  }

  @Test
  void noShapeIsLargerThanTheScorersKnow() {
    for (int s = 0; s < shapes.count(); s++) {
      int a = shapes.source(s);
      int b = shapes.target(s);
      assertThat(a).isBetween(1, BeadShapes.LONGEST);
      assertThat(b).isBetween(1, BeadShapes.LONGEST);
      assertThat(a + b).isLessThanOrEqualTo(Math.min(a, b) > 1 ? 6 : 7);
    }
  }

  @Test
  void oneToOneComesFirstAndIsLikeliest() {
    assertThat(shapes.source(0) + shapes.target(0)).isEqualTo(2);
    for (int s = 1; s < shapes.count(); s++) {
      assertThat(shapes.logPrior(s)).isLessThan(shapes.logPrior(0));
    }
  }
}
