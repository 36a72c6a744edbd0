package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void theVersionIsData(String option) {
    Run run = Run.of(option);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("stele \\d+\\.\\d+\\.\\d+\\S*\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theHelpListsCommandsAndExitCodes() {
    Run run = Run.of("--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Usage: stele COMMAND")
        .containsPattern("\n +align +Pairs the sentences")
        .containsPattern("\n +segment +Splits a text")
        .containsPattern(
            "Exit codes:\n +0 +done\n +1 +failed.*\n +2 +wrong usage.*\n +3 +done, but");
  }

  @Test
  void theHelpOfAlignListsItsOptionsAndExitCodes() {
    Run run = Run.of("align", "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("Usage: stele align [OPTIONS] SOURCE TARGET...\n")
        .contains("--from", "--to", "--segmented", "--encoding", "--output", "--format")
        .contains("--fail-under", "--min-confidence", "--tmx-language", "--quiet", "--json")
        .contains(".json .tmx .xlf .xliff .tsv .tab .csv .xlsx")
        .containsPattern("\n +3 +done, but the mean confidence is below --fail-under");
  }

  @Test
  void theHelpOfSegmentListsItsExitCodesAndNoThreshold() {
    Run run = Run.of("segment", "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("Usage: stele segment [OPTIONS] FILE\n")
        .containsPattern("Exit codes:\n +0 +done\n +1 +failed.*\n +2 +wrong usage")
        .doesNotContainPattern("\n +3 ");
  }

  @Test
  void helpFitsAnOrdinaryWideTerminal() {
    for (List<String> call :
        List.of(
            List.of("--help"),
            List.of("align", "--help"),
            List.of("segment", "--help"),
            List.of("validate", "--help"),
            List.of("lexicon", "--help"),
            List.of("lexicon", "learn", "--help"),
            List.of("lexicon", "show", "--help"))) {
      assertThat(Run.of(call.toArray(String[]::new)).out().lines())
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }
  }

  @Test
  void withoutACommandItSaysWhichThereAre() {
    Run run = Run.of();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines())
        .containsExactly(
            "stele: name a command: align, segment, report, check, revision, diff, concordance,"
                + " evaluate, convert, validate, lexicon",
            "Try 'stele --help'.");
  }

  @Test
  void anUnknownCommandIsNamed() {
    Run run = Run.of("algin", "a.txt", "b.txt");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("'algin'", "align", "Try 'stele --help'.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"segment", "report", "check", "revision", "diff", "concordance", "evaluate"})
  void aCommandWithoutItsFileIsWrongUsage(String command) {
    Run run = Run.of(command);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errLines()).first().asString().startsWith("stele: Missing required parameter");
  }
}
