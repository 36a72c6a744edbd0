package stele.bitext;

import java.util.List;

/**
 * What belongs together, wherever it stands: a bead as it is, or a moved pair.
 *
 * @param bead the bead; of a moved pair, one that holds the runs of all its parts, which cross the
 *     beads between them
 * @param parts rising indices of the beads of the alignment it is made of; one, or for a moved pair
 *     two or more
 */
public record JoinedBead(Bead bead, List<Integer> parts) {

  public JoinedBead {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a bead without parts");
    }
  }

  /** Whether its text stands in different places. */
  public boolean isMoved() {
    return parts.size() > 1;
  }
}
