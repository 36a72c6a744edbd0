package stele.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DelimitedTextTest {

  private static List<List<String>> cells(DelimitedText text) {
    return text.rows().stream().map(DelimitedText.Row::cells).toList();
  }

  @Test
  void theSeparatorIsTheOneThatMostRowsHave() {
    assertThat(DelimitedText.of("a;1,5\nb;2,5\nc;3\n").separator()).isEqualTo(';');
    assertThat(DelimitedText.of("One, two\tx\nThree, four, five\ty\n").separator()).isEqualTo('\t');
    assertThat(DelimitedText.of("alone\n").separator()).isEqualTo(',');
  }

  @Test
  void aSpreadsheetMayNameIt() {
    DelimitedText text = DelimitedText.of("sep=;\r\na,b;c\r\n");

    assertThat(cells(text)).containsExactly(List.of("a,b", "c"));
    assertThat(text.rows().get(0).line()).isEqualTo(2);
  }

  @Test
  void aQuoteThatClosesNothingIsText() {
    assertThat(cells(DelimitedText.of("a,\"b\" c,\"d\"\n\"e,f\n")))
        .containsExactly(List.of("a", "\"b\" c", "d"), List.of("\"e", "f"));
  }

  @Test
  void linesCountThroughLineBreaksInCells() {
    assertThat(DelimitedText.of("\"a\nb\nc\",1\n\nd,2\n").rows())
        .extracting(DelimitedText.Row::line)
        .containsExactly(1, 5);
  }

  @Test
  void aSpreadsheetsTabsAreUnquoted() {
    assertThat(cells(DelimitedText.withTabs("\"He said \"\"no\"\".\"\tx\n")))
        .containsExactly(List.of("He said \"no\".", "x"));
    assertThat(cells(DelimitedText.withTabs("\"a\"\t\"b\"\n\"c\"\t\"d\"\n")))
        .containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void quotesOfTheTextStay() {
    assertThat(cells(DelimitedText.withTabs("\"Yes.\"\tx\n\"No,\" he said.\ty\n")))
        .containsExactly(List.of("\"Yes.\"", "x"), List.of("\"No,\" he said.", "y"));
  }

  @Test
  void everyEndOfALineIsOne() {
    assertThat(cells(DelimitedText.of("a,b\r\r\nc,d\re,f\n")))
        .containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e", "f"));
  }
}
