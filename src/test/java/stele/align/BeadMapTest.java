package stele.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stele.bitext.Span;
import stele.lexicon.WeightedBead;

final class BeadMapTest {

  private final BeadMap map =
      BeadMap.fromSource(List.of(new WeightedBead(new Span(1, 2), new Span(0, 2), 1)), 3, 3);

  @Test
  void sentencesOutsideOfTrainingBeadsHaveNone() {
    assertThat(map.ofNear(0)).isEqualTo(BeadMap.NONE);
    assertThat(map.ofNear(1)).isZero();
    assertThat(map.ofFar(2)).isEqualTo(BeadMap.NONE);
    assertThat(map.turned().ofNear(0)).isZero();
  }

  @Test
  void noneIsLessThanEveryBeadSoThatTheLatestIsTheGreatest() {
    assertThat(BeadMap.NONE).isNegative();
    assertThat(map.before(0)).isEqualTo(BeadMap.NONE);
    assertThat(map.before(2)).isZero();
  }
}
