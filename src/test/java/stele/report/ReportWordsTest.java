package stele.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.bitext.Annotations;
import stele.bitext.Bead;
import stele.bitext.BeadStatus;
import stele.bitext.Confidence;
import stele.bitext.Language;
import stele.bitext.Span;

/** Small words and figures of the report. */
final class ReportWordsTest {

  @ParameterizedTest
  @CsvSource({
    "en, ltr",
    "ru, ltr",
    "ar, rtl",
    "he, rtl",
    "fa-AF, rtl",
    "yi, rtl",
    "ur, rtl",
    "und, auto",
    "az, ltr",
    "az-Arab, rtl",
    "pa-Arab, rtl",
    "ku, ltr",
    "ar-Latn, ltr",
    "dv, rtl",
    "zh-Hant, ltr"
  })
  void theDirectionFollowsScriptAndLanguage(String tag, String direction) {
    assertThat(Direction.of(Language.of(tag))).isEqualTo(direction);
  }

  @ParameterizedTest
  @CsvSource({"0, 0 %", "0.001, < 1 %", "0.5, 50 %", "0.996, > 99 %", "1, 100 %"})
  void percentagesNeverRoundSomethingToNothing(double share, String words) {
    assertThat(Figures.percent(share)).isEqualTo(words);
  }

  @Test
  void rowsAndCountsReadAsWords() {
    assertThat(Figures.rows(new Span(11, 12))).isEqualTo("12");
    assertThat(Figures.rows(new Span(11, 15))).isEqualTo("12–15");
    assertThat(Figures.count(1, "row")).isEqualTo("1 row");
    assertThat(Figures.count(12345, "row")).isEqualTo("12,345 rows");
  }

  @Test
  void openingsAreCutBetweenWordsAndNeverInsideACharacter() {
    assertThat(Openings.cut("One two three", 8)).isEqualTo("One two …");
    assertThat(Openings.cut("One two", 8)).isEqualTo("One two");
    assertThat(Openings.cut("\uD83D\uDE00".repeat(9), 3))
        .isEqualTo("\uD83D\uDE00".repeat(3) + " …");
  }

  @ParameterizedTest
  @CsvSource({
    "0.97, ●, 0.97",
    "0.9999, ●, 0.99",
    "0.95, ●, 0.95",
    "0.9499, ◐, 0.94",
    "0.8, ◐, 0.80",
    "0.79996, ◐, 0.80",
    "0.7999, ○, 0.79",
    "0, ○, 0.00"
  })
  void confidenceIsASignAndANumber(double confidence, String sign, String number) {
    ConfidenceMark mark = mark(BeadStatus.AUTO, Confidence.of(confidence));

    assertThat(mark.sign()).isEqualTo(sign);
    assertThat(mark.number()).isEqualTo(number);
    assertThat(mark.isDoubtful()).isEqualTo(sign.equals("○"));
  }

  @Test
  void whatAPersonDecidedIsNotDoubtful() {
    Confidence low = Confidence.of(.1);

    assertThat(mark(BeadStatus.ACCEPTED, low).sign()).isEqualTo("✓");
    assertThat(mark(BeadStatus.REJECTED, low).sign()).isEqualTo("✗");
    assertThat(mark(BeadStatus.REJECTED, low).isDoubtful()).isFalse();
    assertThat(mark(BeadStatus.AUTO, Confidence.NONE).word()).isEqualTo("confidence not known");
  }

  private static ConfidenceMark mark(BeadStatus status, Confidence confidence) {
    Span one = new Span(0, 1);
    return ConfidenceMark.of(
        Bead.of(List.of(one, one), confidence, Annotations.of(status)), confidence, .8);
  }
}
