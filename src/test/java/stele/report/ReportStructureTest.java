package stele.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.format.Samples;
import stele.testing.Alignments;

/** Headings, lists, tables and notes on the page. */
final class ReportStructureTest {

  private static Document page(Alignment alignment) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlReportWriter.write(Reports.content(Reports.unchecked(alignment)), out);
    return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void everySideHasItsHeadingsAtTheirLevels() throws Exception {
    Document page = page(Samples.structured());

    assertThat(page.select("#rows h3").eachText())
        .containsExactly("The keeper's guide", "Руководство смотрителя");
    assertThat(page.select("#rows h4").eachText())
        .containsExactly("Before dusk", "До сумерек", "Signals", "Сигналы");
    assertThat(page.select("tr.title").eachAttr("id")).containsExactly("r1", "r4", "r8");
  }

  @Test
  void besideAMarkedHeadingPlainTextThatLooksLikeOneIsOne() throws Exception {
    Alignment marked = Samples.structured();
    Alignment mixed =
        Alignment.of(
            List.of(marked.documents().get(0), marked.documents().get(1).withStructure(List.of())),
            marked.beads());

    assertThat(page(mixed).select("td[data-v=ru] h3").eachText())
        .containsExactly("Руководство смотрителя", "До сумерек", "Сигналы");
  }

  @Test
  void inPlainTextTheHeadingsOfSectionsAreHeadingsOnEverySide() throws Exception {
    Alignments book = Alignments.of("en", "ru");
    for (int chapter = 1; chapter <= 4; chapter++) {
      book.paragraph().pair(1, "Chapter " + chapter, "Глава " + chapter).paragraph();
      for (int filler = 0; filler < 5; filler++) {
        book.pair(1, "It went on for a while.", "Так и шло.");
      }
    }

    Document page = page(book.build());

    assertThat(page.select("td[data-v=en] h3")).hasSize(4);
    assertThat(page.select("td[data-v=ru] h3").eachText())
        .containsExactly("Глава 1", "Глава 2", "Глава 3", "Глава 4");
    assertThat(page.select(".legend").text()).doesNotContain("table", "note");
  }

  @Test
  void itemsOfListsAreItemsIndentedByTheirLevel() throws Exception {
    Document page = page(Samples.structured());

    assertThat(page.select("td[data-v=en] ul.l1 > li").eachText())
        .containsExactly("Fill the tank.");
    assertThat(page.select("td[data-v=en] p.in.l1").eachText())
        .containsExactly("Not above the mark.");
    assertThat(page.select("td[data-v=en] ul.l2.own > li").eachText())
        .containsExactly("2) Clean the glass.");
    assertThat(page.select("tr.tight").eachAttr("id")).containsExactly("r6", "r7");
  }

  @Test
  void cellsOfATableHaveTheirPlacesAndAreGroupedByTheRowsOfTheTable() throws Exception {
    Document page = page(Samples.structured());

    assertThat(page.select("td[data-v=ru] .tc:not(.on)").eachAttr("data-at"))
        .containsExactly("1·1", "1·2", "4·1", "4·2");
    assertThat(page.select("td[data-v=ru] .tc.first").eachText()).containsExactly("Штиль", "Шторм");
    assertThat(page.select("td[data-v=ru] .tc.on").eachText())
        .containsExactly("Держитесь подальше!");
    assertThat(page.select("#r12 .tc").eachAttr("aria-label"))
        .containsExactly("table 1, row 4, column 2", "table 1, row 4, column 2");
    assertThat(page.select(".tc[role=group][lang=en] > p[lang=ru]")).hasSize(5);
    assertThat(page.select("td.t.end").stream().map(td -> td.parent().id()).distinct())
        .containsExactly("r13");
    assertThat(page.select("tr.begin").eachAttr("id")).containsExactly("r9");
    assertThat(page.select(".legend").text()).contains("2·1 row and column of a table");
  }

  @Test
  void notesAreNotes() throws Exception {
    Document page = page(Samples.structured());

    assertThat(page.select("p.fn[role=note]").eachText())
        .containsExactly("The third edition.", "Третье издание.");
    assertThat(page.select(".legend").text()).contains("† a note");
  }
}
