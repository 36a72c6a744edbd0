package stele.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our sentences of the hard cases beside those of LanguageTool's rules. */
class AgainstLanguageToolTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void weAreAheadInTheMainLanguages(String language, TestReporter reporter) {
    Pair scores = scores(language, reporter);
    assertThat(scores.ours().f1()).isGreaterThan(scores.theirs().f1());
  }

  @ParameterizedTest
  @MethodSource("stele.segment.HardCases#languages")
  void weAreNotBehindInAny(String language, TestReporter reporter) {
    Pair scores = scores(language, reporter);
    assertThat(scores.ours().f1()).isGreaterThanOrEqualTo(scores.theirs().f1());
  }

  private record Pair(BoundaryScore ours, BoundaryScore theirs) {}

  private static Pair scores(String language, TestReporter reporter) {
    BoundaryScore ours = BoundaryScore.NOTHING;
    BoundaryScore theirs = BoundaryScore.NOTHING;
    List<HardCases.Case> cases = HardCases.of(language);
    for (HardCases.Case one : cases) {
      ours = ours.with(one.sentences(), one.split());
      theirs = theirs.with(one.sentences(), LanguageToolRules.split(language + "_two", one.text()));
    }
    reporter.publishEntry(
        language,
        String.format(
            Locale.ROOT,
            "%d paragraphs, boundary F1 %.3f, LanguageTool %.3f",
            cases.size(),
            ours.f1(),
            theirs.f1()));
    return new Pair(ours, theirs);
  }
}
