package stele.pipeline;

import stele.bitext.Problem;
import stele.bitext.Remedy;

/** What the user is told, once a run, about languages without rules of their own. */
public final class GenericRules {

  private GenericRules() {}

  /** The note on these languages, written as they are to be read. */
  public static Problem note(String languages) {
    return Problem.general(
        "sentences in " + languages + " are split by general rules, without known abbreviations",
        Remedy.of(Remedy.Kind.GIVE_SEGMENTS));
  }
}
