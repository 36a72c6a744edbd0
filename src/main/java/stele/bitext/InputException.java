package stele.bitext;

/** The user's input cannot be used. The one checked exception of the tool. */
public final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public InputException(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  public InputException(Problem problem, Throwable cause) {
    super(problem.message(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
