package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The results that stand in the repository for readers to look at. */
final class LetterFilesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "letter.en-ru.json, ru",
    "letter.en-ru.tmx, ru",
    "letter.en-ru-ru-abridged.json, ru ru-abridged"
  })
  void theRepositoryHoldsWhatTheToolWritesToday(String name, String versions) {
    Path written = folder.resolve(name);
    List<String> arguments = new ArrayList<>(List.of("align", "corpora/letter/letter.en.txt"));
    for (String version : versions.split(" ", -1)) {
      arguments.add("corpora/letter/letter." + version + ".txt");
    }
    arguments.addAll(List.of("-o", written.toString()));

    Run run = Run.of(arguments.toArray(String[]::new));

    assertThat(run.exitCode()).isZero();
    assertThat(written).hasSameTextualContentAs(Path.of("alignments", name));
  }
}
