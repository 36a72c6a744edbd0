package stele.corpora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.bitext.InputException;
import stele.evaluate.Calibration;
import stele.evaluate.JudgedBead;

/**
 * What docs/evaluation.md promises still holds on the development texts: strict F1 may lose {@value
 * #SLACK} and no more.
 *
 * <pre>  mvn -q -Pcorpora test -Dtest=CorporaGateTest</pre>
 */
final class CorporaGateTest {

  private static final double SLACK = .002;

  @BeforeEach
  void textsAreThere() {
    assumeTrue(
        DevelopmentTexts.present(),
        () -> "no development texts in " + DevelopmentTexts.folder().toAbsolutePath());
  }

  @ParameterizedTest
  @CsvSource({
    "textberg-de-fr, .884",
    "mac-zh-en, .864",
    "parice-en-is, .942",
    "1984-hu-en, .996",
    "steinbeck-hu-en, .975",
    "ntrex-en-ru, .984"
  })
  void beadsAreNoWorse(String set, double strict) throws InputException {
    SetResult result = SetResult.ofBeads(Contender.STELE, set);

    assertThat(result.beads().orElseThrow().strict().f1()).isGreaterThan(strict - SLACK);
  }

  @ParameterizedTest
  @CsvSource({"wmt23-docs, .983", "pud, .996"})
  void runningTextIsAlignedNoWorse(String set, double strict) throws InputException, IOException {
    SetResult result = SetResult.ofRunningText(set, true);

    assertThat(result.spans().orElseThrow().strict().f1()).isGreaterThan(strict - SLACK);
  }

  @Test
  void confidenceIsAProbability() throws InputException {
    double sum = 0;
    List<JudgedBead> all = new ArrayList<>();
    for (String set : DevelopmentTexts.BEAD_SETS) {
      SetResult result = SetResult.ofBeads(Contender.STELE, set);
      sum += Calibration.of(result.judged()).expectedError().orElseThrow();
      all.addAll(result.judged());
    }
    List<JudgedBead> sure =
        all.stream().filter(bead -> bead.confidence().getAsDouble() >= .95).toList();

    assertThat(sum / DevelopmentTexts.BEAD_SETS.size()).isLessThan(.021);
    assertThat(sure.stream().filter(JudgedBead::right).count() / (double) sure.size())
        .isGreaterThan(.99);
  }
}
