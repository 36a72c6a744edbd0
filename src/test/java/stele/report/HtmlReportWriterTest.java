package stele.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.format.AlignmentWriter;
import stele.format.AlignmentWriterContract;
import stele.format.Samples;
import stele.testing.RandomAlignments;

final class HtmlReportWriterTest extends AlignmentWriterContract {

  private static final Pattern ADDRESS = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

  @Override
  protected AlignmentWriter writer() {
    return HtmlReportWriter.of(Samples.GENERATOR, ReportOptions.DEFAULT);
  }

  @Test
  void everyRowHasItsPermalinkAndNoneTwice() throws Exception {
    for (long seed = 0; seed < 100; seed++) {
      Alignment alignment = RandomAlignments.of(seed);
      String page = textOf(alignment);
      for (int row = 1; row <= alignment.beads().size(); row++) {
        assertThat(page).containsOnlyOnce("<tr id=\"r" + row + "\"");
      }
      assertThat(page).doesNotContain("<tr id=\"r" + (alignment.beads().size() + 1) + "\"");
    }
  }

  @Test
  void everyLinkStaysInThePageAndLeadsSomewhere() throws Exception {
    for (long seed = 0; seed < 100; seed++) {
      String page = textOf(RandomAlignments.of(seed));
      Matcher address = ADDRESS.matcher(page);
      while (address.find()) {
        assertThat(address.group(1)).matches("#.*|data:image/svg.*");
        if (address.group(1).startsWith("#")) {
          assertThat(page).contains("id=\"" + address.group(1).substring(1) + "\"");
        }
      }
    }
  }

  @Test
  void whatBreaksOtherFormatsIsEscaped() throws Exception {
    String page = textOf(Samples.oddities());

    assertThat(page)
        .contains("Tom &amp; Jerry &lt;b&gt;\"said\"&lt;/b&gt; 'no' ]]&gt; &amp;amp;")
        .contains("A control\u2401 character\u240Chere")
        .contains("Half a \uFFFD pair \uFFFD.")
        .contains("A whole \uD83D\uDE00 face.")
        .contains("Not a character: \uFFFD\uFFFD.")
        .contains("One line and another");
  }
}
