package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command reads what {@code convert} reads, and {@code align} writes what it writes. */
final class EveryFormatTest {

  @TempDir private Path folder;

  private Workspace work;

  @BeforeEach
  void alignATale() throws Exception {
    work = Workspace.in(folder);
    run(0, "align", work.english(), work.russian(), "-o", work.at("tale.json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tale.tmx", "tale.xlf", "tale.tsv", "tale.xlsx"})
  void everyCommandReadsIt(String name) throws Exception {
    String file = work.at(name);
    String json = work.at("tale.json");
    run(0, "convert", json, file);

    assertThat(run(0, "report", file).out()).contains("The cat sat on the mat.");
    run(0, "check", file);
    assertThat(run(0, "concordance", file, "cat").out()).contains("Кошка");
    assertThat(run(0, "evaluate", file, file).out()).contains("1.0");
    run(1, "revision", file);
    run(0, "diff", file, file);
  }

  @ParameterizedTest
  @ValueSource(strings = {".json", ".tmx", ".xlf", ".tsv", ".xlsx", ".ladder", ".beads", ".txt"})
  void alignWritesWhatConvertWrites(String ending) throws Exception {
    String aligned = work.at("aligned" + ending);
    String converted = work.at("converted" + ending);
    run(0, "align", work.english(), work.russian(), "-o", aligned);
    run(0, "convert", work.at("tale.json"), converted);

    assertThat(Path.of(aligned)).hasSameBinaryContentAs(Path.of(converted));
  }

  @Test
  void alignWritesAFileForEachVersion() throws Exception {
    run(0, "align", work.english(), work.russian(), "--format", "moses", "-o", work.at("lines"));

    assertThat(Files.readAllLines(folder.resolve("lines.en"))).contains("The dog ran away.");
    assertThat(folder.resolve("lines.ru")).exists();
    assertThat(folder.resolve("lines")).doesNotExist();
    assertThat(run(2, "align", work.english(), work.russian(), "--format", "moses").err())
        .contains("moses is one file per version; give the stem of their names");
  }

  @Test
  void whatFollowsTheAlignmentMayComeFromStandardInput() throws Exception {
    run(0, "convert", work.at("tale.json"), work.at("tale.tmx"));
    Run read =
        Run.reading(
            work.textOf("tale.tmx"), "check", "--input-format", "tmx", "--flag", "moved", "-");

    assertThat(read.err()).isEmpty();
    assertThat(read.exitCode()).isZero();
    assertThat(run(2, "diff", "-", "-").err()).contains("standard input can be read once");
    assertThat(run(2, "check", "--input-format", "moses", "x").err())
        .contains(
            "there is no format 'moses'; --input-format takes json, tmx, xliff, tsv, csv, xlsx");
  }

  @Test
  void aGoldMayBeAMemory() throws Exception {
    run(0, "convert", work.at("tale.json"), work.at("gold.tmx"));

    assertThat(run(0, "evaluate", work.at("gold.tmx"), work.at("gold.tmx")).out()).contains("1.0");
  }

  @Test
  void aLadderAloneIsNoAlignment() throws Exception {
    run(0, "convert", work.at("tale.json"), work.at("tale.ladder"));

    assertThat(work.shortened(run(1, "check", work.at("tale.ladder")).err()))
        .isEqualTo(
            "stele: tale.ladder: a ladder or bead lines hold no text; convert it together with its"
                + " two texts first\n");
  }

  private static Run run(int exitCode, String... arguments) {
    Run run = Run.of(arguments);
    assertThat(run.exitCode()).as(List.of(arguments) + "\n" + run.err()).isEqualTo(exitCode);
    return run;
  }
}
