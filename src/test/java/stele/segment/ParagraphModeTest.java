package stele.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Document;
import stele.bitext.Language;
import stele.bitext.Segment;

/** The same text laid out in many ways gives the same sentences. */
class ParagraphModeTest {

  private static final List<String> SENTENCES =
      List.of(
          "The meeting was called for nine, but at ten the hall was still empty.",
          "Nobody knew where the porter was, nor did anyone care to ask.",
          "At last the door was opened by a boy who had climbed in through a window, and who asked"
              + " for nothing but a piece of bread.",
          "Then the speeches began.",
          "“They are long,” said Mr. Hale, “and most of them I have heard before.”",
          "Towards midnight the lamps went out one after another!",
          "Was that all?",
          "In 1932 the hall, which J. R. Lowe had built, was pulled down; the boy, by now a man of"
              + " some means, bought the bricks and built himself a stable.");

  private static final List<String> RUSSIAN =
      List.of(
          "Собрание назначили на девять, но и в десять зал стоял пустой.",
          "Никто не знал, где сторож, да никто и не спрашивал.",
          "Наконец дверь отпер мальчик, который влез в окно и не просил ничего, кроме куска хлеба.",
          "Потом начались речи.",
          "«Они длинные, — сказал г-н Лапшин, — и почти все я уже слышал».",
          "К полуночи лампы погасли одна за другой!",
          "И это всё?",
          "В 1932 г. зал, построенный И. П. Лоскутовым, снесли; мальчик, теперь уже человек"
              + " состоятельный, купил кирпич и построил себе конюшню.");

  private static List<List<String>> paragraphs(String language, int seed) {
    Random random = new Random(seed);
    List<String> pool = language.equals("ru") ? RUSSIAN : SENTENCES;
    List<List<String>> paragraphs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      List<String> paragraph = new ArrayList<>();
      for (int k = random.nextInt(5); k >= 0; k--) {
        paragraph.add(pool.get(random.nextInt(pool.size())));
      }
      paragraphs.add(paragraph);
    }
    return paragraphs;
  }

  /** A paragraph in lines of at most this width, the first of them indented. */
  private static String wrapped(List<String> sentences, int width, String indent) {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder(indent);
    boolean empty = true;
    for (String word : String.join(" ", sentences).split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > width) {
        text.append(line).append('\n');
        line.setLength(0);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    return text.append(line).toString();
  }

  private static String laidOut(
      List<List<String>> paragraphs, int width, String indent, String gap) {
    return String.join(
        gap, paragraphs.stream().map(paragraph -> wrapped(paragraph, width, indent)).toList());
  }

  private static List<List<String>> split(String language, String text, ParagraphMode mode) {
    SegmentationOptions options =
        new SegmentationOptions(mode, UserAbbreviations.none(), java.util.Optional.empty());
    Language tag = Language.of(language);
    Document document = new Document("d", tag, "d", "", text, List.of());
    List<List<String>> found = new ArrayList<>();
    for (Segment segment : Segmenter.of(tag, options).segment(document).segments()) {
      while (found.size() <= segment.paragraph()) {
        found.add(new ArrayList<>());
      }
      found.get(segment.paragraph()).add(segment.text().replaceAll("\\s+", " "));
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 65, 72, 78, 100})
  void wrappedParagraphsWithBlankLinesAreRecognised(int width) {
    for (int seed = 0; seed < 20; seed++) {
      for (String language : List.of("en", "ru")) {
        List<List<String>> expected = paragraphs(language, seed);
        String text = laidOut(expected, width, "", "\n\n");
        assertThat(split(language, text, ParagraphMode.AUTO)).isEqualTo(expected);
        assertThat(split(language, text.replace("\n", "\r\n"), ParagraphMode.AUTO))
            .isEqualTo(expected);
        assertThat(split(language, text, ParagraphMode.BLANK)).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"  ", "    ", "\t", "\u00A0\u00A0\u00A0", "\u3000"})
  void indentedParagraphsAreRecognised(String indent) {
    for (int seed = 0; seed < 20; seed++) {
      for (String language : List.of("en", "ru")) {
        List<List<String>> expected = paragraphs(language, seed);
        String text = laidOut(expected, 72, indent, "\n");
        assertThat(split(language, text, ParagraphMode.AUTO)).isEqualTo(expected);
        assertThat(split(language, text, ParagraphMode.INDENT)).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\n\n\n", "\n \n"})
  void oneParagraphALineIsRecognised(String gap) {
    for (int seed = 0; seed < 20; seed++) {
      for (String language : List.of("en", "ru")) {
        List<List<String>> expected = paragraphs(language, seed);
        String text = laidOut(expected, 10_000, "", gap);
        assertThat(split(language, text, ParagraphMode.LINE)).isEqualTo(expected);
        assertThat(split(language, text, ParagraphMode.AUTO)).isEqualTo(expected);
      }
    }
  }

  private static final String VERSE =
      """
      The lamp is out, the hall is cold and empty as a church at noon
      The porter lost the only key that opened it to such as we
      And what the speakers left untold beneath the thin and foreign moon
      Is nothing that I cared to hear and nothing that I cared to see

      The boy who climbed in through the pane has gone to bed and has forgot
      The bread he asked for and the rain that followed him across the lot
      """;

  @Test
  void longLinesOfVerseWithoutStopsAreNotTakenForWrapping() {
    List<List<String>> stanzas = split("en", VERSE, ParagraphMode.AUTO);
    assertThat(stanzas).hasSize(2);
    assertThat(stanzas.get(0)).hasSize(4);
    assertThat(stanzas).isEqualTo(split("en", VERSE, ParagraphMode.VERSE));
  }

  @Test
  void whoSaysBlankJoinsTheLinesOfVerse() {
    assertThat(split("en", VERSE, ParagraphMode.BLANK)).extracting(List::size).containsOnly(1);
  }

  @Test
  void aSentenceOverTwoLinesOfVerseIsTwoSegments() {
    String text = "He came and went. And then\nHe came no more.";
    assertThat(split("en", text, ParagraphMode.VERSE))
        .containsExactly(List.of("He came and went.", "And then", "He came no more."));
    assertThat(split("en", text, ParagraphMode.LINE)).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(ParagraphMode.class)
  void textWithoutContentHasNoSegments(ParagraphMode mode) {
    assertThat(split("en", " \n\u00A0\n\r\n", mode)).isEmpty();
    assertThat(ParagraphMode.ofName(mode.toString())).contains(mode);
  }

  @Test
  void softHyphensAndUnbreakableSpacesChangeNothing() {
    String plain = "See Fig. 3 of the Com­mit­tee. It is on p. 12. Mr. Hale drew it.";
    String bound = plain.replace("Fig. ", "Fig.\u00A0").replace("p. 1", "p.\u202F1");
    String whole = bound.replace("Mr. ", "Mr.\u00A0").replace("\u00AD", "");
    assertThat(split("en", bound, ParagraphMode.AUTO).get(0)).hasSize(3);
    assertThat(split("en", whole, ParagraphMode.AUTO).get(0)).hasSize(3);
  }
}
