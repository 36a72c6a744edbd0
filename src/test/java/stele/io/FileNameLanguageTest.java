package stele.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Language;

class FileNameLanguageTest {

  @ParameterizedTest
  @CsvSource({
    "x.en.txt, en",
    "x_ru.docx, ru",
    "x-pt-BR.txt, pt-BR",
    "x_pt_BR.txt, pt-BR",
    "en.txt, en",
    "letter.ru-abridged.txt, ru",
    "letter.ru.final.txt, ru",
    "my.long.name.de.html, de",
    "book.zh-Hant.txt, zh-Hant",
    "letter EN.txt, en",
    "letter-fr.txt, fr",
    "ru, ru",
    "zh-CN.txt, zh-CN"
  })
  void aNameMayAnnounceItsLanguage(String name, String language) {
    assertThat(FileNameLanguage.of(name)).contains(Language.of(language));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "letter.txt", "how-to.txt", "sign_in.txt", "part-ii.txt", "x.xx.txt", "english.txt", "-",
        "", ".txt", "what-is.txt", "notes.2024.txt", "a.b.c", "archive.tar.gz", "letter-xq.txt",
        "enough.txt", "x-pt-ZZ.txt"
      })
  void otherNamesSayNothing(String name) {
    assertThat(FileNameLanguage.of(name)).isEmpty();
  }
}
