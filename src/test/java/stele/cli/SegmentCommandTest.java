package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SegmentCommandTest {

  private static final String LINES =
      "The cat sat on the mat.\nThe dog ran away.\n\nWe saw it all, and told nobody.\n";

  @TempDir private Path folder;
  private Workspace work;

  @BeforeEach
  void putTheTexts() throws IOException {
    work = Workspace.in(folder);
  }

  @Test
  void sentencesComeOneALineAndParagraphsWithABlankLineBetween() {
    assertThat(Run.of("segment", work.english())).isEqualTo(new Run(0, LINES, ""));
  }

  @Test
  void theDashStandsForStandardInput() {
    Run run = Run.reading(Workspace.ENGLISH, "segment", "-", "--language", "en");

    assertThat(run).isEqualTo(new Run(0, LINES, ""));
  }

  @Test
  void jsonSaysWhereEachSentenceStands() {
    Run run = Run.of("segment", work.english(), "--format", "json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("{\"language\": \"en\", \"file\": \"tale.en.txt\", \"sha256\": \"")
        .contains("{\"start\": 24, \"end\": 41, \"paragraph\": 0, \"text\": \"The dog ran away.\"}")
        .endsWith("]}\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void textIsWhatThePlacesPointInto() throws Exception {
    String file = work.put("marked.en.txt", "\uFEFF" + Workspace.ENGLISH);

    Run run = Run.of("segment", file, "--format", "text");

    assertThat(run).isEqualTo(new Run(0, Workspace.ENGLISH, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.json", "out.JSON"})
  void theEndingOfTheOutputAsksForJson(String name) throws Exception {
    Run run = Run.of("segment", work.english(), "-o", work.at(name));

    assertThat(run.out()).isEmpty();
    assertThat(work.shortened(run.err()).lines())
        .containsExactly("segments    3", "written     " + name);
    assertThat(work.textOf(name)).startsWith("{\"language\": \"en\"");
  }

  @Test
  void whatSegmentWritesAlignReadsAsTheSameSegments() throws Exception {
    Run.of("segment", work.english(), "-o", work.at("lines.en.txt"));
    Run.of("segment", work.russian(), "-o", work.at("lines.ru.txt"));

    Run split =
        Run.of(
            "align",
            work.at("lines.en.txt"),
            work.at("lines.ru.txt"),
            "--segmented",
            "--format=tsv");

    assertThat(split.out())
        .isEqualTo(Run.of("align", work.english(), work.russian(), "--format=tsv").out());
  }

  @Test
  void aTextWithoutContentHasNoSegmentsAndGivesAWarning() {
    Run run = Run.reading(" \n", "segment", "-");

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                "",
                "stele: warning: standard input: there is no text in it; check the file"
                    + System.lineSeparator()));
  }

  @Test
  void aMissingFileIsNamedAndNothingIsWritten() throws Exception {
    assertRefused(
        1,
        "stele: no.en.txt: there is no such file; check the name and the folder",
        work.at("no.en.txt"),
        "-o",
        work.at("out.json"));
  }

  @Test
  void theInputIsNeverTheOutput() throws Exception {
    assertRefused(
        2,
        "stele: tale.en.txt: is the text to be split; write to another file",
        work.english(),
        "-o",
        work.english());
  }

  @Test
  void aMissingOutputFolderIsNamed() throws Exception {
    assertRefused(
        1, "stele: no/out.txt: there is no folder", work.english(), "-o", work.at("no/out.txt"));
  }

  @Test
  void withoutATextThereIsNothingToSplit() throws Exception {
    assertRefused(2, "stele: Missing required parameter: 'FILE'");
  }

  @Test
  void aSecondTextIsOneTooMany() throws Exception {
    assertRefused(2, "stele: Unmatched argument at index 2", work.english(), work.russian());
  }

  @Test
  void aFormatIsOneOfThoseThereAre() throws Exception {
    assertRefused(
        2,
        "stele: there is no format 'tmx'; --format takes lines, json, text",
        work.english(),
        "--format",
        "tmx");
  }

  @Test
  void aLanguageThatCannotBeToldIsAskedForByItsOption() throws Exception {
    assertRefused(
        1,
        "stele: numbers.txt: its language cannot be detected, neither from its name nor from its text;"
            + " name its language, for example --language en",
        work.put("numbers.txt", "1932\n"));
  }

  @Test
  void aLanguageThatIsOnlyLikelyIsTakenWithAWarning() throws Exception {
    Run run = Run.of("segment", work.put("note.txt", "The key is under the stone by the door.\n"));

    assertThat(run.exitCode()).isZero();
    assertThat(work.shortened(run.err()))
        .startsWith(
            "stele: warning: note.txt: is taken for 'en', which is likely, but too little text to be"
                + " sure; name its language, for example --language en");
  }

  private void assertRefused(int exitCode, String message, String... arguments) throws IOException {
    Map<String, String> before = work.contents();
    String[] all = new String[arguments.length + 1];
    all[0] = "segment";
    System.arraycopy(arguments, 0, all, 1, arguments.length);

    Run run = Run.of(all);

    assertThat(work.shortened(run.err())).startsWith(message);
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
    assertThat(work.contents()).isEqualTo(before);
  }
}
