package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportCommandTest {

  @TempDir private Path folder;
  private Workspace work;

  @BeforeEach
  void alignTheTexts() throws IOException {
    work = Workspace.in(folder);
    assertThat(
            Run.of("align", work.english(), work.russian(), "-o", work.at("tale.json")).exitCode())
        .isZero();
  }

  @Test
  void theReportIsOnePageWithAllText() throws IOException {
    Run run = Run.of("report", work.at("tale.json"), "-o", work.at("tale.html"));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(work.textOf("tale.html"))
        .startsWith("<!DOCTYPE html>")
        .contains("<title>tale.en.txt · tale.ru.txt</title>")
        .contains("The cat sat on the mat.", "Собака убежала.")
        .endsWith("</html>\n");
  }

  @Test
  void withoutAPlaceItGoesToStandardOutput() throws IOException {
    Run.of("report", work.at("tale.json"), "-o", work.at("tale.html"));

    assertThat(Run.of("report", work.at("tale.json")).out()).isEqualTo(work.textOf("tale.html"));
    assertThat(Run.of("report", work.at("tale.json"), "-o", "-").out())
        .isEqualTo(work.textOf("tale.html"));
  }

  @Test
  void anAlignmentMayComeFromStandardInput() throws IOException {
    Run run = Run.reading(work.textOf("tale.json"), "report", "-");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo(Run.of("report", work.at("tale.json")).out());
  }

  @Test
  void alignWritesTheSameReportItself() throws IOException {
    Run run = Run.of("align", work.english(), work.russian(), "-o", work.at("direct.HTML"));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(work.textOf("direct.HTML")).isEqualTo(Run.of("report", work.at("tale.json")).out());
  }

  @Test
  void titleAndThresholdCanBeChosen() {
    Run run =
        Run.of("report", work.at("tale.json"), "--title", "A <tale>", "--min-confidence", "1");

    assertThat(run.out())
        .contains("<title>A &lt;tale&gt;</title>")
        .contains("<h1 dir=\"auto\">A &lt;tale&gt;</h1>")
        .contains("(confidence below 1.0)");
  }

  @Test
  void theInputIsNeverOverwritten() throws IOException {
    String before = work.textOf("tale.json");

    Run run =
        Run.of(
            "report",
            work.at("tale.json"),
            "-o",
            work.at("../" + folder.getFileName() + "/tale.json"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("is the input; write to another file");
    assertThat(work.textOf("tale.json")).isEqualTo(before);
  }

  @Test
  void whatIsNoAlignmentIsRefusedAndNothingWritten() throws IOException {
    work.put("no.json", "{}");

    Run run = Run.of("report", work.at("no.json"), "-o", work.at("no.html"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(work.shortened(run.err())).contains("no.json", "not a Stele alignment");
    assertThat(folder.resolve("no.html")).doesNotExist();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsFoundBeforeTheWork() {
    Run run = Run.of("report", work.at("tale.json"), "-o", work.at("nowhere/tale.html"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("there is no folder");
  }

  @Test
  void wrongUsageIsExplained() {
    assertThat(Run.of("report").exitCode()).isEqualTo(2);
    assertThat(Run.of("report", work.at("tale.json"), "--min-confidence", "2").err())
        .contains("--min-confidence: '2' is not a number from 0 to 1");
    assertThat(Run.of("report", "--help").out())
        .startsWith("Usage: stele report [OPTIONS] ALIGNMENT\n");
  }

  @Test
  void versionsOfOneLanguageAreComparedWordByWord() throws IOException {
    work.put("tale.ru-new.txt", Workspace.RUSSIAN.replace("коврике", "ковре"));
    Run.of(
        "align",
        work.english(),
        work.russian(),
        work.at("tale.ru-new.txt"),
        "-o",
        work.at("3.json"));

    Run run = Run.of("report", work.at("3.json"));

    assertThat(run.out())
        .contains("<span class=\"wr\">коврике</span>", "<span class=\"wr\">ковре</span>")
        .contains("words kept");
  }
}
