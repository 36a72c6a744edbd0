package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.bitext.Alignment;
import stele.bitext.SegmentedDocument;
import stele.read.AlignmentJsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AlignCommandTest {

  @TempDir Path folder;

  private String english;
  private String russian;

  @BeforeEach
  void writeTexts() throws IOException {
    english = Texts.english(folder);
    russian = Texts.russian(folder);
  }

  @Test
  void showsTheTextsSideBySideWhenNoFileIsAskedFor() {
    Run run = Run.of("align", english, russian);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("en: harbour.en.txt")
        .contains("ru: harbour.ru.txt")
        .containsPattern("The old harbour +\\| Старая гавань");
    assertThat(run.out()).doesNotContain("\u001B");
  }

  @Test
  void saysInFewLinesWhatCameOfIt() {
    Run run = Run.of("align", english, russian, "-o", file("out.tmx"));

    assertThat(run.err())
        .containsPattern("segments    en 6, ru 7\n")
        .containsPattern("beads       \\d+: 1-1 \\d+")
        .contains("one-sided   en 0, ru 0\n")
        .containsPattern("confidence  0\\.\\d{3} on average, \\d+ below 0\\.8\n")
        .containsPattern("written     .*out\\.tmx \\(\\d+ pairs\\)\n");
  }

  @Test
  void writesEveryFormatByTheEndingOfTheFile() throws IOException {
    Run run =
        Run.of(
            "align",
            english,
            russian,
            "-o",
            file("o.json"),
            "-o",
            file("o.tmx"),
            "-o",
            file("o.TSV"),
            "-o",
            file("o.txt"));

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("o.json")).content().startsWith("{\n  \"format\": \"stele-align");
    assertThat(folder.resolve("o.tmx")).content().contains("<tmx version=\"1.4\">");
    assertThat(folder.resolve("o.TSV")).content().startsWith("bead\ten segments\tru segments");
    assertThat(folder.resolve("o.txt")).content().contains("Старая гавань");
  }

  @Test
  void theJsonHoldsTheTextsAsTheyWereRead() throws Exception {
    Run.of("align", english, russian, "-o", file("o.json"));

    Alignment alignment = new AlignmentJsonReader().read(folder.resolve("o.json"));

    SegmentedDocument source = alignment.documents().get(0);
    assertThat(source.id()).isEqualTo("en");
    assertThat(source.file()).isEqualTo("harbour.en.txt");
    source
        .segments()
        .forEach(segment -> assertThat(segment.span().in(Texts.ENGLISH)).isEqualTo(segment.text()));
    assertThat(alignment.beads()).allMatch(bead -> bead.confidence().isPresent());
  }

  @Test
  void writesTheSameBytesTwice() throws IOException {
    Run.of("align", english, russian, "-o", file("1.json"), "-o", file("1.tmx"));
    Run.of("align", english, russian, "-o", file("2.json"), "-o", file("2.tmx"));

    assertThat(folder.resolve("2.json")).hasSameBinaryContentAs(folder.resolve("1.json"));
    assertThat(folder.resolve("2.tmx")).hasSameBinaryContentAs(folder.resolve("1.tmx"));
  }

  @Test
  void writesToStandardOutputInTheFormatAskedFor() {
    Run dash = Run.of("align", english, russian, "-o", "-", "--format", "tsv");
    Run alone = Run.of("align", english, russian, "--format", "tsv");

    assertThat(dash.out()).startsWith("bead\t").isEqualTo(alone.out());
  }

  @Test
  void readsOneOfTheTextsFromStandardInput() {
    Run run = Run.with(Texts.RUSSIAN, Terminal.NONE, "align", english, "-", "--format", "tsv");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Старая гавань");
  }

  @Test
  void takesTheLanguagesFromTheTextsWhenNothingElseSaysThem() throws IOException {
    String one = Texts.write(folder, "one.txt", Texts.ENGLISH);
    String two = Texts.write(folder, "two.txt", Texts.RUSSIAN);

    Run run = Run.of("align", "-v", one, two);

    assertThat(run.err())
        .contains("one.txt: language en (by its text)")
        .contains("two.txt: language ru (by its text)");
  }

  @Test
  void whatTheUserSaysOfALanguageCountsMoreThanTheFileName() {
    Run run = Run.of("align", "-v", "--from", "en_gb", english, russian);

    assertThat(run.err()).contains("language en-GB (as asked for)").doesNotContain("warning");
  }

  @Test
  void warnsOfATextInAnotherLanguageThanSaid() {
    Run run = Run.of("align", "-q", english, russian, "--to", "de");

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("warning")
        .contains("looks like 'ru', but is taken for 'de' (as asked for)")
        .contains("use --to ru");
  }

  @Test
  void saysOnceThatALanguageHasOnlyGeneralRules() {
    Run run = Run.of("align", "-q", "--from", "is", "--to", "fo", english, russian);

    assertThat(run.err()).containsOnlyOnce("'is' and 'fo' are split by general rules");
  }

  @Test
  void takesTextsThatAreSplitAlready() throws IOException {
    String one = Texts.write(folder, "a.en.txt", "One. Still one.\n\nTwo.\n");
    String two = Texts.write(folder, "a.ru.txt", "Один. Всё ещё один.\n\nДва.\n");

    Run run = Run.of("align", "--segmented", one, two);

    assertThat(run.err()).contains("segments    en 2, ru 2\n");
  }

  @Test
  void readsEachTextInAnEncodingOfItsOwn() throws IOException {
    byte[] bytes = Texts.RUSSIAN.getBytes(Charset.forName("windows-1251"));
    String old = Texts.write(folder, "old.ru.txt", bytes);

    Run run = Run.of("align", english, old, "--encoding", "UTF-8", "--encoding", "windows-1251");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Старая гавань");
  }

  @Test
  void leavesDoubtfulPairsOutOfTheMemoryAndSaysSo() {
    Run run = Run.of("align", english, russian, "--min-confidence", "1", "-o", file("memory.tmx"));

    assertThat(run.err()).containsPattern("written .*left out: \\d+ below-confidence");
  }

  @Test
  void writesTheRegionalTagThatWasAskedFor() {
    Run.of("align", english, russian, "--tmx-language", "en=en-GB", "-o", file("memory.tmx"));

    assertThat(folder.resolve("memory.tmx"))
        .content()
        .contains("srclang=\"en-GB\"")
        .contains("xml:lang=\"en-GB\"");
  }

  @Test
  void endsWithThreeWhenTheMeanConfidenceIsBelowWhatWasAskedFor() {
    assertThat(Run.of("align", english, russian, "--fail-under", "1").code()).isEqualTo(3);
    assertThat(Run.of("align", english, russian, "--fail-under", "0").code()).isZero();
  }

  @Test
  void isQuietWhenAskedTo() {
    assertThat(Run.of("align", "--quiet", english, russian).err()).isEmpty();
  }

  @Test
  void saysEverythingInOneJsonObjectForPrograms() {
    Run run = Run.of("align", "--json", english, russian, "--to", "de", "-o", file("o.json"));

    JsonNode said = JsonMapper.shared().readTree(run.err());
    assertThat(said.get("exitCode").asInt()).isZero();
    assertThat(said.get("segments").get("en").asInt()).isEqualTo(6);
    assertThat(said.get("meanConfidence").asDouble()).isBetween(0.0, 1.0);
    assertThat(said.get("files").get(0).asString()).endsWith("o.json");
    assertThat(said.get("warnings").get(0).get("cause").asString()).contains("looks like 'ru'");
  }

  @Test
  void saysErrorsInJsonToo() {
    Run run = Run.of("align", "--json", english, file("missing.txt"));

    JsonNode said = JsonMapper.shared().readTree(run.err());
    assertThat(said.get("exitCode").asInt()).isEqualTo(1);
    assertThat(said.get("error").get("cause").asString()).isEqualTo("there is no such file");
  }

  @Test
  void showsProgressOnlyOnATerminal() {
    Terminal terminal = new Terminal(false, true, false, 100);

    assertThat(Run.with("", terminal, "align", english, russian).err())
        .contains("aligning 6 x 7 segments");
    assertThat(Run.with("", terminal, "align", "-q", english, russian).err()).isEmpty();
    assertThat(Run.of("align", english, russian).err()).doesNotContain("aligning");
  }

  @Test
  void coloursTheTextOnlyOnATerminal() {
    Terminal terminal = new Terminal(true, false, true, 80);

    assertThat(Run.with("", terminal, "align", english, russian).out()).contains("\u001B[");
    Run.with("", terminal, "align", english, russian, "-o", file("o.txt"));
    assertThat(folder.resolve("o.txt")).content().doesNotContain("\u001B[");
  }

  @Test
  void tellsVersionsInOneLanguageApart() throws IOException {
    String other = Texts.write(folder, "harbour.en-short.txt", Texts.ENGLISH);

    Run run = Run.of("align", english, other, "--format", "json");

    assertThat(run.out()).contains("{\"id\": \"en\"").contains("{\"id\": \"en-short\"");
    assertThat(run.err()).contains("says the same, byte for byte");
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }
}
