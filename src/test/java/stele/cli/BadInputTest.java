package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code stele align} says to input it cannot use, and that it leaves nothing behind then. */
final class BadInputTest {

  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
  };

  @TempDir private Path folder;
  private Workspace work;

  @BeforeEach
  void putTheTexts() throws IOException {
    work = Workspace.in(folder);
  }

  @Test
  void aMissingFileIsNamed() throws Exception {
    assertFails(
        "tale.de.txt: there is no such file; check the name and the folder",
        work.at("tale.de.txt"),
        work.russian());
  }

  @Test
  void aFolderIsNotAText() throws Exception {
    Files.createDirectory(folder.resolve("texts"));

    assertFails(
        "texts: is a folder, not a file; name one of the files in it",
        work.english(),
        work.at("texts"));
  }

  @Test
  void aFileThatMayNotBeReadIsNamed() throws Exception {
    Path secret = Path.of(work.put("secret.ru.txt", Workspace.RUSSIAN));
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs permissions");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("-w-------"));
    assumeFalse(Files.isReadable(secret), "root may read everything");

    Run run = Run.of("align", work.english(), secret.toString(), "-o", work.at("out.json"));

    assertThat(work.shortened(run.err()).lines())
        .containsExactly(
            "stele: secret.ru.txt: you are not allowed to read it; change its permissions");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(folder.resolve("out.json")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "' \n\t\n', '\r\n'", "'', '\uFEFF'"})
  void twoTextsWithoutContentAreRefused(String one, String other) throws Exception {
    assertFails(
        "there is no text to align: one.en.txt and other.ru.txt are empty;"
            + " check that these are the right files",
        work.put("one.en.txt", one),
        work.put("other.ru.txt", other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n\t\n"})
  void oneTextWithoutContentGivesOneSidedBeadsAndAWarning(String nothing) throws Exception {
    String empty = work.put("empty.ru.txt", nothing);

    Run run = Run.of("align", work.english(), empty, "-o", "-", "--format", "tsv", "--quiet");

    assertThat(run.exitCode()).isZero();
    assertThat(work.shortened(run.err()).lines())
        .containsExactly(
            "stele: warning: empty.ru.txt: there is no text in it, so nothing is paired;"
                + " check the file");
    assertThat(run.out().lines().skip(1))
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).contains("\t1-0\t"));
  }

  @Test
  void aMemoryOfOneTextAndNothingIsEmptyAndTheSummarySaysWhatWasLeftOut() throws Exception {
    String empty = work.put("empty.en.txt", "");

    Run run = Run.of("align", empty, work.russian(), "-o", work.at("out.tmx"));

    assertThat(run.exitCode()).isZero();
    assertThat(work.shortened(run.err())).contains("out.tmx (0 pairs; left out: 3 one-sided)");
    assertThat(work.textOf("out.tmx")).doesNotContain("<tu ");
  }

  @Test
  void aMemoryNeedsTheLanguageEvenOfAnEmptyText() throws Exception {
    String empty = work.put("empty.txt", "");
    Map<String, String> before = work.contents();

    Run run = Run.of("align", work.english(), empty, "-o", work.at("out.tmx"), "--quiet");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("empty.txt: its language is not known", "name its language with --from or --to");
    assertThat(work.contents()).isEqualTo(before);
  }

  @Test
  void damagedUtf8IsRefusedWithItsPlaceAndTheRemedy() throws Exception {
    byte[] damaged = ("OK\n" + Workspace.RUSSIAN).getBytes(StandardCharsets.UTF_8);
    damaged[5] = 'x';

    assertFails(
        "damaged.ru.txt: byte 6 (line 2): 0xBE is not valid UTF-8 here;"
            + " name its encoding with --encoding, for example --encoding windows-1251",
        work.english(),
        work.put("damaged.ru.txt", damaged));
  }

  @Test
  void whatIsInNoEncodingIsRefusedWithItsPlace() throws Exception {
    assertFails(
        "odd.ru.txt: byte 3 (line 1): 0x81 is not valid UTF-8 here;"
            + " name its encoding with --encoding, for example --encoding windows-1251",
        work.english(),
        work.put("odd.ru.txt", new byte[] {'O', 'K', ' ', (byte) 0x81, ' ', (byte) 0x98, '\n'}));
  }

  @Test
  void anOldEncodingIsReadOnceItIsNamed() throws Exception {
    byte[] old = Workspace.RUSSIAN.getBytes(Charset.forName("windows-1251"));
    String file = work.put("old.ru.txt", old);

    Run both = Run.of("align", work.english(), file, "--encoding", "windows-1251");
    Run each =
        Run.of("align", work.english(), file, "--encoding", "UTF-8", "--encoding", "windows-1251");

    assertThat(both.exitCode()).isZero();
    assertThat(both.out()).contains("Кошка сидела на коврике.");
    assertThat(each).isEqualTo(both);
  }

  @Test
  void anEncodingNobodyKnowsIsRefused() throws Exception {
    assertFails(
        "'windows-9999' is not a known encoding;"
            + " use a name such as UTF-8, UTF-16LE, windows-1251, KOI8-R or ISO-8859-1",
        work.english(),
        work.russian(),
        "--encoding",
        "windows-9999");
  }

  @Test
  void aPictureIsNotAText() throws Exception {
    assertFails(
        "tale.png: is a PNG picture, not plain text; name a text file",
        work.english(),
        work.put("tale.png", PNG));
  }

  @Test
  void anUnknownBinaryIsNotAText() throws Exception {
    assertFails(
        "tale.dat: byte 2: is a NUL byte, so this is a binary file or UTF-16 without a byte order"
            + " mark; name a text file, or its encoding, for example --encoding UTF-16LE",
        work.english(),
        work.put("tale.dat", new byte[] {1, 2, 0, 3}));
  }

  @Test
  void aLanguageThatCannotBeToldIsAskedForByTheOptionOfThatSide() throws Exception {
    String numbers = work.put("numbers.txt", "1932\n\n12 + 34\n");
    String cause =
        "numbers.txt: its language cannot be detected, neither from its name nor from its text;"
            + " name its language, for example ";

    assertFails(cause + "--from en", numbers, work.russian());
    assertFails(cause + "--to en", work.english(), numbers);
  }

  @Test
  void standardInputIsCalledThatInMessages() {
    Run run = Run.reading("1932\n", "align", work.english(), "-");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("stele: standard input: its language cannot be detected");
  }

  @Test
  void theSameFileTwiceIsRefusedUnderAnyName() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link.ru.txt"), Path.of(work.english()));

    assertMisuse(
        "tale.en.txt: the same text is given twice; name two versions of it",
        work.english(),
        work.english());
    assertMisuse(
        "link.ru.txt: the same text is given twice; name two versions of it",
        work.english(),
        link.toString());
  }

  @Test
  void anInputIsNeverAnOutput() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of(work.russian()));

    assertMisuse(
        "tale.ru.txt: is a text to be aligned; write to another file",
        work.english(),
        work.russian(),
        "-o",
        work.russian());
    assertMisuse(
        "link.json: is a text to be aligned; write to another file",
        work.english(),
        work.russian(),
        "-o",
        link.toString());
  }

  @Test
  void onePlaceIsWrittenToOnce() throws Exception {
    assertMisuse(
        "out.json: is given twice as an output",
        work.english(),
        work.russian(),
        "-o",
        work.at("out.json"));
  }

  @Test
  void aMissingOutputFolderIsNamedAndNotMade() throws Exception {
    assertFails(
        "no/out.json: there is no folder '" + folder.resolve("no") + "'; create it first",
        work.english(),
        work.russian(),
        "-o",
        work.at("no/out.json"));
  }

  @Test
  void aFolderIsNotAnOutput() throws Exception {
    Files.createDirectory(folder.resolve("out.tsv"));

    assertFails(
        "out.tsv: is a folder, not a file; add a file name",
        work.english(),
        work.russian(),
        "-o",
        work.at("out.tsv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.docx", "out", "json", "out.json.bak"})
  void anEndingThatNamesNoFormatIsRefused(String name) throws Exception {
    assertMisuse(
        name
            + ": its ending names no format; use one of .json .tmx .xlf .xliff .tsv .tab .csv .xlsx"
            + " .ladder .beads .txt .html",
        work.english(),
        work.russian(),
        "-o",
        work.at(name));
  }

  @Test
  void aFolderThatMayNotBeWrittenToIsRefused() throws Exception {
    Path sealed = Files.createDirectory(folder.resolve("sealed"));
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs permissions");
    Files.setPosixFilePermissions(sealed, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(sealed), "root may write everywhere");

    assertFails(
        "sealed/out.json: this place may not be written to; choose another one",
        work.english(),
        work.russian(),
        "-o",
        work.at("sealed/out.json"));
  }

  @Test
  void aPlaceTheSystemKeepsToItselfIsRefusedBeforeAnythingIsWritten() throws Exception {
    // /sys takes no new files even from root, who may write to any folder of the tests.
    assumeTrue(Files.isDirectory(Path.of("/sys")), "needs a file system that refuses");
    Map<String, String> before = work.contents();

    Run run =
        Run.of(
            "align",
            work.english(),
            work.russian(),
            "-o",
            work.at("out.json"),
            "-o",
            "/sys/stele.tmx");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("stele: /sys/stele.tmx: ").contains("; choose another ");
    assertThat(work.contents()).isEqualTo(before);
  }

  @Test
  void anOldOutputOutlivesARunThatFails() throws Exception {
    work.put("out.json", "old");

    assertFails(
        "tale.de.txt: there is no such file; check the name and the folder",
        work.english(),
        work.at("tale.de.txt"));

    assertThat(work.textOf("out.json")).isEqualTo("old");
  }

  @Test
  void aBaseThatIsNoneOfTheTextsIsWrongUsage() throws Exception {
    for (String base : new String[] {"0", "3", "-1", "tale.de.txt", ""}) {
      assertMisuse(
          "--base: '%s' is none of the texts; name one of them, or give its place from 1 to 2"
              .formatted(base),
          work.english(),
          work.russian(),
          "--base",
          base);
    }
  }

  @Test
  void languagesAreSaidOnceForAllTargetsOrOnceForEach() throws Exception {
    assertMisuse(
        "give --to once for all targets, or once for each",
        work.english(),
        work.russian(),
        work.put("tale.de.txt", "Die Katze saß auf der Matte.\n"),
        work.put("tale.fr.txt", "Le chat était assis sur le tapis.\n"),
        "--to",
        "ru",
        "--to",
        "de");
  }

  @Test
  void withoutTwoTextsThereIsNothingToAlign() throws Exception {
    assertMisuse("there are no texts; name the source and the target");
    assertMisuse(
        "tale.en.txt: is the only text named; name the source and the target", work.english());
  }

  @Test
  void anUnknownOptionIsNamed() throws Exception {
    assertMisuse("Unknown option: '--colour'", work.english(), work.russian(), "--colour");
  }

  @Test
  void anOptionWithoutItsValueIsNamed() throws Exception {
    assertMisuse(
        "Expected parameter for option '--from' but found '-o'",
        work.english(),
        work.russian(),
        "--from");
  }

  @ParameterizedTest
  @CsvSource({
    "--min-confidence, 1.5",
    "--min-confidence, -0.1",
    "--min-confidence, NaN",
    "--min-confidence, '0,8'",
    "--min-confidence, high",
    "--fail-under, 80"
  })
  void aProbabilityIsANumberFromZeroToOne(String option, String value) throws Exception {
    assertMisuse(
        option + ": '" + value + "' is not a number from 0 to 1, such as 0.8",
        work.english(),
        work.russian(),
        option + "=" + value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--min-confidence=0.8", "--tmx-language=en=en-GB"})
  void anOptionForMemoriesWantsAMemory(String option) {
    Run run = Run.of("align", work.english(), work.russian(), option);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("applies to TMX only; write one with -o FILE.tmx");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aLanguageThatIsNoTagIsRefused() throws Exception {
    assertMisuse(
        "--from: 'the English' is not a language tag; write it as in en, ru, pt-BR",
        work.english(),
        work.russian(),
        "--from",
        "the English");
  }

  @Test
  void aFormatIsOneOfThoseThereAre() throws Exception {
    assertMisuse(
        "there is no format 'docx'; --format takes json, tmx, xliff, tsv, csv, xlsx, ladder, beads,"
            + " moses, text, html",
        work.english(),
        work.russian(),
        "--format",
        "docx");
    assertMisuse(
        "--format is for standard output; the format of a file follows from its ending",
        work.english(),
        work.russian(),
        "--format",
        "json");
  }

  @Test
  void threeEncodingsFitNoTwoTexts() throws Exception {
    assertMisuse(
        "give --encoding once for all texts, or once for each",
        work.english(),
        work.russian(),
        "--encoding=UTF-8",
        "--encoding=UTF-8",
        "--encoding=UTF-8");
  }

  @Test
  void forProgramsAnErrorIsJson() {
    Run run = Run.of("align", work.at("no.en.txt"), work.russian(), "--json");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err())
        .contains("\"exitCode\": 1", "no.en.txt", "\"cause\": \"there is no such file\"");
  }

  /** Bad input: exit code 1 and one line. */
  private void assertFails(String message, String... arguments) throws IOException {
    assertRefused(1, List.of("stele: " + message), arguments);
  }

  /** Wrong usage: exit code 2, and a word on where to read more. */
  private void assertMisuse(String message, String... arguments) throws IOException {
    assertRefused(2, List.of("stele: " + message, "Try 'stele align --help'."), arguments);
  }

  private void assertRefused(int exitCode, List<String> said, String... arguments)
      throws IOException {
    Map<String, String> before = work.contents();

    Run run = Run.of(alignTo(List.of("out.json", "out.tmx"), arguments));

    assertThat(work.shortened(run.err()).lines().toList())
        .isEqualTo(said.stream().map(work::shortened).toList());
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
    assertThat(work.contents()).isEqualTo(before);
  }

  private String[] alignTo(List<String> outputs, String... arguments) {
    return Stream.of(
            Stream.of("align"),
            Arrays.stream(arguments),
            outputs.stream().flatMap(output -> Stream.of("-o", work.at(output))))
        .flatMap(part -> part)
        .toArray(String[]::new);
  }
}
