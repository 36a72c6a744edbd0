package stele.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Flag;

/** What docs/flags.md says of false alarms and of slips found. */
final class FlagRatesTest {

  private static List<FlagRates> sets = List.of();

  @BeforeAll
  static void readTheTexts() throws Exception {
    Optional<Path> corpora = CleanTexts.folder();
    assumeTrue(corpora.isPresent(), "no ../shared/corpora here: flag rates are not measured");
    sets = FlagRates.of(corpora.get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pud en-ru", "wmt23 en-ru", "pud en-de", "pud en-fr"})
  void falseAlarmsOnCleanTextAreRare(String name) {
    Map<Flag, Double> rates = set(name).perThousand();

    assertThat(rates.getOrDefault(Flag.NUMBERS_DIFFER, 0.0)).isLessThan(13.1);
    for (Flag flag :
        List.of(
            Flag.NAMES_MISSING,
            Flag.LENGTH_OUTLIER,
            Flag.UNTRANSLATED,
            Flag.REPEATED,
            Flag.PUNCTUATION_DIFFERS,
            Flag.UNBALANCED)) {
      assertThat(rates.getOrDefault(flag, 0.0)).as(flag.code()).isLessThanOrEqualTo(20);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DIGIT_CHANGED, .85",
    "NUMBER_LEFT_OUT, .8",
    "NAME_LEFT_OUT, .08",
    "SOURCE_COPIED, .9",
    "HALF_LEFT_OUT, .4",
    "DOUBLED_IN_LENGTH, .7",
    "SENTENCE_REPEATED, .95",
    "QUESTION_STATED, .9",
    "BRACKET_LOST, .8"
  })
  void slipsMadeOnPurposeAreFound(Corruption corruption, double least) {
    assertThat(set("pud en-ru").recall(corruption).share()).isGreaterThanOrEqualTo(least);
  }

  private static FlagRates set(String name) {
    return sets.stream().filter(set -> set.name().equals(name)).findFirst().orElseThrow();
  }
}
