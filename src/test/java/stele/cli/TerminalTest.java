package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TerminalTest {

  @Test
  void whatTheLauncherSaysOfEachStreamCounts() {
    Properties launcher = new Properties();
    launcher.setProperty("stele.terminal", "2");

    assertThat(Terminal.of(Map.of(), launcher, true))
        .isEqualTo(new Terminal(false, true, false, 100));
  }

  @Test
  void withoutALauncherInputAndOutputAreTakenTogether() {
    assertThat(Terminal.of(Map.of(), new Properties(), true))
        .isEqualTo(new Terminal(true, true, true, 100));
    assertThat(Terminal.of(Map.of(), new Properties(), false)).isEqualTo(Terminal.NONE);
  }

  @Test
  void aDumbTerminalGetsNeitherColoursNorProgress() {
    assertThat(Terminal.of(Map.of("TERM", "dumb"), new Properties(), true))
        .isEqualTo(new Terminal(true, false, false, 100));
  }

  @ParameterizedTest
  @CsvSource({"72, 72", "200, 200", "7, 40", "0, 100", "-1, 100", "wide, 100", "'', 100"})
  void aWidthThatIsToldIsTakenIfItMakesSense(String columns, int width) {
    assertThat(Terminal.of(Map.of("COLUMNS", columns), new Properties(), true).width())
        .isEqualTo(width);
  }
}
