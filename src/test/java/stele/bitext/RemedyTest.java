package stele.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stele.testing.Remedies;

final class RemedyTest {

  @ParameterizedTest
  @EnumSource(Remedy.Kind.class)
  void itsOwnWordsNameNoOption(Remedy.Kind kind) {
    assertThat(Remedies.of(kind).words()).doesNotContain("--").doesNotEndWith(".");
  }

  @ParameterizedTest
  @EnumSource(value = Remedy.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void everyKindButNoneHasWords(Remedy.Kind kind) {
    assertThat(Remedies.of(kind).words()).isNotBlank();
    assertThat(Remedies.of(kind).isNone()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Remedy.Kind.class)
  void detailsThatDoNotFitAreRefused(Remedy.Kind kind) {
    List<String> five = Collections.nCopies(5, "1");

    assertThatIllegalArgumentException().isThrownBy(() -> new Remedy(kind, five));
  }

  @Test
  void adviceIsTakenWordForWord() {
    assertThat(Remedy.advice("free 10 % of the disk").words()).isEqualTo("free 10 % of the disk");
  }

  @Test
  void noAdviceIsNoRemedy() {
    assertThat(Remedy.advice("")).isEqualTo(Remedy.NONE);
    assertThat(Remedy.NONE.isNone()).isTrue();
    assertThat(Remedy.NONE.words()).isEmpty();
  }

  @Test
  void detailsAppearInTheWords() {
    assertThat(Remedy.of(Remedy.Kind.EXCHANGE_LANGUAGES, "0", "en", "1", "ru").words())
        .isEqualTo("if so, name their languages, en and ru");
  }

  @Test
  void aPositionIsANumber() {
    Remedy remedy = Remedy.of(Remedy.Kind.CORRECT_LANGUAGE, "2", "de");

    assertThat(remedy.position(0)).isEqualTo(2);
  }
}
