package stele.pipeline;

import stele.bitext.Problem;

/** Warns, once a run, of languages without rules of their own. */
final class GenericRules {

  private GenericRules() {}

  /**
   * The warning.
   *
   * @param languages as the message lists them
   */
  static Problem note(String languages) {
    return Problem.general(
        "sentences in " + languages + " are split by general rules, without known abbreviations",
        Remedies.giveSegments());
  }
}
