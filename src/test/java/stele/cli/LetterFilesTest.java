package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The results that stand in the repository for readers to look at. */
final class LetterFilesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"letter.en-ru.json", "letter.en-ru.tmx"})
  void theRepositoryHoldsWhatTheToolWritesToday(String name) {
    Path written = folder.resolve(name);

    Run run =
        Run.of(
            "align",
            "corpora/letter/letter.en.txt",
            "corpora/letter/letter.ru.txt",
            "-o",
            written.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(written).hasSameTextualContentAs(Path.of("alignments", name));
  }
}
