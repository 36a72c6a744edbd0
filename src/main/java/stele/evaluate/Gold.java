package stele.evaluate;

import stele.bitext.Alignment;
import stele.bitext.InputException;

/** An alignment that people trust. */
public sealed interface Gold permits BeadGold, SpanGold, AlignmentGold {

  /** The file it was read from, as the user named it. */
  String file();

  /**
   * The gold in terms of the texts that were aligned.
   *
   * @param alignment of exactly two versions
   * @throws InputException if the gold cannot be about these texts
   */
  FittedGold fit(Alignment alignment) throws InputException;
}
