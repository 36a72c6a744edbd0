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

  /** Whether it has moved pairs, whose text stands in different places. */
  default boolean hasMovedPairs() {
    return false;
  }

  /** The same with the parts of moved pairs as one-sided beads. */
  default Gold apart() {
    return this;
  }
}
