package stele.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stele.bitext.Language;
import stele.bitext.SegmentedDocument;

class DocumentIdsTest {

  @Test
  void aVersionIsCalledByItsLanguage() {
    assertThat(ids("letter.en.txt en", "letter.ru-abridged.txt ru")).containsExactly("en", "ru");
  }

  @Test
  void versionsInOneLanguageAreToldApartByTheirFileNames() {
    assertThat(ids("letter.en.txt en", "letter.ru.txt ru", "letter.ru-abridged.txt ru"))
        .containsExactly("en", "ru", "ru-abridged");
  }

  @Test
  void whereFileNamesSayNothingTheyAreCounted() {
    assertThat(ids("a.txt en", "b.txt en", "c.txt de", "d.txt en"))
        .containsExactly("en", "en-2", "de", "en-3");
  }

  @Test
  void anIdThatIsTakenIsPassedOver() {
    assertThat(ids("a.txt en", "b.en-2.txt en", "c.txt en")).containsExactly("en", "en-2", "en-3");
  }

  @Test
  void aNameWithStrangeCharactersIsNoId() {
    assertThat(ids("a.en.txt en", "a.en-краткий.txt en")).containsExactly("en", "en-2");
  }

  private static List<String> ids(String... files) {
    return DocumentIds.assign(Stream.of(files).map(DocumentIdsTest::document).toList()).stream()
        .map(SegmentedDocument::id)
        .toList();
  }

  private static SegmentedDocument document(String fileAndLanguage) {
    String[] parts = fileAndLanguage.split(" ", 2);
    return new SegmentedDocument(
        parts[1], Language.of(parts[1]), parts[0], "", List.of(), Map.of());
  }
}
