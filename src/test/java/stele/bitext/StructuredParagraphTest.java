package stele.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stele.bitext.Paragraph.Cell;
import stele.bitext.Paragraph.Kind;

final class StructuredParagraphTest {

  private static final SegmentedDocument PLAIN =
      new SegmentedDocument("en", Language.of("en"), "a.txt", "", List.of(), Map.of());

  private static StructuredParagraph heading(int number) {
    return new StructuredParagraph(number, Kind.HEADING, 1, Optional.empty(), Map.of());
  }

  @Test
  void aParagraphIsFoundByItsNumber() {
    SegmentedDocument document =
        PLAIN.withStructure(List.of(heading(0), heading(3), heading(4), heading(90)));

    for (int number : List.of(0, 3, 4, 90)) {
      assertThat(document.paragraph(number)).contains(heading(number));
    }
    for (int number : List.of(1, 2, 5, 89, 91)) {
      assertThat(document.paragraph(number)).isEmpty();
    }
    assertThat(PLAIN.paragraph(0)).isEmpty();
  }

  @Test
  void structureIsInTheOrderOfTheParagraphs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLAIN.withStructure(List.of(heading(3), heading(3))))
        .withMessageContaining("paragraph 3");
  }

  @Test
  void structureStaysWhenAVersionIsRenamed() {
    SegmentedDocument document = PLAIN.withStructure(List.of(heading(1)));

    assertThat(document.withId("b").withLanguage(Language.of("ru")).structure())
        .containsExactly(heading(1));
  }

  @Test
  void runningTextHasNoStructureUnlessItIsInATable() {
    Span span = new Span(0, 4);
    Optional<Cell> cell = Optional.of(new Cell(0, 1, 2));

    assertThat(StructuredParagraph.of(2, new Paragraph(span, Kind.TEXT))).isEmpty();
    assertThat(StructuredParagraph.of(2, new Paragraph(span, Kind.TEXT, 0, cell)))
        .contains(new StructuredParagraph(2, Kind.TEXT, 0, cell, Map.of()));
    assertThat(StructuredParagraph.of(2, new Paragraph(span, Kind.LIST_ITEM, 3, Optional.empty())))
        .contains(new StructuredParagraph(2, Kind.LIST_ITEM, 3, Optional.empty(), Map.of()));
  }
}
