package stele.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.bitext.InputException;
import stele.bitext.Language;

final class MemoryLexiconReaderTest {

  private static final String START = "<tmx version='1.4'><header srclang='*all*'/><body>\n";
  private static final String END = "</body></tmx>";
  private static final List<String> ENGLISH =
      List.of("house", "garden", "river", "window", "bread", "winter", "letter", "silver");
  private static final List<String> RUSSIAN =
      List.of("дом", "сад", "река", "окно", "хлеб", "зима", "письмо", "серебро");

  @TempDir Path folder;

  @Test
  void wordsAreLearntFromSentencesWhicheverSideStandsFirst() throws Exception {
    ReadLexicon read = read(START + units("en-GB", "RU") + END);

    assertThat(read.sidesStated()).isTrue();
    assertThat(read.warnings()).isEmpty();
    for (int i = 0; i < ENGLISH.size(); i++) {
      String word = ENGLISH.get(i);
      assertThat(
              read.lexicon().entries().stream()
                  .filter(entry -> entry.source().equals(word))
                  .findFirst()
                  .orElseThrow())
          .satisfies(
              entry -> {
                assertThat(entry.kind()).isEqualTo(Lexicon.Kind.MEMORY);
                assertThat(entry.weight()).isGreaterThan(.5);
              })
          .extracting(Lexicon.Entry::target)
          .isEqualTo(RUSSIAN.get(i));
    }
  }

  @Test
  void theSameMemoryTeachesTheSameWordsInTheSameOrder() throws Exception {
    String memory = START + units("en", "ru") + END;

    assertThat(read(memory)).isEqualTo(read(memory));
  }

  @Test
  void oldAttributesOtherLanguagesAndFormattingDoNotDisturb() throws Exception {
    String memory =
        START
            + units("en", "ru")
                .replace("xml:lang", "lang")
                .replace("<seg>", "<seg><bpt i='1'>&lt;b garbage&gt;</bpt><hi>")
                .replace("</seg>", "</hi><ph>garbage</ph></seg>")
                .replace("<tu>", "<tu><tuv lang='de'><seg>Haus</seg></tuv>")
            + END;

    assertThat(read(memory).lexicon().entries())
        .extracting(Lexicon.Entry::source)
        .contains("house")
        .doesNotContain("garbage", "haus", "b");
  }

  @Test
  void utf16IsReadAsItDeclares() throws Exception {
    Path file = folder.resolve("memory.tmx");
    Files.write(
        file,
        ("<?xml version='1.0' encoding='UTF-16'?>" + START + units("en", "ru") + END)
            .getBytes(StandardCharsets.UTF_16));

    assertThat(reader().read(file).lexicon().entries()).isNotEmpty();
  }

  @Test
  void aMemoryOfOtherLanguagesNamesThem() {
    assertFault(
        START + units("de-AT", "fr") + END, "it is a memory of de-AT, fr; give one of en and ru");
  }

  @Test
  void anEmptyMemoryIsRefused() {
    assertFault(START + END, "it holds no translation unit; name a memory that is not empty");
  }

  @Test
  void aMemoryForTextsOfUnknownLanguageAsksForIt() throws Exception {
    Path file = Files.writeString(folder.resolve("memory.tmx"), START + units("en", "ru") + END);

    assertThatThrownBy(
            () -> LexiconReader.between(Language.UNDETERMINED, Language.of("ru")).read(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("name the languages of your texts");
  }

  @Test
  void anotherXmlFileIsRefused() {
    assertFault("<html/>", "line 1, column 1: it is not well-formed TMX (its root is <html>");
  }

  @Test
  void aBinaryFileIsRefused() throws Exception {
    Path file = folder.resolve("memory.tmx");
    Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 0, 0, (byte) 0x80, (byte) 0xFF});

    assertThatThrownBy(() -> reader().read(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("line 1: 0x80 is not valid UTF-8 here");
  }

  @Test
  void externalEntitiesAreNotFetchedAndEntityBombsDoNotGrow() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secretword");
    String bomb =
        "<!DOCTYPE tmx SYSTEM 'http://localhost:9/tmx14.dtd' [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b"
            + " '&a;&a;&a;&a;&a;&a;'><!ENTITY x SYSTEM '"
            + secret.toUri()
            + "'>]>"
            + START
            + units("en", "ru").replace("house", "house &b; &x;")
            + END;

    assertThat(read(bomb).lexicon().entries())
        .extracting(Lexicon.Entry::source)
        .contains("garden")
        .doesNotContain("secretword", "aaaaaaaaaa");
  }

  @Test
  void aMemoryCutOffAnywhereSaysWhere() throws Exception {
    String whole = START + units("en", "ru").substring(0, 600);
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve("memory.tmx");
    for (int length = 0; length < bytes.length; length++) {
      Files.write(file, Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> reader().read(file))
          .isInstanceOfSatisfying(
              InputException.class,
              e -> {
                assertThat(e.problem().place()).isNotEmpty();
                assertThat(e.problem().remedy().isNone()).isFalse();
              });
    }
    assertFault(START + "<tu><tuv xml:lang='en'><seg>hou", "the file is cut off here");
  }

  @Test
  void damagedMemoriesAreReadOrRefusedNeverAnythingElse() throws Exception {
    byte[] whole = (START + units("en", "ru") + END).getBytes(StandardCharsets.UTF_8);
    SplittableRandom random = new SplittableRandom(7);
    Path file = folder.resolve("memory.tmx");
    for (int run = 0; run < 300; run++) {
      byte[] damaged = whole.clone();
      for (int k = 0; k < 3; k++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Files.write(file, damaged);
      try {
        assertThat(reader().read(file).lexicon().entries()).isNotEmpty();
      } catch (InputException e) {
        assertThat(e.problem().file()).isEqualTo(file.toString());
      }
    }
  }

  @Test
  void onlyTheFirstPairsAreLearntFromAndTheLearnerSaysHowMany() {
    MemoryLearner learner = new MemoryLearner(Language.of("en"), Language.of("ru"));
    String sentence = "word ".repeat(100);
    long most = MemoryLearner.MOST_WORD_PAIRS / 10_000;
    for (int i = 0; i < most + 50; i++) {
      learner.add(sentence.replaceFirst("word", "w".repeat(1 + i)), sentence);
    }

    assertThat(learner.pairs()).isEqualTo(most + 50);
    assertThat(learner.learnt()).isLessThan((int) most + 1).isPositive();
  }

  @Test
  void aRepeatedPairTeachesOnce() {
    MemoryLearner learner = new MemoryLearner(Language.of("en"), Language.of("ru"));
    learner.add("a house", "дом");
    learner.add("a house", "дом");

    assertThat(learner.learnt()).isEqualTo(1);
  }

  private void assertFault(String memory, String message) {
    assertThatThrownBy(() -> read(memory))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }

  private ReadLexicon read(String memory) throws IOException, InputException {
    return reader().read(Files.writeString(folder.resolve("memory.tmx"), memory));
  }

  private static LexiconReader reader() {
    return LexiconReader.between(Language.of("en"), Language.of("ru"));
  }

  /** Every two words of the list in one sentence. */
  private static String units(String english, String russian) {
    List<String> units = new ArrayList<>();
    for (int i = 0; i < ENGLISH.size(); i++) {
      for (int j = 0; j < i; j++) {
        units.add(
            "<tu>"
                + variant(russian, RUSSIAN.get(i) + " и " + RUSSIAN.get(j))
                + variant(english, "the " + ENGLISH.get(i) + " and " + ENGLISH.get(j))
                + "</tu>\n");
      }
    }
    return String.join("", units);
  }

  private static String variant(String language, String text) {
    return "<tuv xml:lang='" + language + "'><seg>" + text + "</seg></tuv>";
  }
}
