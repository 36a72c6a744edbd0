package stele.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DocumentTest {

  @Test
  void paragraphsInOrderAndApartAreKept() {
    List<Paragraph> paragraphs = List.of(paragraph(0, 4), paragraph(4, 4), paragraph(5, 9));

    assertThat(document("One. Two.", paragraphs).paragraphs()).isEqualTo(paragraphs);
  }

  @Test
  void paragraphsThatOverlapAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document("One. Two.", List.of(paragraph(0, 5), paragraph(4, 9))))
        .withMessageContaining("out of order");
  }

  @Test
  void aParagraphBeyondTheTextIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document("One.", List.of(paragraph(0, 5))));
  }

  @Test
  void theListOfParagraphsIsACopy() {
    List<Paragraph> paragraphs = new ArrayList<>(List.of(paragraph(0, 4)));
    Document document = document("One.", paragraphs);
    paragraphs.clear();

    assertThat(document.paragraphs()).hasSize(1);
  }

  @Test
  void anotherIdOrLanguageChangesNothingElse() {
    Document document = document("One.", List.of(paragraph(0, 4)));

    assertThat(document.withId("b").withLanguage(Language.of("de")))
        .isEqualTo(
            new Document("b", Language.of("de"), "a.txt", "00", "One.", List.of(paragraph(0, 4))));
  }

  private static Paragraph paragraph(int start, int end) {
    return new Paragraph(new Span(start, end), Paragraph.Kind.TEXT);
  }

  private static Document document(String text, List<Paragraph> paragraphs) {
    return new Document("a", Language.of("en"), "a.txt", "00", text, paragraphs);
  }
}
