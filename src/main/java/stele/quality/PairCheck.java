package stele.quality;

import java.util.Optional;

/** Compares two versions in one bead. */
interface PairCheck {

  /**
   * The difference, if there is one.
   *
   * @param base of the first version, not empty
   * @param other of another version, not empty
   */
  Optional<FlagReason> compare(Passage base, Passage other);
}
