package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user may ask of a translation memory. */
final class MemoryOptionsTest {

  @TempDir private Path folder;
  private Workspace work;

  @BeforeEach
  void putTheTexts() throws IOException {
    work = Workspace.in(folder);
    work.put(
        "tale.de.txt", "Die Katze saß auf der Matte. Der Hund lief weg.\n\nWir sahen alles.\n");
    work.put("other.ru.txt", "На коврике сидела кошка. Пёс удрал.\n\nМы видели всё это.\n");
  }

  @Test
  void aMemoryIsSplitIntoNumberedFiles() throws Exception {
    Run run = align("--split", "2", "-o", work.at("m.tmx"));

    assertThat(run.exitCode()).isZero();
    assertThat(work.shortened(run.err()))
        .contains("written     m.001.tmx (3 pairs in 2 files)\nwritten     m.002.tmx (1 pairs)\n");
    assertThat(work.contents()).containsKeys("m.001.tmx", "m.002.tmx").doesNotContainKey("m.tmx");
    assertThat(work.textOf("m.002.tmx")).contains("<seg>We saw it all", "</tmx>");
  }

  @Test
  void aPartOfAnEarlierRunIsPointedOut() throws Exception {
    align("--split", "1", "-o", work.at("m.tmx"));
    Run run = align("--split", "2", "-o", work.at("m.tmx"));

    assertThat(run.err()).contains("(1 pairs; m.003.tmx is left from an earlier run)");
  }

  @Test
  void moreVersionsMakeAMemoryEach() throws Exception {
    Run run =
        Run.of(
            "align",
            work.english(),
            work.russian(),
            work.at("tale.de.txt"),
            work.at("other.ru.txt"),
            "-o",
            work.at("m.tmx"));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(work.contents())
        .containsKeys("m.en-ru.tmx", "m.en-de.tmx", "m.en-ru-2.tmx")
        .doesNotContainKey("m.tmx");
    assertThat(work.textOf("m.en-de.tmx")).contains("Hund").doesNotContain("Собака");
    assertThat(work.textOf("m.en-ru-2.tmx")).contains("xml:lang=\"ru\"", "Пёс");
  }

  @Test
  void multilingualPutsThemIntoOne() throws Exception {
    Run run =
        Run.of(
            "align",
            work.english(),
            work.russian(),
            work.at("tale.de.txt"),
            "--multilingual",
            "-o",
            work.at("m.tmx"));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(work.textOf("m.tmx")).contains("Hund", "Собака", "dog");
  }

  @Test
  void twoVersionsInOneLanguageNeedTagsOfTheirOwnInOneMemory() throws Exception {
    List<String> call =
        List.of(
            "align",
            work.english(),
            work.russian(),
            work.at("other.ru.txt"),
            "--multilingual",
            "-o",
            work.at("m.tmx"));
    Run refused = Run.of(call.toArray(String[]::new));
    List<String> tagged = new ArrayList<>(call);
    tagged.addAll(List.of("--tmx-language", "ru-2=ru-x-other"));
    Run taken = Run.of(tagged.toArray(String[]::new));

    assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(refused.err())
        .contains("a TMX cannot hold two versions in one language (ru)")
        .contains("--tmx-language ru-2=ru-x-other");
    assertThat(taken.exitCode()).as(taken.err()).isZero();
    assertThat(work.textOf("m.tmx")).contains("xml:lang=\"ru\"", "xml:lang=\"ru-x-other\"");
  }

  @Test
  void duplicatesAreCountedWhenTheyAreLeftOut() throws Exception {
    String english = work.put("d.en.txt", "Come in.\nSit down, please.\nCome in.\n");
    String russian = work.put("d.ru.txt", "Войдите.\nСядьте, пожалуйста.\nВойдите.\n");

    Run run =
        Run.of(
            "align",
            "--segmented",
            english,
            russian,
            "--duplicates",
            "first",
            "-o",
            work.at("m.tmx"));

    assertThat(run.err()).contains("m.tmx (2 pairs; left out: 1 duplicate)");
  }

  @Test
  void whatIsLeftOutIsCountedForProgramsToo() {
    Run run = align("--min-confidence", "1", "--json", "-o", work.at("m.tmx"));

    assertThat(work.shortened(run.err()))
        .contains("\"memories\": [{\"file\": \"m.tmx\", \"units\": 0,")
        .contains("\"leftOut\": {\"below-confidence\": 3}");
  }

  @Test
  void paragraphsAreUnits() throws Exception {
    Run run = align("--tmx-beads", "paragraph", "-o", work.at("m.tmx"));

    assertThat(run.err()).contains("m.tmx (2 paragraphs)");
    assertThat(work.textOf("m.tmx"))
        .contains("segtype=\"paragraph\"", "<seg>The cat sat on the mat. The dog ran away.</seg>");
  }

  @Test
  void doctypeAndTimeAreWrittenWhenAskedFor() throws Exception {
    align("--doctype", "--timestamp", "2026-11-22T21:30:05.9Z", "-o", work.at("m.tmx"));
    align("--timestamp", "now", "-o", work.at("now.tmx"));

    assertThat(work.textOf("m.tmx"))
        .contains("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">", "creationdate=\"20261122T213005Z\"");
    assertThat(work.textOf("now.tmx")).containsPattern("<tu [^>]*creationdate=\"\\d{8}T\\d{6}Z\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--split=0 | is not a number of units",
        "--split=x | is not a number of units",
        "--duplicates=last | there is no 'last' for --duplicates; it takes keep, first",
        "--tmx-beads=all | it takes joined, skip, paragraph",
        "--timestamp=today | is neither now nor a time",
        "--tmx-language=en | takes LANG=TAG",
        "--tmx-language==en | takes LANG=TAG",
        "--tmx-language=en=e_ | is not a language tag"
      })
  void whatAnOptionCannotBeIsSaid(String option, String message) throws Exception {
    Map<String, String> before = work.contents();

    Run run = align(option, "-o", work.at("m.tmx"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains(message);
    assertThat(work.contents()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--min-confidence=0.5", "--tmx-beads=skip", "--duplicates=first", "--tmx-language=en=en-GB",
        "--multilingual", "--split=2", "--doctype", "--timestamp=now"
      })
  void withoutAMemoryItsOptionsAreWrongUsage(String option) {
    Run run = align(option, "-o", work.at("t.json"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("applies to TMX only; write one with -o FILE.tmx");
  }

  @Test
  void severalFilesDoNotGoToStandardOutput() {
    Run split = align("--format", "tmx", "--split", "2");
    Run pairs =
        Run.of("align", work.english(), work.russian(), work.at("tale.de.txt"), "--format", "tmx");

    assertThat(split.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(split.err()).contains("needs a name");
    assertThat(pairs.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(pairs.err()).contains("--multilingual");
  }

  @Test
  void aPartNeverTakesThePlaceOfAnInput() throws Exception {
    align("-o", work.at("m.001.tmx"));
    String before = work.textOf("m.001.tmx");

    Run run = align("--lexicon", work.at("m.001.tmx"), "--split", "1", "-o", work.at("m.tmx"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("m.001.tmx").contains("an input");
    assertThat(work.textOf("m.001.tmx")).isEqualTo(before);
    assertThat(work.contents()).doesNotContainKey("m.002.tmx");
  }

  private Run align(String... more) {
    String[] all =
        Arrays.copyOf(new String[] {"align", work.english(), work.russian()}, 3 + more.length);
    System.arraycopy(more, 0, all, 3, more.length);
    return Run.of(all);
  }
}
