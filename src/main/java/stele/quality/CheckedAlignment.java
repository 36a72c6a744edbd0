package stele.quality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Flag;

/**
 * An alignment whose beads carry flags, with reasons.
 *
 * @param alignment with the flags
 * @param reasons per bead, in the order of the flags; a flag may have a reason for each version
 *     that differs. Flags from elsewhere have none
 * @param lengthOutliers what {@link Flag#LENGTH_OUTLIER} is set for, by version and then in text
 *     order
 */
public record CheckedAlignment(
    Alignment alignment, List<List<FlagReason>> reasons, List<LengthOutlier> lengthOutliers) {

  public CheckedAlignment {
    reasons = reasons.stream().map(List::copyOf).toList();
    lengthOutliers = List.copyOf(lengthOutliers);
    if (reasons.size() != alignment.beads().size()) {
      throw new IllegalArgumentException(
          reasons.size() + " lists of reasons for " + alignment.beads().size() + " beads");
    }
  }

  /** How many beads carry each flag, by the flag's code; only flags that occur. */
  public Map<Flag, Integer> counts() {
    Map<Flag, Integer> counts = new TreeMap<>();
    for (Bead bead : alignment.beads()) {
      bead.flags().forEach(flag -> counts.merge(flag, 1, Integer::sum));
    }
    return counts;
  }
}
