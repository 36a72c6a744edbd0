package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PdfParagraphsTest {

  private static final String FULL = "This line goes on to the margin of the page and";

  private final List<PdfLine> page = new ArrayList<>();
  private float y = 100;

  private void line(float x, float width, float size, String text) {
    page.add(new PdfLine(0, x, x + width, y, size, false, text));
    y += 14;
  }

  private void body(String text) {
    line(70, 400, 11, text);
  }

  private List<String> blocks() {
    return PdfParagraphs.of(List.of(page)).blocks().stream()
        .map(block -> block.kind() + " " + block.text())
        .toList();
  }

  @Test
  void anIndentedLineBeginsAParagraph() {
    body(FULL);
    body("ends here with a full last line of its own self.");
    line(90, 380, 11, "The next one");
    body("goes on.");

    assertThat(blocks())
        .containsExactly(
            "TEXT " + FULL + " ends here with a full last line of its own self.",
            "TEXT The next one goes on.");
  }

  @Test
  void largerTypeIsAHeading() {
    line(70, 200, 16, "Chapter One");
    body(FULL);
    body(FULL);
    line(70, 100, 11, "so on.");

    assertThat(blocks().get(0)).isEqualTo("HEADING Chapter One");
    assertThat(blocks()).hasSize(2);
  }

  @Test
  void aWiderGapBeginsAParagraph() {
    body(FULL);
    body(FULL);
    body("so on.");
    y += 10;
    body("Another");

    assertThat(blocks()).hasSize(2).last().isEqualTo("TEXT Another");
  }

  @Test
  void itemsAreParagraphsOfTheirOwn() {
    body("Take:");
    line(80, 300, 11, "• bread,");
    line(80, 300, 11, "• salt.");

    assertThat(blocks()).containsExactly("TEXT Take:", "LIST_ITEM • bread,", "LIST_ITEM • salt.");
  }

  @Test
  void smallTypeAtTheFootOfAPageIsNotes() {
    body(FULL);
    body(FULL);
    body(FULL);
    line(70, 300, 8, "1 See the");
    line(70, 100, 8, "first part.");
    line(70, 300, 8, "2 Not seen.");

    PdfParagraphs found = PdfParagraphs.of(List.of(page));

    assertThat(found.notes()).containsExactly("1 See the first part.", "2 Not seen.");
    assertThat(found.blocks()).hasSize(1);
  }

  @Test
  void aContentsPageIsLeftOut() {
    body("Contents");
    for (int i = 1; i < 6; i++) {
      body("Chapter " + i + " . . . . . . . . . " + i);
    }
    PdfContents contents = PdfContents.of(List.of(page));

    assertThat(contents.body().get(0)).isEmpty();
    assertThat(contents.removed()).hasSize(6);
  }
}
