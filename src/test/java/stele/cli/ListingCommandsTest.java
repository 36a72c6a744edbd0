package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} and {@code revision}, from files to what is printed. */
final class ListingCommandsTest {

  @TempDir Path folder;
  private Workspace work;

  @BeforeEach
  void alignTwoPairs() throws Exception {
    work = Workspace.in(folder);
    work.put("year.en.txt", "It began in 1905. Nobody knew.\n");
    work.put("year.ru.txt", "Это началось в 1906 году. Никто не знал.\n");
    work.put("one.ru.txt", "Старый мост был из дерева. Его снесли.\n");
    work.put("two.ru.txt", "Каменный мост был из дерева. Его снесли.\n");
    align("year.en.txt", "year.ru.txt", "year.json");
    align("one.ru.txt", "two.ru.txt", "both.json");
  }

  private void align(String source, String target, String output) {
    Run run = Run.of("align", work.at(source), work.at(target), "-o", work.at(output));
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void checkSaysWhatDiffersAndShowsTheTexts() {
    Run run = Run.of("check", work.at("year.json"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("  numbers-differ: 1905 in en, 1906 in ru\n")
        .contains("    en: It began in 1905.\n")
        .endsWith("numbers-differ 1\n");
  }

  @Test
  void checkFailsOnAFlagIfItIsToDoSo() {
    assertThat(Run.of("check", "--fail-on", "numbers-differ", work.at("year.json")).exitCode())
        .isEqualTo(ExitCode.BELOW_THRESHOLD);
    assertThat(Run.of("check", "--fail-on", "repeated", work.at("year.json")).exitCode()).isZero();
  }

  @Test
  void aFlagNobodyKnowsIsWrongUsage() {
    Run run = Run.of("check", "--flag", "numbers", work.at("year.json"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("there is no flag 'numbers'").contains("numbers-differ");
  }

  @Test
  void revisionMarksTheWordsThatChangedAndCountsThem() {
    Run run = Run.of("revision", work.at("both.json"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("   1  [-Старый-] {+Каменный+} мост был из дерева.\n")
        .contains("kept      6 (85.7 %)")
        .contains("rows      2: 1 unchanged, 1 changed, 0 deleted, 0 inserted");
  }

  @Test
  void revisionIsWrittenAsATableToAFile() throws Exception {
    Run run = Run.of("revision", work.at("both.json"), "-o", work.at("changes.tsv"));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(work.textOf("changes.tsv"))
        .isEqualTo("bead\tchange\tmove\tbefore\tafter\n1\treplaced\t\tСтарый\tКаменный\n");
  }

  @Test
  void versionsInTwoLanguagesAreNoRevision() {
    Run run = Run.of("revision", work.at("year.json"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("no two versions in one language").contains("en (en), ru (ru)");
  }

  @Test
  void whatCannotBeIgnoredIsWrongUsage() {
    Run run = Run.of("revision", "--ignore", "case,commas", work.at("both.json"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("'commas' cannot be ignored");
  }

  @Test
  void anInputIsNeverOverwritten() {
    Run run = Run.of("check", work.at("year.json"), "-o", work.at("year.json"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("is an input");
  }
}
