package stele.bitext;

import java.util.Collection;
import java.util.Locale;

/** Who vouches for a bead. */
public enum BeadStatus {
  /** The aligner alone. */
  AUTO,
  /** A person has looked at it and agrees. */
  ACCEPTED,
  /** A person has changed it. */
  EDITED,
  /** A person has found that its sides do not correspond. */
  REJECTED;

  /** The word files use: {@code auto}, {@code accepted}, {@code edited}, {@code rejected}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The status with this word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static BeadStatus ofWord(String word) {
    for (BeadStatus status : values()) {
      if (status.word().equals(word)) {
        return status;
      }
    }
    throw new IllegalArgumentException("no such status: '" + word + "'");
  }

  /**
   * The status of what is joined from beads of these: rejected if one is, accepted if all are,
   * edited if a person decided all of them.
   */
  public static BeadStatus ofAll(Collection<BeadStatus> parts) {
    if (parts.contains(REJECTED)) {
      return REJECTED;
    }
    if (parts.stream().allMatch(ACCEPTED::equals)) {
      return ACCEPTED;
    }
    return parts.contains(AUTO) ? AUTO : EDITED;
  }

  /** Whether a person decided it, so that a new run must not change it. */
  public boolean isDecidedByPerson() {
    return this != AUTO;
  }
}
