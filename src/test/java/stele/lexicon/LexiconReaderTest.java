package stele.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;

final class LexiconReaderTest {

  private static final Language EN = Language.of("en");
  private static final Language RU = Language.of("ru");

  @TempDir Path folder;

  @Test
  void aTableOfTwoOrThreeColumnsIsReadWithItsWeights() throws Exception {
    ReadLexicon read = read("words.tsv", "# mine\n\nhouse\tдом\nwhite\tбелый\t0.5\r\n");

    assertThat(read.lexicon())
        .isEqualTo(
            new Lexicon(EN, RU, List.of(entry("house", "дом", 1), entry("white", "белый", .5))));
    assertThat(read.sidesStated()).isFalse();
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void aHeaderOfCodesSaysWhichSideIsWhichWhateverTheirRegionOrCase() throws Exception {
    ReadLexicon read = read("words.tsv", "RU-ru\ten_GB\tweight\nдом\thouse\t.5\n");

    assertThat(read.lexicon().entries()).containsExactly(entry("house", "дом", .5));
    assertThat(read.sidesStated()).isTrue();
  }

  @Test
  void twoVariantsOfOneLanguageAreToldApartInAHeader() throws Exception {
    Path file = write("words.tsv", "pt-PT\tpt-BR\nautocarro\tônibus\n");

    ReadLexicon read = LexiconReader.between(Language.of("pt-BR"), Language.of("pt-PT")).read(file);

    assertThat(read.lexicon().entries()).containsExactly(entry("ônibus", "autocarro", 1));
  }

  @Test
  void theNameOfAFileSaysWhichSideIsWhichWhenNoHeaderDoes() throws Exception {
    assertThat(read("ru-en.lex", "дом\thouse\n").lexicon().entries())
        .containsExactly(entry("house", "дом", 1));
    assertThat(read("my.rus_eng.txt", "дом\thouse\n").lexicon().entries())
        .containsExactly(entry("house", "дом", 1));
  }

  @Test
  void aHeaderIsBelievedMoreThanTheName() throws Exception {
    assertThat(read("ru-en.lex", "en\tru\nhouse\tдом\n").lexicon().entries())
        .containsExactly(entry("house", "дом", 1));
  }

  @Test
  void aHeaderOfOtherLanguagesIsRefusedWithItsLine() {
    assertFault(
        "words.tsv",
        "# words\nde\tfr\nHaus\tmaison\n",
        "line 2",
        "it is a lexicon of de and fr",
        "give one of en and ru");
  }

  @Test
  void aNameOfOtherLanguagesIsAWarningOnly() throws Exception {
    assertThat(read("de-fr.tsv", "house\tдом\n").warnings())
        .extracting(Problem::cause)
        .containsExactly("its name is that of a lexicon of other languages than en and ru");
    assertThat(read("words-to-keep.tsv", "house\tдом\n").warnings()).isEmpty();
  }

  @Test
  void aFewBadLinesAreCountedAndTheFirstIsShown() throws Exception {
    ReadLexicon read =
        read("words.tsv", "house\tдом\nwhite\nred\tкрасный\t7\n...\t...\nblack\tчёрный\n");

    assertThat(read.lexicon().entries()).hasSize(2);
    assertThat(read.warnings())
        .extracting(Problem::message)
        .containsExactly(
            read.file()
                + ": line 2: 3 of 5 lines hold no entry and are left out: the first has no tab;"
                + " a line is 'source<TAB>target' or 'source<TAB>target<TAB>weight'");
  }

  @Test
  void aFileOfBadLinesOnlyIsRefusedAndTheFirstIsShown() {
    assertFault(
        "words.tsv",
        "house дом\nwhite белый\n",
        "line 1",
        "no line holds an entry: this one has no tab",
        "a line is 'source<TAB>target' or 'source<TAB>target<TAB>weight'");
  }

  @Test
  void aHunalignDictionaryUnderAnotherNameIsRecognisedInTheRemedy() {
    assertFault(
        "words.txt",
        "дом @ house\n",
        "line 1",
        "no line holds an entry: this one has no tab",
        "a line is 'source<TAB>target' or 'source<TAB>target<TAB>weight'; if this is a hunalign"
            + " dictionary, give it the ending .dic");
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThatThrownBy(() -> read("words.tsv", "# nothing yet\n"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("it holds no entry");
  }

  @Test
  void hunalignPutsTheTargetFirst() throws Exception {
    ReadLexicon read = read("en-ru.dic", "дом @ house\nбелый дом @ white house\nбелый\n");

    assertThat(read.lexicon().entries())
        .containsExactly(entry("house", "дом", 1), entry("white house", "белый дом", 1));
    assertThat(read.warnings()).extracting(Problem::place).containsExactly("line 3");
  }

  @Test
  void aFileThatIsNotThereAndAFolderAreRefused() {
    LexiconReader reader = LexiconReader.between(EN, RU);

    assertThatThrownBy(() -> reader.read(folder.resolve("none.tsv")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("none.tsv: there is no such file");
    assertThatThrownBy(() -> reader.read(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is a folder, not a file");
  }

  @Test
  void anotherEncodingIsRefusedWithTheLineWhereItShows() throws Exception {
    Path file = folder.resolve("words.tsv");
    Files.write(file, "house\tdom\nwhite\tбелый\n".getBytes(Charset.forName("windows-1251")));

    assertThatThrownBy(() -> LexiconReader.between(EN, RU).read(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("line 2: it is not in UTF-8; convert it to UTF-8");
  }

  @Test
  void aSpreadsheetsUnicodeTextIsRead() throws Exception {
    Path file = folder.resolve("words.tsv");
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Files.write(file, "\uFEFFhouse\tдом\n".getBytes(charset));

      assertThat(LexiconReader.between(EN, RU).read(file).lexicon().entries())
          .containsExactly(entry("house", "дом", 1));
    }
  }

  @Test
  void aBinaryFileIsRefused() throws Exception {
    Path file = folder.resolve("words.tsv");
    Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 0, 0, (byte) 0x80, (byte) 0xFF});

    assertThatThrownBy(() -> LexiconReader.between(EN, RU).read(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("it is a binary file, not text");
  }

  @Test
  void whatTheWriterWritesIsReadBack() throws Exception {
    Lexicon lexicon =
        new Lexicon(
            EN, RU, List.of(entry("no", "net", 1), entry("a", "и", .25), entry("b", "б", .0004)));
    StringBuilder text = new StringBuilder();

    LexiconWriter.write(lexicon, text);

    assertThat(text.toString()).isEqualTo("en\tru\tweight\nno\tnet\t1\na\tи\t0.25\nb\tб\t0.001\n");
    assertThat(read("ru-en.tsv", text.toString()).lexicon().entries())
        .containsExactly(entry("no", "net", 1), entry("a", "и", .25), entry("b", "б", .001));
  }

  private void assertFault(String name, String text, String place, String cause, String remedy) {
    assertThatThrownBy(() -> read(name, text))
        .isInstanceOfSatisfying(
            InputException.class,
            e ->
                assertThat(e.problem())
                    .isEqualTo(new Problem(folder.resolve(name).toString(), place, cause, remedy)));
  }

  private ReadLexicon read(String name, String text) throws IOException, InputException {
    return LexiconReader.between(EN, RU).read(write(name, text));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Lexicon.Entry entry(String source, String target, double weight) {
    return new Lexicon.Entry(source, target, weight, Lexicon.Kind.DICTIONARY);
  }
}
