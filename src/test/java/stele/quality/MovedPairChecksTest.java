package stele.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stele.bitext.Flag;
import stele.testing.MovedSamples;

final class MovedPairChecksTest {

  private final CheckedAlignment checked = QualityChecks.check(MovedSamples.passage());

  @Test
  void theNumbersOfAMovedPairAreCompared() {
    assertThat(checked.alignment().beads().get(1).flags())
        .contains(Flag.MOVED, Flag.NUMBERS_DIFFER);
    assertThat(checked.alignment().beads().get(5).flags()).doesNotContain(Flag.NUMBERS_DIFFER);
  }

  @Test
  void itsTextIsNeitherOmittedNorAdded() {
    for (int part : List.of(1, 2, 5, 6)) {
      assertThat(checked.alignment().beads().get(part).flags())
          .doesNotContain(Flag.OMITTED, Flag.ADDED);
    }
  }

  @Test
  void aListOfFlagsShowsBothItsTexts() {
    assertThat(CheckReport.of(checked, Set.of(Flag.NUMBERS_DIFFER)).text())
        .contains("en: The house cost 4500 crowns.", "de: Das Haus kostete 4700 Kronen.");
  }
}
