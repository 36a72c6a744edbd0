package stele.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageTest {

  @ParameterizedTest
  @CsvSource({"EN, en", "pt_br, pt-BR", "zh-hant-tw, zh-Hant-TW", "' ru ', ru", "iw, he"})
  void tagsAreMadeCanonical(String written, String tag) {
    assertThat(Language.of(written).tag()).isEqualTo(tag);
    assertThat(Language.of(written)).hasToString(tag).isEqualTo(new Language(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"russian language", "e", "en-", "12", "en--GB"})
  void whatIsNoTagIsRefused(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Language.of(written))
        .withMessageContaining("BCP 47");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "EN", "pt-br"})
  void onlyCanonicalTagsAreLanguages(String tag) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Language(tag));
  }

  @Test
  void thePrimarySubtagStandsForAllRegions() {
    assertThat(Language.of("pt-BR").primary()).isEqualTo("pt");
    assertThat(Language.of("pt").primary()).isEqualTo("pt");
  }

  @Test
  void onlyTheUndeterminedLanguageIsUndetermined() {
    assertThat(Language.of("und").isUndetermined()).isTrue();
    assertThat(Language.of("en").isUndetermined()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"zh, true", "zh-Hant, true", "ja, true", "ko, false", "ru, false", "und, false"})
  void sentencesOfSomeLanguagesAreJoinedWithoutASpace(String tag, boolean without) {
    assertThat(Language.of(tag).joinsWithoutSpace()).isEqualTo(without);
  }
}
