package stele.segment;

/** Says how likely a stop ends a sentence, where the rules do not know. */
interface BoundaryJudge {

  /**
   * The probability that the stop at {@code stop} ends a sentence of {@code text}; 0.5 if the judge
   * has no opinion.
   */
  double probabilityOfEnd(String text, int stop);
}
