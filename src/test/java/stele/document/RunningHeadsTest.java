package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RunningHeadsTest {

  private static PdfLine line(int page, float y, String text) {
    return new PdfLine(page, 70, 300, y, 11, false, text);
  }

  /** A page with a head, two lines that are like no others, and a foot. */
  private static List<PdfLine> page(int page, String head, String foot) {
    return new ArrayList<>(
        List.of(
            line(page, 40, head),
            line(page, 100, "Line " + "abcdefg".charAt(page)),
            line(page, 600, "Last " + "abcdefg".charAt(page)),
            line(page, 750, foot)));
  }

  private static List<String> left(List<List<PdfLine>> pages) {
    return RunningHeads.of(pages).body().stream().flatMap(List::stream).map(PdfLine::text).toList();
  }

  @Test
  void headsThatRepeatAndNumbersThatRiseAreLeftOut() {
    List<List<PdfLine>> pages =
        List.of(page(0, "A tale", "- 7 -"), page(1, "A tale", "- 8 -"), page(2, "A tale", "- 9 -"));

    assertThat(left(pages))
        .containsExactly("Line a", "Last a", "Line b", "Last b", "Line c", "Last c");
    assertThat(RunningHeads.of(pages).removed()).hasSize(6);
  }

  @Test
  void headsOfAChapterGoWithTheOthersOfTheirHeight() {
    List<List<PdfLine>> pages =
        List.of(
            page(0, "A tale", "1"),
            page(1, "A tale", "2"),
            page(2, "A tale", "3"),
            page(3, "The end", "4"));

    assertThat(left(pages)).doesNotContain("The end", "A tale");
  }

  @Test
  void twoPagesThatBeginAlikeKeepTheirLines() {
    List<List<PdfLine>> pages = List.of(page(0, "Oh!", "So he"), page(1, "Oh!", "went."));

    assertThat(left(pages)).contains("Oh!", "So he", "went.");
  }

  @Test
  void yearsAtTheEndOfPagesAreNoPageNumbers() {
    List<List<PdfLine>> pages = List.of(page(0, "One", "1932"), page(1, "Two", "1917"));

    assertThat(left(pages)).contains("1932", "1917");
  }
}
