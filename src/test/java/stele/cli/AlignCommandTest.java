package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Alignment;
import stele.bitext.Segment;
import stele.format.json.AlignmentJsonReader;

final class AlignCommandTest {

  private static final String ESCAPE = "\u001B";

  @TempDir private Path folder;
  private Workspace work;

  @BeforeEach
  void putTheTexts() throws IOException {
    work = Workspace.in(folder);
  }

  @Test
  void oneRunWritesJsonTmxAndTsvAndNothingElse() throws Exception {
    Set<String> before = work.contents().keySet();

    Run run = align("-o", work.at("t.json"), "-o", work.at("t.tmx"), "-o", work.at("t.tsv"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(work.contents().keySet())
        .containsAll(before)
        .hasSize(before.size() + 3)
        .contains("t.json", "t.tmx", "t.tsv");
    Alignment alignment = new AlignmentJsonReader().read(folder.resolve("t.json"));
    assertThat(alignment.beads()).hasSize(3);
    assertThat(work.textOf("t.tmx")).contains("<seg>Собака убежала.</seg>");
    assertThat(work.textOf("t.tsv")).contains("The dog ran away.\tСобака убежала.");
  }

  @Test
  void theSummarySaysOnStandardErrorWhatCameOfItAndWhereItIs() {
    Run run = align("-o", work.at("t.json"), "-o", work.at("t.tmx"));

    assertThat(work.shortened(run.err()).lines())
        .hasSize(6)
        .contains("segments    en 3, ru 3", "beads       3: 1-1 3", "one-sided   en 0, ru 0")
        .anyMatch(line -> line.matches("confidence  0\\.\\d{2} on average, \\d below 0\\.8"))
        .endsWith("written     t.json", "written     t.tmx (3 pairs)");
  }

  @Test
  void withoutOutputTheVersionsAreShownSideBySide() {
    Run run = align();

    assertThat(run.out())
        .contains("en: tale.en.txt", "| ru: tale.ru.txt")
        .containsPattern("The dog ran away\\. +\\| Собака убежала\\.\n")
        .doesNotContain("segments ");
    assertThat(run.err()).contains("segments    en 3, ru 3").doesNotContain("Собака");
  }

  @ParameterizedTest
  @CsvSource({"json, .json", "tmx, .tmx", "tsv, .tsv", "text, .txt"})
  void standardOutputGetsWhatAFileWouldInTheFormatAskedFor(String format, String ending)
      throws Exception {
    Run file = align("-o", work.at("out" + ending));
    Run dash = align("-o", "-", "--format", format);
    Run noPlace = align("--format", format);

    assertThat(file.out()).isEmpty();
    assertThat(dash.out()).isEqualTo(work.textOf("out" + ending)).isEqualTo(noPlace.out());
  }

  @Test
  void fileAndStandardOutputGoTogether() throws Exception {
    Run run = align("-o", "-", "-o", work.at("t.tsv"), "--format", "json");

    assertThat(run.out()).startsWith("{\n  \"format\": \"stele-alignment\"");
    assertThat(work.textOf("t.tsv")).startsWith("bead\t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"t.json", "t.tmx", "t.tsv", "t.txt"})
  void theSameTextsGiveTheSameBytes(String name) throws Exception {
    align("-o", work.at(name));
    String first = work.textOf(name);
    align("-o", work.at(name));

    assertThat(work.textOf(name)).isEqualTo(first).doesNotContain("\r");
  }

  @Test
  void anOldOutputIsReplaced() throws Exception {
    work.put("t.tsv", "much older\n".repeat(1000));

    align("-o", work.at("t.tsv"));

    assertThat(work.textOf("t.tsv")).startsWith("bead\t").doesNotContain("older");
  }

  @Test
  void quietMeansThatNothingIsSaidOfARunThatWentWell() {
    Run run = align("-o", work.at("t.json"), "--quiet");

    assertThat(run).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void verboseSaysHowTheLanguagesWereTold() throws Exception {
    String byText = work.put("tale.txt", Workspace.RUSSIAN);

    Run run = Run.of("align", work.english(), byText, "--from", "en-GB", "--verbose");

    assertThat(run.err())
        .contains("tale.en.txt: language en-GB (as asked for), 3 segments")
        .contains("tale.txt: language ru (by its text), 3 segments");
  }

  @Test
  void forProgramsTheSummaryIsOneJsonObject() {
    Run run = align("-o", work.at("t.json"), "--json");

    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err())
        .startsWith("{\"exitCode\": 0, ")
        .contains("\"segments\": {\"en\": 3, \"ru\": 3}", "\"warnings\": []");
  }

  @Test
  void belowTheThresholdTheFilesAreWrittenAndTheExitCodeTellsIt() {
    Run below = align("--fail-under", "1", "-o", work.at("t.json"));
    Run above = align("--fail-under", "0.1", "-o", work.at("t.json"));

    assertThat(below.exitCode()).isEqualTo(3);
    assertThat(folder.resolve("t.json")).exists();
    assertThat(above.exitCode()).isZero();
  }

  @Test
  void doubtfulPairsAreLeftOutOfAMemoryThatIsToHoldNone() throws Exception {
    Run run = align("--min-confidence", "1", "-o", work.at("t.tmx"), "-o", work.at("t.tsv"));

    assertThat(run.err()).contains("t.tmx (0 pairs; left out: 3 below-confidence)");
    assertThat(work.textOf("t.tmx")).doesNotContain("<tu ");
    assertThat(work.textOf("t.tsv")).contains("Собака убежала.");
  }

  @Test
  void aMemoryBearsTheLanguageTagsAskedFor() throws Exception {
    align("--tmx-language", "en=en-GB", "-o", work.at("t.tmx"));

    assertThat(work.textOf("t.tmx")).contains("xml:lang=\"en-GB\"", "xml:lang=\"ru\"");
  }

  @Test
  void everyLineOfASegmentedTextIsASegment() throws Exception {
    String source = work.put("lines.en.txt", "The cat sat. The dog ran.\nWe\n\nsaw it all.\n");
    String target = work.put("lines.ru.txt", "Кошка сидела. Собака бежала.\nМы\n\nвидели всё.\n");

    Run run = Run.of("align", source, target, "--segmented", "-o", work.at("t.json"));

    assertThat(run.exitCode()).isZero();
    assertThat(new AlignmentJsonReader().read(folder.resolve("t.json")).documents().get(0))
        .satisfies(
            document ->
                assertThat(document.segments())
                    .extracting(Segment::text)
                    .containsExactly("The cat sat. The dog ran.", "We", "saw it all."));
    assertThat(work.textOf("t.json")).contains("\"options\": {\"segmented\": true}");
  }

  @Test
  void theDashStandsForStandardInput() {
    Run file = align("--format", "tsv");
    Run dash =
        Run.reading(Workspace.RUSSIAN, "align", work.english(), "-", "--to=ru", "--format=tsv");

    assertThat(dash.exitCode()).isZero();
    assertThat(dash.out()).isEqualTo(file.out());
  }

  @Test
  void aTextMayBeCalledLikeAnOptionOrAFileOfArguments() throws Exception {
    Path here = Path.of("").toAbsolutePath();
    work.put("--quiet.en.txt", Workspace.ENGLISH);
    String dashes = here.relativize(folder).resolve("--quiet.en.txt").toString();
    Run options = Run.of("align", "--format", "tsv", "--", dashes, work.russian());
    Run atSign = Run.of("align", "@" + work.english(), work.russian());

    assertThat(options.exitCode()).isZero();
    assertThat(atSign.exitCode()).isEqualTo(1);
    assertThat(atSign.err()).contains("@" + work.english() + ": there is no such file");
  }

  @Test
  void coloursAreForATerminalOnly() throws Exception {
    Terminal colourful = new Terminal(true, false, true, 80);

    assertThat(on(colourful).out()).contains(ESCAPE);
    assertThat(on(Terminal.NONE).out()).doesNotContain(ESCAPE);
    assertThat(on(colourful, "--format", "tsv").out()).doesNotContain(ESCAPE);
    on(colourful, "-o", work.at("t.txt"));
    assertThat(work.textOf("t.txt")).doesNotContain(ESCAPE);
  }

  @ParameterizedTest
  @CsvSource({
    "'', xterm, true, true",
    "1, xterm, true, false",
    "'', dumb, true, false",
    "'', xterm, false, false"
  })
  void coloursAreLeftOutWhereNobodyWantsThem(
      String noColor, String term, boolean interactive, boolean coloured) {
    Terminal terminal =
        Terminal.of(Map.of("NO_COLOR", noColor, "TERM", term), new Properties(), interactive);

    assertThat(on(terminal).out().contains(ESCAPE)).isEqualTo(coloured);
  }

  @Test
  void progressIsShownOnATerminalAndTakenAway() {
    Terminal terminal = new Terminal(false, true, false, 80);

    Run shown = on(terminal, "-o", work.at("t.json"));

    assertThat(shown.err())
        .contains("reading " + work.english() + " ...", "aligning 3 x 3 segments ...")
        .contains("\r" + ESCAPE + "[Ksegments    en 3, ru 3");
    assertThat(on(terminal, "--quiet", "-o", work.at("t.json")).err()).isEmpty();
    assertThat(align("-o", work.at("t.json")).err()).doesNotContain("reading", ESCAPE);
  }

  @Test
  void textsThatAreEqualAreAlignedWithAWarning() throws Exception {
    String copy = work.put("copy.de.txt", Workspace.ENGLISH);

    Run run = Run.of("align", work.english(), copy, "--quiet");

    assertThat(run.exitCode()).isZero();
    assertThat(work.shortened(run.err()))
        .contains("warning: copy.de.txt: is the same, byte for byte, as another text");
  }

  private Run align(String... options) {
    return on(Terminal.NONE, options);
  }

  private Run on(Terminal terminal, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "align";
    arguments[1] = work.english();
    arguments[2] = work.russian();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return Run.on(terminal, "", arguments);
  }
}
