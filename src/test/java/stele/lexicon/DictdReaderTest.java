package stele.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;

final class DictdReaderTest {

  private static final LexiconReader READER =
      LexiconReader.between(Language.of("en"), Language.of("ru"));

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  @TempDir Path folder;

  static Stream<Arguments> articles() {
    return Stream.of(
        arguments("evening /ˈiːvnɪŋ/ <n>|вечер|", "вечер"),
        arguments("arch /ˈɑːtʃ/|1. pajkos|2. bolthajtás|", "pajkos, bolthajtás"),
        arguments(
            "slowake /x/ <n, masc>|Slovaque, Slave 2.|habitant|", "Slovaque, Slave, habitant"),
        arguments("alfalfa|   [æl↗fælfɜ] _n. _бот. люцерна|", "люцерна"),
        arguments(
            "abandon|   [x] _v.|   1) покидать, оставлять; самовольно уходить (с|   поста);"
                + "|   2) отказываться; to abandon attempts отказаться от попыток|",
            "покидать, оставлять, самовольно уходить, отказываться"),
        arguments(
            "alfresco|   1. _a. происходящий на открытом воздухе; alfresco lunch завтрак на"
                + " открытом|   воздухе|",
            ""),
        arguments("algae|   [x] _pl. от alga|", ""),
        arguments("water|   вода\u0301|", "вода"),
        arguments(
            "abend|evening| \"am Abend\" - in the evening|Note: late|", "evening, in the evening"));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void translationsAreTakenOutOfAnArticle(String article, String translations) {
    String text = article.replace('|', '\n');
    String headword = text.split("[ \n]", 2)[0];

    assertThat(String.join(", ", DictdBody.translations(headword, text))).isEqualTo(translations);
  }

  @Test
  void aPairOfIndexAndCompressedTextIsReadByAnyOfItsNames() throws Exception {
    dictionary("freedict-eng-rus", true, "house", "house /haʊs/\nдом\n", "sea", "sea\nморе\n");

    for (String ending : List.of(".index", ".dict.dz", ".dict")) {
      ReadLexicon read = READER.read(folder.resolve("freedict-eng-rus" + ending));
      assertThat(read.sidesStated()).isTrue();
      assertThat(read.lexicon().entries())
          .extracting(entry -> entry.source() + "=" + entry.target())
          .containsExactly("house=дом", "sea=море");
    }
  }

  @Test
  void theHeadwordsSideIsFoundByTheCodesInTheName() throws Exception {
    dictionary("freedict-rus-eng", false, "дом", "дом\nhouse\n");

    assertThat(READER.read(folder.resolve("freedict-rus-eng.index")).lexicon().entries())
        .extracting(entry -> entry.source() + "=" + entry.target())
        .containsExactly("house=дом");
  }

  @Test
  void aNameWithoutCodesLeavesTheSidesToTheTexts() throws Exception {
    dictionary("mueller7", true, "house", "house\n   дом\n");

    assertThat(READER.read(folder.resolve("mueller7.index")).sidesStated()).isFalse();
  }

  @Test
  void wordsInTheScriptOfTheHeadwordAreLeftOutWhenMostAreNot() throws Exception {
    dictionary("mueller7", true, "house", "house\n   дом; home; жилище\n", "sea", "sea\n   море\n");

    assertThat(READER.read(folder.resolve("mueller7.index")).lexicon().entries())
        .extracting(Lexicon.Entry::target)
        .containsExactly("дом", "жилище", "море");
  }

  @Test
  void linesOfTheIndexThatLeadNowhereAreCounted() throws Exception {
    dictionary("d", false, "house", "house\nдом\n");
    Files.writeString(
        folder.resolve("d.index"),
        Files.readString(folder.resolve("d.index")) + "sea\t////\tK\nsky\t*\tB\nsun\n");

    assertThat(READER.read(folder.resolve("d.index")).warnings())
        .extracting(Problem::place, Problem::cause)
        .containsExactly(
            tuple(
                "line 3",
                "3 of 4 lines hold no entry and are left out: the first points beyond the end of"
                    + " the dictionary"));
  }

  @Test
  void aDictionaryWithoutItsOtherHalfIsRefused() throws Exception {
    dictionary("d", false, "house", "house\nдом\n");
    Files.delete(folder.resolve("d.dict"));

    assertThatThrownBy(() -> READER.read(folder.resolve("d.index")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("d.dict: there is no such file");
  }

  @Test
  void aDictionaryOfExplanationsIsRefused() throws Exception {
    dictionary("d", false, "house", "house\na building in which people live together\n");

    assertThatThrownBy(() -> READER.read(folder.resolve("d.index")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no translation was found in its articles");
  }

  @Test
  void aDictionaryCutOffAnywhereIsRefusedOrReadInPart() throws Exception {
    dictionary("d", true, "house", "house /haʊs/\nдом\n", "sea", "sea\nморе\n");
    for (String half : List.of("d.index", "d.dict.dz")) {
      byte[] whole = Files.readAllBytes(folder.resolve(half));
      for (int length = 0; length < whole.length; length++) {
        Files.write(folder.resolve(half), Arrays.copyOf(whole, length));
        try {
          assertThat(READER.read(folder.resolve("d.index")).lexicon().entries()).isNotEmpty();
        } catch (InputException e) {
          assertThat(e.problem().file()).contains("d.");
          assertThat(e.problem().remedy().isNone()).isFalse();
        }
      }
      Files.write(folder.resolve(half), whole);
    }
  }

  private void dictionary(String name, boolean packed, String... headwordsAndArticles)
      throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    StringBuilder index = new StringBuilder("00databaseinfo\tA\tB\n");
    for (int i = 0; i < headwordsAndArticles.length; i += 2) {
      byte[] article = headwordsAndArticles[i + 1].getBytes(StandardCharsets.UTF_8);
      index.append(headwordsAndArticles[i] + "\t");
      index.append(number(text.size()) + "\t" + number(article.length) + "\n");
      text.write(article);
    }
    Files.writeString(folder.resolve(name + ".index"), index);
    if (packed) {
      try (OutputStream out =
          new GZIPOutputStream(Files.newOutputStream(folder.resolve(name + ".dict.dz")))) {
        text.writeTo(out);
      }
    } else {
      Files.write(folder.resolve(name + ".dict"), text.toByteArray());
    }
  }

  private static String number(int value) {
    String last = String.valueOf(DIGITS.charAt(value % 64));
    return value < 64 ? last : number(value / 64) + last;
  }
}
