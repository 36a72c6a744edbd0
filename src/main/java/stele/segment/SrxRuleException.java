package stele.segment;

import stele.bitext.Problem;

/** A rule of an SRX file cannot be used on a text: it would take too long. */
public final class SrxRuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  SrxRuleException(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
