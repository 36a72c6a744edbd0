package stele.segment;

/** The judge of languages without a model. */
final class NoJudge implements BoundaryJudge {

  @Override
  public double probabilityOfEnd(String text, int stop) {
    return 0.5;
  }
}
