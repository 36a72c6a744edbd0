package stele.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SegmentedDocumentTest {

  private static final Segment ONE = Segment.of(new Span(0, 4), 0, "One.");
  private static final Segment TWO = Segment.of(new Span(5, 9), 0, "Two.");
  private static final Segment THREE = Segment.of(new Span(10, 16), 1, "Three.");

  @Test
  void segmentsOutOfOrderAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document("en", TWO, ONE))
        .withMessageContaining("segments of 'a' out of order");
  }

  @Test
  void segmentsThatOverlapAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document("en", ONE, Segment.of(new Span(3, 5), 0, ".T")));
  }

  @Test
  void numbersOfParagraphsNeverFall() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                document(
                    "en",
                    Segment.of(new Span(0, 4), 1, "One."),
                    Segment.of(new Span(5, 9), 0, "Two.")));
  }

  @Test
  void aSegmentHoldsWhatItsSpanCovers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Segment.of(new Span(0, 3), 0, "One."))
        .withMessageContaining("One.");
    assertThatIllegalArgumentException().isThrownBy(() -> Segment.of(new Span(2, 2), 0, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> Segment.of(new Span(0, 4), -1, "One."));
  }

  @Test
  void theFirstSegmentOfAParagraphIsFound() {
    SegmentedDocument document = document("en", ONE, TWO, THREE);

    assertThat(document.size()).isEqualTo(3);
    assertThat(document.startsParagraph(0)).isTrue();
    assertThat(document.startsParagraph(1)).isFalse();
    assertThat(document.startsParagraph(2)).isTrue();
  }

  @Test
  void aRunIsOneLineWithSpacesWhereTheLanguageWritesThem() {
    assertThat(document("en", ONE, TWO, THREE).textOf(new Span(0, 2))).isEqualTo("One. Two.");
    assertThat(document("zh", ONE, TWO, THREE).textOf(new Span(0, 2))).isEqualTo("One.Two.");
    assertThat(document("en", ONE, TWO, THREE).textOf(new Span(1, 1))).isEmpty();
  }

  @Test
  void anotherIdOrLanguageKeepsSegmentsAndFields() {
    SegmentedDocument document =
        new SegmentedDocument(
            "a", Language.of("en"), "a.txt", "00", List.of(ONE), Map.of("more", 1));

    SegmentedDocument other = document.withId("b").withLanguage(Language.of("de"));

    assertThat(other.segments()).isEqualTo(document.segments());
    assertThat(other.extensions()).isEqualTo(document.extensions());
    assertThat(other.id()).isEqualTo("b");
    assertThat(other.language()).isEqualTo(Language.of("de"));
  }

  private static SegmentedDocument document(String language, Segment... segments) {
    return new SegmentedDocument(
        "a", Language.of(language), "a.txt", "00", List.of(segments), Map.of());
  }
}
