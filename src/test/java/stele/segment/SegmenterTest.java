package stele.segment;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Document;
import stele.bitext.Language;
import stele.bitext.Paragraph;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.text.Blanks;

class SegmenterTest {

  private static final String[] PIECES = {
    "word",
    "Word",
    "А",
    "г.",
    "в 1933",
    "т. е.",
    "U.S.S.R.",
    "Mr.",
    "p.m.",
    ".",
    "...",
    "…",
    "!",
    "?",
    "?!",
    "\"",
    "“",
    "”",
    "«",
    "»",
    "(",
    ")",
    "[1]",
    "—",
    "-",
    ",",
    ":",
    ")))",
    ":)",
    "😀",
    "👍🏽",
    "✅",
    "#тег",
    "@name",
    "。",
    "！",
    "「",
    "」",
    "日本",
    "नमस्ते",
    "।",
    "مرحبا",
    "؟",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u00A0",
    "\u2028",
    "\u0085",
    "\f",
    "1.",
    "a)",
    "3.5",
    "http://a.b/c?d",
    "*",
    "**",
    "\uD83D",
    "\uDE00",
    "I",
    "said",
    "\u0301",
    "\u200D",
    "\uFEFF"
  };

  private static Document document(String language, String text, Paragraph... paragraphs) {
    return new Document(language, Language.of(language), "t", "", text, List.of(paragraphs));
  }

  private static SegmentedDocument segment(String language, String text) {
    return Segmenter.forLanguage(Language.of(language)).segment(document(language, text));
  }

  private static List<String> texts(SegmentedDocument document) {
    return document.segments().stream().map(Segment::text).toList();
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void onlyWhiteSpaceLiesBetweenSegmentsOfAnyText(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(120);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(3) > 0 ? " " : "");
    }
    String language = List.of("en", "ru", "de", "es", "zh", "ar", "und").get(seed % 7);
    SegmentedDocument result = segment(language, text.toString());
    int covered = 0;
    for (Segment segment : result.segments()) {
      assertThat(isBlank(text.substring(covered, segment.span().start()))).isTrue();
      assertThat(segment.text()).isNotBlank();
      covered = segment.span().end();
    }
    assertThat(isBlank(text.substring(covered))).isTrue();
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(Blanks::isBlank);
  }

  @Test
  void theSameTextIsSplitTheSameWayByManyThreads() {
    String text = "He left in 1990 at 5 p.m. Dr. Brown stayed. She met J. Hale of the U.S. Army. ";
    Segmenter segmenter = Segmenter.forLanguage(Language.of("en"));
    List<String> alone = texts(segmenter.segment(document("en", text.repeat(20))));
    IntStream.range(0, 32)
        .parallel()
        .forEach(
            i ->
                assertThat(texts(segmenter.segment(document("en", text.repeat(20)))))
                    .isEqualTo(alone));
  }

  @Test
  void paragraphsOfTheFormatAreUsedAndHeadingsStayWhole() {
    String text = "What now? A question\nOne. Two.";
    Document document =
        document(
            "en",
            text,
            new Paragraph(new Span(0, 20), Paragraph.Kind.HEADING),
            new Paragraph(new Span(21, text.length()), Paragraph.Kind.TEXT));
    SegmentedDocument result = Segmenter.forLanguage(Language.of("en")).segment(document);
    assertThat(texts(result)).containsExactly("What now? A question", "One.", "Two.");
    assertThat(result.segments().stream().map(Segment::paragraph)).containsExactly(0, 1, 1);
  }

  @Test
  void aSentenceMaySpanTheLinesOfAWrappedText() {
    String text =
        """
        The meeting was called for nine, but at ten the hall was still empty
        and the porter had gone to look for the key. Nobody knew where he was,
        nor did anyone care to ask.""";
    assertThat(texts(segment("en", text)))
        .containsExactly(text.substring(0, 113), text.substring(114));
  }

  @Test
  void textWithoutContentHasNoSegments() {
    assertThat(segment("en", "").segments()).isEmpty();
    assertThat(segment("en", " \r\n\u00A0\t").segments()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "cs, 'Přišel Ing. Novák podle čl. 5 odst. 2. Pak odešel.'",
    "sk, 'Prišiel Ing. Novák podľa čl. 5 ods. 2. Potom odišiel.'",
    "nl, 'Zie blz. 5 en art. 3. Dhr. Jansen weet het.'",
    "sv, 'Se kap. 3 och s. 5. Hr. Berg vet det.'",
    "da, 'Se kap. 3 og s. 5. Hr. Berg ved det.'",
    "nb, 'Se kap. 3 og s. 5. Hr. Berg vet det.'",
    "fi, 'Katso s. 5 ja kuv. 3. Prof. Laine tietää.'",
    "hu, 'Eljött id. Nagy Pál és Dr. Kiss. Nagyon örültek.'",
    "ro, 'Vezi art. 5 alin. 2. Dl. Popa este aici.'",
    "tr, 'Bkz. şek. 5 ve s. 3. Prof. Kaya geldi.'",
    "el, 'Βλ. αρ. 5 και σελ. 3. Ο κ. Νίκου ήρθε.'",
    "bg, 'Виж чл. 5, ал. 2. Проф. Петров дойде.'",
    "hr, 'Vidi čl. 5 i str. 3. Prof. Horvat je došao.'",
    "ca, 'Vegeu art. 5 i pàg. 3. La Sra. Puig ve.'",
  })
  void languagesWithoutRulesKnowTheirAbbreviations(String language, String text) {
    Document document = new Document("text", Language.of(language), "text", "", text, List.of());
    assertThat(Segmenter.forLanguage(Language.of(language)).segment(document).segments())
        .hasSize(2);
  }

  @Test
  void aLanguageWithoutRulesSaysSo() {
    assertThat(Segmenter.forLanguage(Language.of("en")).usesGenericRules()).isFalse();
    assertThat(Segmenter.forLanguage(Language.of("ro-MD")).usesGenericRules()).isTrue();
    assertThat(Segmenter.forLanguage(Language.UNDETERMINED).usesGenericRules()).isTrue();
  }

  @Test
  void scriptsBringTheirOwnStops() {
    assertThat(texts(segment("hy", "Բարեւ։ Ինչպես ես։"))).hasSize(2);
    assertThat(texts(segment("am", "ሰላም። እንዴት ነህ።"))).hasSize(2);
    assertThat(texts(segment("km", "សួស្តី។ អរគុណ។"))).hasSize(2);
    assertThat(texts(segment("my", "မင်္ဂလာပါ။ ကျေးဇူးတင်ပါတယ်။"))).hasSize(2);
    assertThat(texts(segment("ur", "میں گھر جاتا ہوں۔ وہ آتا ہے۔"))).hasSize(2);
    assertThat(texts(segment("el", "Ήρθε αργά. Έφυγε νωρίς."))).hasSize(2);
    assertThat(texts(segment("ko", "안녕하세요. 반갑습니다."))).hasSize(2);
    assertThat(texts(segment("he", "הוא בא. היא הלכה."))).hasSize(2);
    assertThat(texts(segment("th", "สวัสดีครับ สบายดีไหม"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Word ",
        ".",
        "a.(b ",
        "т. е. ",
        "#a ",
        "[1",
        "(А ...—б, ",
        "! \"",
        "!😀",
        "— a. — B, (c",
        "J. ",
        "。「",
        "a.b",
        "1. ",
        "\" ",
        "A. (b) "
      })
  void aLineOfTwoMillionCharactersCostsNoMoreThanItsLength(String piece) {
    String text = piece.repeat(2_000_000 / piece.length());
    assertTimeout(ofSeconds(20), () -> segment("ru", text));
  }

  @Test
  void severalDocumentsShareASegmenter() {
    Segmenter segmenter = Segmenter.forLanguage(Language.of("ru"));
    List<Integer> sizes = new ArrayList<>();
    for (String text : List.of("Да. Нет.", "", "Он ушёл. Она осталась. Всё.")) {
      sizes.add(segmenter.segment(document("ru", text)).size());
    }
    assertThat(sizes).containsExactly(2, 0, 3);
  }
}
