package stele.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stele.bitext.Alignment;
import stele.testing.Recipe;
import stele.testing.StrictScore;
import stele.testing.SyntheticBitext;

/**
 * Holds the accuracy on invented texts where it is: a drop of more than a hundredth fails. The
 * bounds are what was measured, less .01; raise them when the engine gets better.
 */
final class SyntheticFamiliesTest {

  static Stream<Arguments> families() {
    return Stream.of(
        Arguments.of("clean", Recipe.clean(11, 500), .99),
        Arguments.of("natural", Recipe.natural(11, 500), .981),
        Arguments.of("merges", Recipe.natural(11, 500).withMerged(.15), .98),
        Arguments.of("sentences alone", Recipe.natural(11, 500).withAlone(.1), .93),
        Arguments.of("noise", Recipe.natural(11, 500).withNoise(.6), .958),
        Arguments.of("short", Recipe.natural(11, 60), .973));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("families")
  void isAlignedAsWellAsBefore(String family, Recipe recipe, double least) {
    SyntheticBitext text = recipe.make();

    assertThat(StrictScore.f1(text.gold(), align(text))).as(family).isGreaterThanOrEqualTo(least);
  }

  static Stream<Arguments> omissions() {
    return Stream.of(30, 100, 300, 1_000)
        .flatMap(
            length ->
                Stream.of(
                    Arguments.of(length, "start", 0., false),
                    Arguments.of(length, "middle", .5, true),
                    Arguments.of(length, "end", 1., false)));
  }

  /** Lattices of more than a million cells, so that the coarse search must find the way. */
  @ParameterizedTest(name = "{0} sentences at the {1}")
  @MethodSource("omissions")
  void anOmissionLosesNothingOfTheRest(int length, String where, double place, boolean inSource) {
    SyntheticBitext text =
        Recipe.natural(21, Math.max(1_100, 1_000 + length))
            .withOmission(length, place, inSource)
            .make();
    assertThat((long) text.source().size() * text.target().size())
        .isGreaterThan(Search.SEARCHED_WHOLE);

    assertThat(StrictScore.f1OutsideOf(text.omitted(), text.gold(), align(text)))
        .as(where)
        .isGreaterThanOrEqualTo(.95);
  }

  private static Alignment align(SyntheticBitext text) {
    return BitextAligner.standard().align(text.sourceDocument(), text.targetDocument());
  }
}
