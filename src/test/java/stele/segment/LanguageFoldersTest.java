package stele.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The folders of the languages hold nothing that nobody reads: a misspelt key would be silent. */
class LanguageFoldersTest {

  private static final Path FOLDERS = Path.of("src/main/resources/stele/segment");

  private static final Set<String> FILES =
      Set.of(
          "language.properties",
          "abbreviations-hard.txt",
          "abbreviations-soft.txt",
          "abbreviations-numeric.txt",
          "starters.txt",
          "openers.txt",
          "labels.txt",
          "reporting.txt",
          "numerals.txt");

  private static final Set<String> SWITCHES =
      Set.of("rules", "ordinals", "capital-nouns", "elision", "model.abbreviations");

  private static final Set<String> TEXTS =
      Set.of(
          "vowels",
          "always-capital",
          "question-marks",
          "stemmer",
          "model",
          "model.stops",
          "letters",
          "letters.share",
          "letters.rivals",
          "letters.absent");

  static List<String> folders() {
    try (Stream<Path> entries = Files.list(FOLDERS)) {
      return entries
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyFileIsOneThatIsRead(String language) throws IOException {
    Set<String> known = new TreeSet<>(FILES);
    LanguageData.of(language).model().ifPresent(name -> known.add(name.replaceFirst(".*/", "")));
    try (Stream<Path> files = Files.list(FOLDERS.resolve(language))) {
      assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf(known);
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyPropertyIsOneThatIsReadAndHasAValue(String language) throws IOException {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(FOLDERS.resolve(language + "/language.properties"))) {
      properties.load(in);
    }
    for (String key : properties.stringPropertyNames()) {
      assertThat(SWITCHES.contains(key) || TEXTS.contains(key)).as(key).isTrue();
      assertThat(properties.getProperty(key))
          .isEqualTo(properties.getProperty(key).strip())
          .isNotEmpty();
      if (SWITCHES.contains(key)) {
        assertThat(properties.getProperty(key)).isEqualTo("yes");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void noAbbreviationIsOfTwoKinds(String language) {
    Abbreviations abbreviations = Abbreviations.of(LanguageData.of(language));
    List<String> listed = new ArrayList<>(abbreviations.hard());
    listed.addAll(abbreviations.soft());
    listed.addAll(abbreviations.numeric());
    assertThat(listed).doesNotHaveDuplicates();
  }

  @Test
  void everyLanguageWithRulesHasHardCasesAndNoOtherHas() {
    Set<String> ruled =
        folders().stream()
            .filter(language -> LanguageData.of(language).hasRules())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(HardCases.languages()).containsExactlyElementsOf(ruled);
  }

  @Test
  void everyLineOfTheListOfLanguagesCanBeRead() {
    for (UnicodeScript script : List.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC)) {
      ScriptLanguages line = ScriptLanguages.of(script).orElseThrow();
      assertThat(line.languages()).isNotEmpty().doesNotHaveDuplicates();
    }
    assertThatCode(() -> ScriptLanguages.of("none")).doesNotThrowAnyException();
  }

  @Test
  void aLanguageWithoutAFolderHasTheDefaults() {
    LanguageData none = LanguageData.of("qaa");
    assertThat(none.hasRules()).isFalse();
    assertThat(none.stemmer()).isEmpty();
    assertThat(none.numerals()).isEmpty();
    assertThat(none.words("starters.txt")).isEmpty();
    assertThat(none.model()).isEmpty();
  }
}
