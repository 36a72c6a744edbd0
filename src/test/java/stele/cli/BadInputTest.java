package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be done is refused with what, where, why and what to do, and leaves no file. */
class BadInputTest {

  @TempDir Path folder;

  private String english;
  private String russian;
  private Set<String> filesBefore;

  @BeforeEach
  void writeTexts() throws IOException {
    english = Texts.english(folder);
    russian = Texts.russian(folder);
  }

  @Test
  void aFileThatIsNotThere() {
    refused(1, "missing.txt: there is no such file; check the name", english, file("missing.txt"));
  }

  @Test
  void aFolder() {
    refused(1, "is a folder, not a file; name one of the files in it", english, folder.toString());
  }

  @Test
  void twoTextsWithoutText() throws IOException {
    String empty = Texts.write(folder, "a.txt", "");
    String blank = Texts.write(folder, "b.txt", " \n\t\n\u00A0");

    refused(1, "a.txt and " + blank + " are empty; check that", empty, blank);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n \r\n\t", "\uFEFF"})
  void oneTextWithoutTextIsAlignedWithAWarning(String text) throws IOException {
    String empty = Texts.write(folder, "empty.txt", text);

    Run run = Run.of("align", english, empty, "--format", "tsv");

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("warning: " + empty + ": there is no text in it")
        .contains("6: 1-0 6\n");
    assertThat(run.out().lines().skip(1)).hasSize(6).allMatch(line -> line.contains("\t1-0\t"));
  }

  @Test
  void aTextInAnotherEncodingThanUtf8() throws IOException {
    byte[] bytes = Texts.RUSSIAN.getBytes(Charset.forName("windows-1251"));
    String old = Texts.write(folder, "old.ru.txt", bytes);

    refused(1, "old.ru.txt: byte 0 (line 1): 0xD1 is not valid UTF-8 here; name", english, old);
    refused(1, "--encoding windows-1251", english, old);
  }

  @Test
  void anEncodingThatIsNone() {
    refused(1, "'utf-9' is not an encoding", english, russian, "--encoding", "utf-9");
  }

  @Test
  void aBinary() throws IOException {
    String zip = Texts.write(folder, "a.docx", "PK\u0003\u0004 and more");
    String nul = Texts.write(folder, "a.bin", new byte[] {'a', 'b', 0, 'c'});

    refused(1, "a.docx: is a ZIP archive or an office document, not plain text; s", english, zip);
    refused(1, "a.bin: byte 2: is a NUL byte", english, nul);
  }

  @Test
  void theSameTextTwice() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of(english));

    refused(2, "the same text is given twice", english, english);
    refused(2, "the same text is given twice", english, folder + "/./harbour.en.txt");
    refused(2, "the same text is given twice", english, link.toString());
    refused(2, "the same text is given twice", "-", "-");
  }

  @Test
  void anOutputThatIsAnInput() throws IOException {
    refused(2, "is a text to be aligned; write to another", english, russian, "-o", russian);
    assertThat(Path.of(russian)).hasContent(Texts.RUSSIAN);
  }

  @Test
  void oneOutputTwice() {
    refused(2, "is named twice", english, russian, "-o", file("o.json"), "-o", file("./o.json"));
  }

  @Test
  void anOutputInAFolderThatIsNotThere() {
    refused(
        1, "there is no folder", english, russian, "-o", file("o.json"), "-o", file("no/o.tmx"));
  }

  @Test
  void anOutputThatIsAFolder() throws IOException {
    Files.createDirectory(folder.resolve("a.json"));

    refused(1, "is a folder, not a file; add a file name", english, russian, "-o", file("a.json"));
  }

  @Test
  void aPlaceThatMayNotBeWrittenTo() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "needs a folder nobody may write to");

    refused(1, "/proc/self/o.json: ", english, russian, "-o", "/proc/self/o.json");
    refused(
        1, "/proc/self/o.json: ", english, russian, "-o", file("o.tmx"), "-o", "/proc/self/o.json");
  }

  @Test
  void anEndingThatNamesNoFormat() {
    refused(
        2,
        "o.doc: its ending names no format; use one of json, tmx, tsv, txt",
        english,
        russian,
        "-o",
        file("o.doc"));
    refused(2, "its ending names no format", english, russian, "-o", file("o"));
  }

  @Test
  void aLanguageThatCannotBeTold() throws IOException {
    String numbers = Texts.write(folder, "numbers.txt", "12. 13. 14.\n");

    refused(1, "numbers.txt: its language cannot be told, neither", english, numbers);
    refused(1, "say which it is, for example --to en", english, numbers);
    refused(1, "say which it is, for example --from en", numbers, english);
  }

  @Test
  void aLanguageThatIsNone() {
    refused(2, "--from: 'x-' is not a language tag", "--from", "x-", english, russian);
  }

  @Test
  void threeTexts() throws IOException {
    String third = Texts.write(folder, "harbour.de.txt", "Der alte Hafen.\n");

    refused(1, "only two can be aligned at a time; align the source", english, russian, third);
  }

  @Test
  void oneText() {
    refused(2, "SOURCE TARGET", english);
  }

  @Test
  void anOptionThatDoesNotExistButOneLikeItDoes() {
    refused(2, "--segmented", "--segmentd", english, russian);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "-1", "many", "NaN", ""})
  void aConfidenceThatIsNoProbability(String value) {
    refused(2, "is not a number from 0 to 1", english, russian, "--fail-under=" + value);
  }

  @Test
  void optionsWithNothingToActOn() {
    refused(2, "is about TMX", english, russian, "--min-confidence", "0.5");
    refused(2, "is for standard output", english, russian, "--format", "tsv", "-o", file("o.tsv"));
    refused(2, "there is no format 'docx'", english, russian, "--format", "docx");
    refused(2, "takes LANG=TAG", english, russian, "--tmx-language", "en", "-o", file("o.tmx"));
    refused(
        2,
        "give --encoding once for all",
        english,
        russian,
        "--encoding",
        "UTF-8",
        "--encoding",
        "UTF-8",
        "--encoding",
        "UTF-8");
  }

  @Test
  void aMemoryOfTwoVersionsInOneLanguageLeavesNoOtherFileEither() throws IOException {
    String other = Texts.write(folder, "other.en.txt", "A harbour. It was closed.\n");

    refused(
        1,
        "a TMX cannot hold two versions in one language",
        english,
        other,
        "-o",
        file("o.json"),
        "-o",
        file("o.tmx"));
  }

  private void refused(int code, String message, String... arguments) {
    filesBefore = files();
    Run run =
        Run.of(Stream.concat(Stream.of("align"), Stream.of(arguments)).toArray(String[]::new));

    assertThat(run.err()).contains(message).startsWith("stele: ").doesNotContain("\tat ");
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.out()).isEmpty();
    assertThat(files()).isEqualTo(filesBefore);
  }

  private Set<String> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(Path::toString).collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }
}
