package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A memory or an XLIFF file as the source of one text. */
final class OneSideTest {

  @TempDir private Path folder;
  private Workspace work;

  @BeforeEach
  void makeMemories() throws IOException {
    work = Workspace.in(folder);
    for (String name : new String[] {"tale.tmx", "tale.xlf"}) {
      Run run = Run.of("align", work.english(), work.russian(), "-o", work.at("tale.json"), "-q");
      assertThat(run.exitCode()).isZero();
      assertThat(Run.of("convert", work.at("tale.json"), work.at(name)).exitCode()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tale.tmx", "tale.xlf"})
  void theLanguageSaysWhichSideIsRead(String name) {
    Run run = Run.of("segment", work.at(name), "--language", "ru");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().filter(line -> !line.isEmpty()))
        .containsExactly(
            "Кошка сидела на коврике.",
            "Собака убежала.",
            "Мы всё это видели и никому не сказали.");
  }

  @Test
  void theSourceSideIsReadIfNobodySaysAndThatIsSaid() {
    Run run = Run.of("segment", work.at("tale.tmx"));

    assertThat(run.out()).startsWith("The cat sat on the mat.\n");
    assertThat(work.shortened(run.err()).lines())
        .containsExactly(
            "stele: warning: tale.tmx: its source side, 'en', is read;"
                + " name the side with --language");
  }

  @Test
  void aNameSaysTheSideToo() throws Exception {
    String russian = work.put("memory.ru.tmx", work.textOf("tale.tmx"));

    assertThat(Run.of("segment", russian).out()).startsWith("Кошка");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tale.tmx", "tale.xlf"})
  void aSideIsAlignedLikeAText(String name) throws Exception {
    Run run = Run.of("align", work.at(name), work.russian(), "-q", "-o", "-", "--format", "tsv");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).hasSize(4);
    assertThat(run.out()).contains("The dog ran away.\tСобака убежала.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tale.tmx", "tale.xlf"})
  void placesPointIntoTheTextThatIsShown(String name) {
    String text = Run.of("segment", work.at(name), "--format", "text", "--language", "en").out();
    String json = Run.of("segment", work.at(name), "--format", "json", "--language", "en").out();

    assertThat(json.lines().filter(line -> line.contains("\"start\"")))
        .hasSize(3)
        .allSatisfy(
            line -> {
              String[] parts = line.split("[ ,:}]+", -1);
              int start = Integer.parseInt(parts[2]);
              int end = Integer.parseInt(parts[4]);
              assertThat(line).contains("\"" + text.substring(start, end) + "\"");
            });
  }

  @Test
  void aSideItDoesNotHaveIsRefused() {
    Run memory = Run.of("segment", work.at("tale.tmx"), "--language", "fr");
    Run xliff = Run.of("segment", work.at("tale.xlf"), "--language", "fr");

    assertThat(memory.exitCode()).isEqualTo(1);
    assertThat(memory.err()).contains("it is a memory of en, ru and has no text in 'fr'");
    assertThat(xliff.exitCode()).isEqualTo(1);
    assertThat(xliff.err()).contains("it has no text in 'fr', only in en, ru");
  }
}
