package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class HyphenationTest {

  private static String joined(String... lines) {
    List<PdfLine> all = Stream.of(lines).map(HyphenationTest::line).toList();
    Hyphenation hyphenation = new Hyphenation(all);
    StringBuilder text = new StringBuilder(lines[0]);
    Arrays.stream(lines).skip(1).forEach(line -> hyphenation.join(text, line));
    return text.toString();
  }

  private static PdfLine line(String text) {
    return new PdfLine(0, 0, 100, 0, 11, false, text);
  }

  @Test
  void dividedWordsAreJoined() {
    assertThat(joined("An experi-", "ment.")).isEqualTo("An experiment.");
    assertThat(joined("Опре\u00AD", "деление")).isEqualTo("Определение");
  }

  @Test
  void aWordTheTextWritesWithAHyphenKeepsIt() {
    assertThat(joined("The well-known well-", "known case"))
        .isEqualTo("The well-known well-known case");
  }

  @Test
  void aCompoundOfTwoWordsOfTheTextKeepsItsHyphen() {
    assertThat(joined("A worker and a peasant: a worker-", "peasant party"))
        .isEqualTo("A worker and a peasant: a worker-peasant party");
  }

  @Test
  void aTextThatDividesNoWordsKeepsAllHyphens() {
    String[] lines = new String[102];
    Arrays.fill(lines, "A line without any.");
    lines[50] = "The four-";
    lines[51] = "year plan.";

    assertThat(joined(lines)).contains("The four-year plan.");
  }

  @Test
  void aHyphenBeforeACapitalStays() {
    assertThat(joined("The Anti-", "American league")).isEqualTo("The Anti-American league");
  }

  @Test
  void aHyphenAfterANumberStaysWithoutASpace() {
    assertThat(joined("A 64-", "bit machine")).isEqualTo("A 64-bit machine");
  }

  @Test
  void linesOfScriptsWithoutSpacesAreJoinedWithoutOne() {
    assertThat(joined("我们", "走了")).isEqualTo("我们走了");
  }
}
