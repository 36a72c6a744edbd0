package stele.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HardCasesTest {

  /** A case either passes or is on record as failing, and the record is kept honest. */
  @TestFactory
  Stream<DynamicTest> everyCasePassesUnlessItIsKnownToFail() {
    return HardCases.languages().stream()
        .flatMap(language -> HardCases.of(language).stream())
        .map(one -> DynamicTest.dynamicTest(one.language() + ": " + one.text(), () -> check(one)));
  }

  private static void check(HardCases.Case one) {
    if (one.knownFailure().isEmpty()) {
      assertThat(one.split()).containsExactlyElementsOf(one.sentences());
    } else {
      assertThat(one.passes())
          .as("passes now; take the mark '#! %s' away", one.knownFailure())
          .isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void thereAreEightyCasesForTheMainLanguages(String language) {
    assertThat(HardCases.of(language)).hasSizeGreaterThanOrEqualTo(80);
  }

  @ParameterizedTest
  @MethodSource("stele.segment.HardCases#languages")
  void thereAreThirtyCasesForEveryLanguage(String language) {
    assertThat(HardCases.of(language)).hasSizeGreaterThanOrEqualTo(30);
  }

  @ParameterizedTest
  @MethodSource("stele.segment.HardCases#languages")
  void boundaryF1IsReportedAndHigh(String language, TestReporter reporter) {
    int hits = 0;
    int expected = 0;
    int found = 0;
    List<HardCases.Case> cases = HardCases.of(language);
    for (HardCases.Case one : cases) {
      Set<Integer> gold = HardCases.Case.boundaries(one.sentences());
      Set<Integer> ours = HardCases.Case.boundaries(one.split());
      expected += gold.size();
      found += ours.size();
      Set<Integer> both = new HashSet<>(gold);
      both.retainAll(ours);
      hits += both.size();
    }
    double f1 = 2.0 * hits / (expected + found);
    reporter.publishEntry(
        language, String.format(Locale.ROOT, "%d cases, boundary F1 %.3f", cases.size(), f1));
    assertThat(f1).isGreaterThan(0.96);
  }
}
