package stele.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ProblemTest {

  @Test
  void theMessageNamesFilePlaceCauseAndRemedy() {
    Problem problem = new Problem("a.txt", "line 3", "is torn", "mend it");

    assertThat(problem.message()).isEqualTo("a.txt: line 3: is torn; mend it");
  }

  @Test
  void whatIsNotThereLeavesNoMarks() {
    assertThat(Problem.of("a.txt", "is torn", "").message()).isEqualTo("a.txt: is torn");
    assertThat(Problem.general("all is torn", "mend it").message())
        .isEqualTo("all is torn; mend it");
  }

  @Test
  void aFrontEndWordsTheRemedyItself() {
    Problem problem = Problem.of("a.txt", "is torn", Remedy.of(Remedy.Kind.SEE_TEXT));

    assertThat(problem.message(remedy -> "press " + remedy.kind()))
        .isEqualTo("a.txt: is torn; press SEE_TEXT");
  }

  @Test
  void aFrontEndIsNotAskedForWordsWhereNothingCanBeDone() {
    Problem problem = Problem.of("a.txt", "is torn", Remedy.NONE);

    assertThat(problem.message(remedy -> "press")).isEqualTo("a.txt: is torn");
  }

  @Test
  void anExceptionCarriesItsProblem() {
    Problem problem = Problem.general("all is torn", "mend it");
    InputException exception = new InputException(problem);

    assertThat(exception.problem()).isSameAs(problem);
    assertThat(exception).hasMessage("all is torn; mend it");
  }
}
