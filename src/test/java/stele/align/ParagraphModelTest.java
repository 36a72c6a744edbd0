package stele.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import stele.testing.SyntheticBitext;

final class ParagraphModelTest {

  private final ParagraphModel model = model(3, 3);

  @Test
  void beadsThatBeginAParagraphOnBothSidesAreLikelier() {
    assertThat(model.score(3, 4, 6, 7)).isPositive();
    assertThat(model.score(0, 1, 0, 1)).isEqualTo(model.score(3, 4, 6, 7));
  }

  @Test
  void beadsThatBeginAParagraphOnOneSideOnlyAreLessLikely() {
    assertThat(model.score(3, 4, 4, 5)).isNegative();
    assertThat(model.score(4, 5, 3, 4)).isEqualTo(model.score(3, 4, 4, 5));
  }

  @Test
  void everyBreakInsideABeadCounts() {
    double without = model.score(0, 3, 0, 1);
    double one = model.score(0, 4, 0, 1);
    double both = model.score(0, 4, 0, 4);

    assertThat(one).isLessThan(without);
    assertThat(both - one).isEqualTo(one - without);
  }

  @Test
  void aSideWithoutParagraphsOrWithOneForEverySentenceSaysNothing() {
    assertThat(model(100, 3).score(0, 1, 0, 1)).isZero();
    assertThat(model(3, 1).score(0, 1, 0, 1)).isZero();
  }

  private static ParagraphModel model(int source, int target) {
    List<String> sentences = Collections.nCopies(9, "Sentence.");
    return ParagraphModel.of(
        SyntheticBitext.document("en", sentences, source),
        SyntheticBitext.document("ru", sentences, target));
  }
}
