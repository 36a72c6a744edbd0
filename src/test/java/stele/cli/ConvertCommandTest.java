package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code stele convert} as a user calls it. */
final class ConvertCommandTest {

  @TempDir private Path folder;
  private Workspace work;
  private String json;

  @BeforeEach
  void alignATale() throws IOException {
    work = Workspace.in(folder);
    json = work.at("tale.json");
    assertThat(Run.of("align", work.english(), work.russian(), "-o", json, "-q").exitCode())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlf", "xliff", "xlsx"})
  void thereAndBackGivesTheSameFile(String ending) throws Exception {
    String there = work.at("tale." + ending);
    Run out = Run.of("convert", json, there);
    Run back = Run.of("convert", there, work.at("back.json"));

    assertThat(out.exitCode()).isZero();
    assertThat(out.err()).doesNotContain("warning");
    assertThat(back.exitCode()).isZero();
    assertThat(back.err()).doesNotContain("warning");
    assertThat(work.textOf("back.json")).isEqualTo(work.textOf("tale.json"));
  }

  @Test
  void headingsTablesAndNotesStayInJsonAndAreMissedElsewhere() throws Exception {
    String english =
        work.put("a.en.md", "# The cat\n\nIt sat.\n\n| mat | dog |\n|---|---|\n| a | b |\n");
    String russian =
        work.put("a.ru.md", "# Кошка\n\nОна сидела.\n\n| коврик | пёс |\n|---|---|\n| а | б |\n");
    String there = work.at("a.json");
    assertThat(Run.of("align", english, russian, "-o", there, "-q").exitCode()).isZero();
    assertThat(work.textOf("a.json"))
        .contains(
            "{\"paragraph\": 0, \"kind\": \"heading\", \"level\": 1},",
            "{\"paragraph\": 5, \"kind\": \"table-cell\", \"table\": 0, \"row\": 1, \"column\": 1}");

    assertThat(Run.of("convert", there, work.at("b.json")).exitCode()).isZero();
    assertThat(work.textOf("b.json")).isEqualTo(work.textOf("a.json"));
    Run turned =
        Run.of("convert", "--language", "ru", "--language", "en", there, work.at("c.json"));
    assertThat(turned.exitCode()).as(turned.err()).isZero();
    assertThat(work.textOf("c.json").split("\"table-cell\"", -1)).hasSize(9);
    assertThat(Run.of("convert", there, work.at("a.xlsx")).err())
        .contains("xlsx does not keep the headings, lists, tables and notes of 2 versions");
    assertThat(Run.of("convert", there, work.at("a.html")).err())
        .doesNotContain("tables and notes");
  }

  @Test
  void aMemoryKeepsItsPairsAndSaysWhatItDoesNotKeep() throws Exception {
    Run out = Run.of("convert", json, work.at("tale.tmx"));
    Run back = Run.of("convert", work.at("tale.tmx"), work.at("back.json"));

    assertThat(out.exitCode()).isZero();
    assertThat(work.shortened(out.err()).lines())
        .containsExactly(
            "stele: warning: tale.tmx: tmx does not keep the paragraphs and places of 2 versions;"
                + " keep the JSON as well",
            "segments    en 3, ru 3",
            "beads       3",
            "written     tale.tmx (3 pairs)");
    assertThat(beads("back.json")).isEqualTo(beads("tale.json"));
    assertThat(back.exitCode()).isZero();
  }

  /** The lines of the beads of an alignment. */
  private List<String> beads(String name) throws IOException {
    return work.textOf(name).lines().filter(line -> line.contains("\"status\"")).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ladder", "beads"})
  void indicesAndTheTextsTheySpeakOfGiveTheBeadsBack(String ending) throws Exception {
    Run out = Run.of("convert", json, work.at("tale." + ending));
    String english = segmented(work.english(), "lines.en.txt");
    String russian = segmented(work.russian(), "lines.ru.txt");
    Run back =
        Run.of(
            "convert",
            "--text",
            english,
            "--text",
            russian,
            work.at("tale." + ending),
            work.at("back.tsv"));

    assertThat(out.exitCode()).isZero();
    assertThat(out.err())
        .contains(ending + " does not keep the confidence of 3 beads", "the texts");
    assertThat(back.exitCode()).isZero();
    assertThat(work.textOf("back.tsv").lines().skip(1))
        .hasSize(3)
        .first()
        .asString()
        .isEqualTo("1\t0\t0\t\tauto\t1-1\t\t\tThe cat sat on the mat.\tКошка сидела на коврике.");
  }

  private String segmented(String text, String name) {
    assertThat(Run.of("segment", text, "-o", work.at(name), "-q").exitCode()).isZero();
    return work.at(name);
  }

  @Test
  void parallelLinesAreAFileForEachVersion() throws Exception {
    Run out = Run.of("convert", "--to", "moses", json, work.at("corpus"));
    Run back =
        Run.of(
            "convert",
            "--from",
            "moses",
            work.at("corpus.en"),
            work.at("corpus.ru"),
            work.at("back.tmx"));

    assertThat(out.exitCode()).isZero();
    assertThat(work.textOf("corpus.ru").lines())
        .containsExactly(
            "Кошка сидела на коврике.",
            "Собака убежала.",
            "Мы всё это видели и никому не сказали.");
    assertThat(back.exitCode()).isZero();
    assertThat(work.textOf("back.tmx")).contains("xml:lang=\"ru\"><seg>Собака убежала.</seg>");
  }

  @Test
  void parallelLinesOfDifferentNumbersAreRefused() throws Exception {
    String one = work.put("c.en", "One.\nTwo.\n");
    String other = work.put("c.ru", "Раз.\n");

    assertFails(
        1, "c.ru: it has 1 lines, c.en has 2", "convert", "--from", "moses", one, other, "o.json");
  }

  @Test
  void aPlainTableIsReadWithTheLanguagesItIsGiven() throws Exception {
    String table = work.put("pairs.tsv", "One.\tРаз.\r\nTwo.\tДва.\r\n\r\n");

    Run run = Run.of("convert", table, work.at("m.tmx"), "--language", "en-GB", "--language", "ru");

    assertThat(run.exitCode()).isZero();
    assertThat(work.textOf("m.tmx")).contains("xml:lang=\"en-GB\"><seg>Two.</seg>");
  }

  @Test
  void theLanguagesOfAPlainTableAreToldFromItsTextsElse() throws Exception {
    String table =
        work.put(
            "pairs.tsv",
            (Workspace.ENGLISH + " It was what they had thought of all the time, and there it was.")
                    .replaceAll("\\s+", " ")
                + "\t"
                + Workspace.RUSSIAN.replaceAll("\\s+", " "));

    assertThat(Run.of("convert", table, work.at("m.tmx")).exitCode()).isZero();
    assertThat(work.textOf("m.tmx")).contains("srclang=\"en\"", "xml:lang=\"ru\"");
  }

  @Test
  void aLanguageThatCannotBeToldIsAskedForWhereItMustBeKnown() throws Exception {
    String table = work.put("pairs.tsv", "12\t13\n");

    assertFails(
        1,
        "pairs.tsv: the language of version 1 cannot be detected, neither from a name nor from its text",
        "convert",
        table,
        work.at("o.tmx"));
    assertThat(Run.of("convert", table, "-", "--to", "beads").out()).isEqualTo("[0]:[0]\n");
  }

  @Test
  void versionsAreChosenAndTurnedAround() throws Exception {
    Run run = Run.of("convert", "--language", "ru", "--language", "en", json, "-", "--to", "tsv");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("bead\tru segments\ten segments\t");
    assertFails(
        1,
        "it has no version in 'de', only en, ru; choose among these",
        "convert",
        "--language",
        "de",
        json,
        work.at("o.tmx"));
  }

  @Test
  void oneVersionAloneIsRefused() throws Exception {
    assertFails(
        1,
        "one version alone is not an alignment; choose with --language, the source first",
        "convert",
        "--language",
        "en",
        json,
        work.at("o.tmx"));
  }

  @Test
  void threeVersionsGoWhereTheyFitAndAreRefusedElse() throws Exception {
    String table = work.put("three.tsv", "en\tru\tde\nOne.\tРаз.\tEins.\n");
    Run sheet = Run.of("convert", table, work.at("three.xlsx"));
    Run memory = Run.of("convert", work.at("three.xlsx"), work.at("m.tmx"), "--multilingual");

    assertThat(sheet.exitCode()).isZero();
    assertThat(memory.exitCode()).isZero();
    assertThat(work.textOf("m.tmx")).contains("Eins.", "Раз.", "One.");
    assertFails(
        1,
        "XLIFF holds two versions, but there are 3; choose two with --language",
        "convert",
        table,
        work.at("three.xlf"));
    assertThat(
            Run.of("convert", "--language", "en", "--language", "de", table, "-", "--to", "beads")
                .out())
        .isEqualTo("[0]:[0]\n");
  }

  @Test
  void standardInputNeedsAFormatAndThenIsRead() throws Exception {
    Run run =
        Run.reading(
            work.textOf("tale.json"), "convert", "--from", "json", "-", "-", "--to", "beads");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo("[0]:[0]\n[1]:[1]\n[2]:[2]\n");
    assertFails(
        2,
        "-: its ending names no format that can be read; name one with --from",
        "convert",
        "-",
        work.at("o.tmx"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "convert|name the file to read and the file to write",
        "convert tale.json|name the file to read and the file to write",
        "convert tale.json o.pdf|o.pdf: its ending names no format",
        "convert tale.json tale.json|tale.json: is an input; write to another file",
        "convert tale.en.txt o.json|tale.en.txt: its ending names no format that can be read",
        "convert --from text tale.json o.json|text cannot be read back",
        "convert --to docx tale.json o|there is no format 'docx'",
        "convert --from ladder tale.json o.json|a ladder or bead lines hold no text",
        "convert --text tale.en.txt tale.json o.json|a ladder or bead lines hold no text",
        "convert tale.json tale.en.txt o.json|there are 2 files to read, and only moses has",
        "convert --from moses tale.en.txt o.json|moses is one file per version",
        "convert --to moses tale.json -|moses is one file per version",
        "convert --split 5 tale.json o.xlf|--split applies to TMX only",
        "convert --from moses - - o.json|standard input can be read once",
        "convert --language english! tale.json o.tmx|'english!' is not a language tag",
      })
  void wrongUsageIsSaidAndNothingIsWritten(String call, String message) throws Exception {
    String[] words = call.replace("tale", folder + "/tale").split(" ");

    Map<String, String> before = work.contents();
    Run run = Run.of(words);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(message);
    assertThat(work.contents()).isEqualTo(before);
  }

  @Test
  void aFileThatIsNotThereIsNamed() throws Exception {
    for (String name : List.of("x.json", "x.tmx", "x.xlf", "x.tsv", "x.xlsx")) {
      assertFails(1, name + ": there is no such file", "convert", work.at(name), work.at("o.tmx"));
    }
    assertFails(
        1,
        "x.ladder: there is no such file",
        "convert",
        "--text",
        work.english(),
        "--text",
        work.russian(),
        work.at("x.ladder"),
        work.at("o.json"));
  }

  @Test
  void aFolderIsNoFile() throws Exception {
    Files.createDirectory(folder.resolve("d.tmx"));
    assertFails(1, "d.tmx: is a folder", "convert", work.at("d.tmx"), work.at("o.json"));
    assertFails(1, "d.tmx: is a folder", "convert", json, work.at("d.tmx"));
  }

  @Test
  void aMemoryCutOffLeavesTheOldFileAlone() throws Exception {
    String cut = work.put("cut.tmx", "<tmx version=\"1.4\">\n<body><tu><tuv xml:lang='en'><seg>On");
    work.put("o.json", "old");

    assertFails(
        1,
        "cut.tmx: line 2, column 36: the file is cut off here",
        "convert",
        cut,
        work.at("o.json"));
    assertThat(work.textOf("o.json")).isEqualTo("old");
  }

  @Test
  void forProgramsEverythingIsInOneObject() throws Exception {
    Run run = Run.of("convert", json, work.at("t.tmx"), "--json");

    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("{\"exitCode\": 0, \"segments\": {\"en\": 3, \"ru\": 3}, \"beads\": 3, ")
        .contains("tmx does not keep the paragraphs and places of 2 versions");
  }

  private void assertFails(int exitCode, String message, String... call) throws IOException {
    Map<String, String> before = work.contents();
    Run run = Run.of(call);

    assertThat(work.shortened(run.err())).contains(message);
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
    assertThat(work.contents()).isEqualTo(before);
  }
}
