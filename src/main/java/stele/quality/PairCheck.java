package stele.quality;

import java.util.Optional;
import stele.text.Passage;

/** Compares what two versions say in one bead. */
interface PairCheck {

  /**
   * What differs.
   *
   * @param base of the first version, not empty
   * @param other of another version, not empty
   */
  Optional<Remark> compare(Passage base, Passage other);
}
