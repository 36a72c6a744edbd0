package stele.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.bitext.Bead;

final class SyntheticBitextTest {

  @Test
  void oneRecipeGivesOneText() {
    assertThat(Recipe.natural(1, 200).make()).isEqualTo(Recipe.natural(1, 200).make());
    assertThat(Recipe.natural(2, 200).make()).isNotEqualTo(Recipe.natural(1, 200).make());
  }

  @Test
  void theGoldIsAnAlignment() {
    SyntheticBitext text = Recipe.natural(3, 500).withOmission(40, .5, true).make();
    Alignment alignment = gold(text);

    assertThat(StrictScore.f1(text.gold(), alignment)).isEqualTo(1);
    assertThat(StrictScore.f1OutsideOf(text.omitted(), text.gold(), alignment)).isEqualTo(1);
    assertThat(text.omitted().target().length()).isEqualTo(40);
  }

  @Test
  void shapesAreAsFrequentAsTheRecipeSays() {
    List<Bead> beads = gold(Recipe.natural(4, 5_000).withMerged(.1).withAlone(.05).make()).beads();

    assertThat(share(beads, "1-2")).isCloseTo(.1, within(.015));
    assertThat(share(beads, "2-1")).isCloseTo(.1, within(.015));
    assertThat(share(beads, "2-2")).isCloseTo(.01, within(.005));
    assertThat(share(beads, "1-0")).isCloseTo(.05, within(.01));
    assertThat(share(beads, "0-1")).isCloseTo(.05, within(.01));
  }

  private static double share(List<Bead> beads, String shape) {
    return beads.stream().filter(bead -> bead.shape().equals(shape)).count()
        / (double) beads.size();
  }

  private static Alignment gold(SyntheticBitext text) {
    return Alignment.of(
        List.of(text.sourceDocument(), text.targetDocument()),
        text.gold().stream().map(p -> Bead.auto(List.of(p.source(), p.target()), 1)).toList());
  }
}
