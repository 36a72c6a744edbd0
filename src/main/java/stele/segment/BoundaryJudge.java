package stele.segment;

/** Estimates whether a stop ends a sentence, where the rules do not decide. */
interface BoundaryJudge {

  /**
   * The probability that the stop at {@code stop} ends a sentence of {@code text}; 0.5 for no
   * evidence.
   */
  double probabilityOfEnd(String text, int stop);
}
