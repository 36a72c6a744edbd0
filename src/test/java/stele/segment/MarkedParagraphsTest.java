package stele.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stele.bitext.Document;
import stele.bitext.Language;
import stele.bitext.Paragraph;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/** Running text broken by paragraph marks, as programs make it of a PDF or of a scan. */
final class MarkedParagraphsTest {

  private static final List<String> LINES =
      List.of(
          "TEXT The committee met on Tuesday in the old town hall of the city and",
          "TEXT decided that the matter should be put off until the next year, when",
          "TEXT the new members would be present. It then rose, and went home.",
          "HEADING What came of it",
          "TEXT Nobody had expected that the meeting of the members would take so",
          "TEXT long.",
          "TEXT Then there was another one, of which less is known than of the first",
          "TEXT one.");

  private static Document document(List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> marked = new ArrayList<>();
    for (String paragraph : paragraphs) {
      String[] parts = paragraph.split(" ", 2);
      int start = text.length();
      text.append(parts[1]);
      marked.add(new Paragraph(new Span(start, text.length()), Paragraph.Kind.valueOf(parts[0])));
      text.append("\n\n");
    }
    Language english = Language.of("en");
    return new Document("en", english, "a.docx", "0".repeat(64), text.toString(), marked);
  }

  private static List<String> segments(ParagraphMode mode, List<String> paragraphs) {
    SegmentationOptions options =
        new SegmentationOptions(mode, UserAbbreviations.none(), Optional.empty());
    return Segmenter.of(Language.of("en"), options)
        .segment(document(paragraphs))
        .segments()
        .stream()
        .map(MarkedParagraphsTest::shown)
        .toList();
  }

  private static String shown(Segment segment) {
    return segment.paragraph() + " " + segment.text().replaceAll("\\s+", " ");
  }

  @Test
  void theMarksOfADocumentStandUnlessTheUserSaysOtherwise() {
    assertThat(segments(ParagraphMode.AUTO, LINES)).hasSize(9);
    assertThat(segments(ParagraphMode.LINE, LINES)).hasSize(9);
  }

  @Test
  void linesMarkedAsParagraphsArePutTogether() {
    for (ParagraphMode mode : List.of(ParagraphMode.BLANK, ParagraphMode.INDENT)) {
      assertThat(segments(mode, LINES))
          .containsExactly(
              "0 The committee met on Tuesday in the old town hall of the city and decided that the"
                  + " matter should be put off until the next year, when the new members would be"
                  + " present.",
              "0 It then rose, and went home.",
              "1 What came of it",
              "2 Nobody had expected that the meeting of the members would take so long.",
              "3 Then there was another one, of which less is known than of the first one.");
    }
  }

  @Test
  void withoutAWidthOnlyWhatBreaksOffInMidSentenceIsPutTogether() {
    assertThat(
            segments(
                ParagraphMode.BLANK,
                List.of(
                    "TEXT A Title",
                    "TEXT The first one breaks",
                    "TEXT off here. A second",
                    "TEXT follows.",
                    "TEXT A third.",
                    "LIST_ITEM an item",
                    "TABLE_CELL a cell")))
        .containsExactly(
            "0 A Title",
            "1 The first one breaks off here.",
            "1 A second follows.",
            "2 A third.",
            "3 an item",
            "4 a cell");
  }

  @Test
  void theNumbersOfStructureAreThoseOfTheSegments() {
    List<String> marked =
        List.of(
            "TEXT  ", "HEADING A title", "TEXT One. Two.", "LIST_ITEM An item", "FOOTNOTE A note.");

    SegmentedDocument split = Segmenter.forLanguage(Language.of("en")).segment(document(marked));

    assertThat(split.structure())
        .extracting(paragraph -> paragraph.number() + " " + paragraph.kind())
        .containsExactly("0 HEADING", "2 LIST_ITEM", "3 FOOTNOTE");
    assertThat(split.segments())
        .extracting(MarkedParagraphsTest::shown)
        .containsExactly("0 A title", "1 One.", "1 Two.", "2 An item", "3 A note.");
  }

  @Test
  void structureIsKeptWhereRunningTextIsPutTogether() {
    SegmentationOptions options =
        new SegmentationOptions(ParagraphMode.BLANK, UserAbbreviations.none(), Optional.empty());

    SegmentedDocument split = Segmenter.of(Language.of("en"), options).segment(document(LINES));

    assertThat(split.structure())
        .extracting(paragraph -> paragraph.number() + " " + paragraph.kind())
        .containsExactly("1 HEADING");
  }
}
