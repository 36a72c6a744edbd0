package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ValidateCommandTest {

  private static final String UNIT =
      "<tu><tuv xml:lang=\"en\"><seg>%s</seg></tuv><tuv xml:lang=\"ru\"><seg>%s</seg></tuv></tu>\n";

  @TempDir private Path folder;
  private Workspace work;

  @BeforeEach
  void putTheTexts() throws IOException {
    work = Workspace.in(folder);
  }

  @Test
  void whatSteleWritesHasNoFindings() {
    Run.of("align", work.english(), work.russian(), "-o", work.at("t.tmx"));

    Run run = Run.of("validate", work.at("t.tmx"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(work.shortened(run.err()))
        .isEqualTo("t.tmx: 3 units, 0 errors, 0 warnings, 0 infos\n");
  }

  @Test
  void findingsAreDataWithFileLineAndRule() throws Exception {
    String tmx = work.put("bad.tmx", tmx(unit("One.", " Раз.") + unit("One.", "") + "<x/>\n"));

    Run run = Run.of("validate", tmx);

    assertThat(run.exitCode()).isEqualTo(ExitCode.BELOW_THRESHOLD);
    assertThat(work.shortened(run.out()).lines())
        .containsExactly(
            "bad.tmx:2: info: a segment that begins with white space [edge-space]",
            "bad.tmx:3: warning: an empty segment [empty-segment]",
            "bad.tmx:3: warning: translated differently from the unit at line 2 [conflict]",
            "bad.tmx:4: error: there is no <x> in TMX 1.4 [unknown-element]");
    assertThat(run.err()).contains("2 units, 1 error, 2 warnings, 1 info");
  }

  @ParameterizedTest
  @CsvSource({
    "error, 0",
    "warning, 3",
    "info, 3",
    "never, 0",
  })
  void theUserSaysWhatIsAFault(String level, int exitCode) throws Exception {
    String tmx = work.put("bad.tmx", tmx(unit("One.", "")));

    assertThat(Run.of("validate", "--fail-on", level, tmx).exitCode()).isEqualTo(exitCode);
  }

  @Test
  void findingsBeyondTheMostAreCounted() throws Exception {
    String tmx = work.put("bad.tmx", tmx(unit("One.", "Раз.").repeat(50)));

    Run few = Run.of("validate", tmx, "--most", "2");
    Run all = Run.of("validate", tmx, "--most", "0");

    assertThat(few.out().lines()).hasSize(3);
    assertThat(few.out()).endsWith("bad.tmx: warning: 47 more of these [duplicate]\n");
    assertThat(all.out().lines()).hasSize(49);
  }

  @Test
  void jsonIsOneArrayOfFiles() throws Exception {
    String bad = work.put("bad.tmx", tmx(unit("One.", "") + unit("\u0001Two", "Два")));
    String good = work.put("good.tmx", tmx(unit("One.", "Раз.")));

    Run run = Run.of("validate", "--json", bad, good);

    JsonNode files = JsonMapper.shared().readTree(run.out());
    assertThat(files).hasSize(2);
    assertThat(files.get(0).get("findings")).hasSize(3);
    assertThat(files.get(0).get("findings").get(1).get("rule").asString())
        .isEqualTo("forbidden-character");
    assertThat(files.get(0).get("findings").get(1).get("line").asInt()).isEqualTo(3);
    assertThat(files.get(0).get("rules").get("empty-segment").asInt()).isEqualTo(1);
    assertThat(files.get(1).get("findings")).isEmpty();
    assertThat(files.get(1).get("languages").get("ru").asInt()).isEqualTo(1);
    assertThat(JsonMapper.shared().readTree(run.err()).get("exitCode").asInt()).isEqualTo(3);
  }

  @Test
  void standardInputIsReadToo() {
    Run run = Run.reading(tmx(unit("One.", "")), "validate", "-");

    assertThat(run.out()).startsWith("standard input:2: warning: ");
  }

  @Test
  void whatIsNotThereFailsBeforeAnythingIsWritten() throws Exception {
    String bad = work.put("bad.tmx", "text");

    Run run = Run.of("validate", bad, work.at("none.tmx"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(work.shortened(run.err()))
        .isEqualTo("stele: none.tmx: there is no such file; check the name and the folder\n");
    assertThat(Run.of("validate", folder.toString()).err()).contains("is a folder");
  }

  @Test
  void whatAFileSaysDoesNotCommandTheTerminal() throws Exception {
    String tmx = work.put("bad.tmx", "<tmx version=\"1&#x9b;2J\u202E\"/>");

    assertThat(Run.of("validate", tmx).out()).doesNotContain("\u009b", "\u202E");
  }

  @ParameterizedTest
  @CsvSource({"--fail-on, fatal", "--most, -1", "--most, x"})
  void whatAnOptionCannotBeIsSaid(String option, String value) throws Exception {
    Run run = Run.of("validate", option, value, work.put("a.tmx", tmx("")));

    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("'" + value + "'");
  }

  private static String unit(String source, String target) {
    return UNIT.formatted(source, target);
  }

  private static String tmx(String units) {
    return "<tmx version=\"1.4\"><header creationtool=\"t\" creationtoolversion=\"1\""
        + " segtype=\"sentence\" o-tmf=\"t\" adminlang=\"en\" srclang=\"en\""
        + " datatype=\"plaintext\"/><body>\n"
        + units
        + "</body></tmx>\n";
  }
}
