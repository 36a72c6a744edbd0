package stele.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AnnotationsTest {

  private static final Flag NUMBERS = new Flag("numbers-differ");

  private final Annotations annotations =
      new Annotations(BeadStatus.EDITED, List.of(NUMBERS, Flag.MERGED, NUMBERS), "Why?");

  @Test
  void flagsAreSortedAndNoneIsRepeated() {
    assertThat(annotations.flags()).containsExactly(Flag.MERGED, NUMBERS);
    assertThat(annotations.withFlags(Set.of(NUMBERS, Flag.ADDED)).flags())
        .containsExactly(Flag.ADDED, NUMBERS);
  }

  @Test
  void aFlagIsAddedInItsPlaceAndOnlyOnce() {
    assertThat(annotations.withFlag(Flag.MOVED).flags())
        .containsExactly(Flag.MERGED, Flag.MOVED, NUMBERS);
    assertThat(annotations.withFlag(NUMBERS)).isEqualTo(annotations);
  }

  @Test
  void aFlagIsTakenAwayIfItIsThere() {
    assertThat(annotations.withoutFlag(NUMBERS).flags()).containsExactly(Flag.MERGED);
    assertThat(annotations.withoutFlag(Flag.MOVED)).isEqualTo(annotations);
  }

  @Test
  void everythingElseIsKept() {
    assertThat(annotations.withFlags(List.of()))
        .isEqualTo(new Annotations(BeadStatus.EDITED, List.of(), "Why?"));
    assertThat(annotations.withNote("So."))
        .isEqualTo(new Annotations(BeadStatus.EDITED, annotations.flags(), "So."));
  }

  @Test
  void aBeadOfTheAlignerHasNone() {
    assertThat(Annotations.NONE).isEqualTo(new Annotations(BeadStatus.AUTO, List.of(), ""));
  }
}
