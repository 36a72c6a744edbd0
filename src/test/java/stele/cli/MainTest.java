package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.testing.Golden;

class MainTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"align", "segment"})
  void theHelpOfACommandIsAsReviewed(String command) throws IOException {
    Run run = Run.of(command, "--help");

    assertThat(run.code()).isZero();
    Golden.check("cli/help-" + command + ".txt", run.out());
  }

  @Test
  void theHelpIsAsReviewed() throws IOException {
    Run run = Run.of("--help");

    assertThat(run.code()).isZero();
    Golden.check("cli/help.txt", run.out());
  }

  @Test
  void saysItsVersion() {
    assertThat(Run.of("--version").out()).matches("stele \\d+\\.\\d+\\.\\d+.*\n");
  }

  @Test
  void aCallWithoutACommandSaysWhichThereAre() {
    Run run = Run.of();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("align, segment").contains("stele --help");
  }

  @Test
  void aCommandThatDoesNotExistGetsASuggestion() {
    Run run = Run.of("algin");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'algin'").contains("align");
  }

  @Test
  void anOptionThatDoesNotExistGetsASuggestion() {
    Run run = Run.of("align", "--segmentd", "a", "b");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("'--segmentd'")
        .contains("--segmented")
        .contains("Try 'stele align --help'.");
  }

  @Test
  void aFullDiskBehindStandardOutputFails() throws IOException {
    String file = Texts.write(folder, "a.en.txt", "One. Two.");

    assertThat(runWithBrokenOutput("No space left on device", "segment", file))
        .contains("standard output: cannot be written: No space left on device");
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoReasonForAMessage() throws IOException {
    String file = Texts.write(folder, "a.en.txt", "One. Two.");

    assertThat(runWithBrokenOutput("Broken pipe", "segment", file)).isEmpty();
  }

  @Test
  void coloursAndProgressDependOnWhatIsKnownOfTheTerminal() {
    Properties told = new Properties();
    told.setProperty("stele.terminal", "2");

    assertThat(Terminal.of(Map.of(), new Properties(), true))
        .isEqualTo(new Terminal(true, true, true, 100));
    assertThat(Terminal.of(Map.of(), new Properties(), false)).isEqualTo(Terminal.NONE);
    assertThat(Terminal.of(Map.of(), told, true)).isEqualTo(new Terminal(false, true, false, 100));
    assertThat(Terminal.of(Map.of("NO_COLOR", "1"), new Properties(), true).colour()).isFalse();
    assertThat(Terminal.of(Map.of("NO_COLOR", ""), new Properties(), true).colour()).isTrue();
    assertThat(Terminal.of(Map.of("TERM", "dumb"), new Properties(), true))
        .isEqualTo(new Terminal(true, false, false, 100));
    assertThat(Terminal.of(Map.of("COLUMNS", "72"), new Properties(), true).width()).isEqualTo(72);
    assertThat(Terminal.of(Map.of("COLUMNS", "0"), new Properties(), true).width()).isEqualTo(100);
    assertThat(Terminal.of(Map.of("COLUMNS", "?"), new Properties(), true).width()).isEqualTo(100);
  }

  private static String runWithBrokenOutput(String reason, String... arguments) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]), broken, new PrintWriter(err), Terminal.NONE);
    assertThat(new Main(console).run(arguments)).isEqualTo(1);
    return err.toString();
  }
}
