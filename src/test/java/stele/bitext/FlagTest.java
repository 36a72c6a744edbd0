package stele.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class FlagTest {

  /** The pattern stood below the constant once, and no flag could be made. */
  @Test
  void theFlagsThatAreNamedHerePassTheirOwnCheck() {
    assertThat(Flag.MOVED.code()).isEqualTo("moved");
  }

  @Test
  void wordsAreLowerCaseAndHyphenated() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Flag("Numbers differ"));
  }
}
