package stele.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.format.Generator;
import stele.format.WritingOptions;
import stele.testing.MovedSamples;

/** Rows whose text stands elsewhere in a version. */
final class MovedRowsTest {

  @Test
  void aMovedRowShowsBothTextsAndTheWayToTheOther() throws Exception {
    String page = page(MovedSamples.threeVersions());

    assertThat(row(page, 2))
        .contains("It rained hard.", "↕ moved: see <a href=\"#r4\">row 4</a>")
        .contains("Es regnete <span class=\"wi\">sehr</span> heftig.");
    assertThat(row(page, 4))
        .contains("↕ moved: see <a href=\"#r2\">row 2</a>", "It rained hard.")
        .contains("Es regnete <span class=\"wi\">sehr</span> heftig.");
  }

  @Test
  void itsWordsAreNotStruckOut() throws Exception {
    String page = page(MovedSamples.threeVersions());

    assertThat(row(page, 2)).doesNotContain("class=\"wd\"");
    assertThat(row(page, 4)).doesNotContain("class=\"wi\">Es");
  }

  @Test
  void ofAPassageOnlyTheFirstRowRepeatsTheOtherText() throws Exception {
    String page = page(MovedSamples.passage());

    assertThat(row(page, 2)).contains("Niemand wollte es.");
    assertThat(row(page, 3)).contains("see <a href=\"#r6\">").doesNotContain("Niemand");
  }

  private static String row(String page, int number) {
    int start = page.indexOf("<tr id=\"r" + number + "\"");
    return page.substring(start, page.indexOf("</tr>", start));
  }

  private static String page(Alignment alignment) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlFormat()
        .writer(WritingOptions.of(new Generator("stele", "1", Map.of())))
        .write(alignment, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
