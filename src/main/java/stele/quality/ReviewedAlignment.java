package stele.quality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Flag;

/**
 * An alignment whose beads carry flags, and why.
 *
 * @param alignment with the flags
 * @param remarks per bead, in the order of the flags; a flag may have a remark for each version
 *     that differs. Flags the checks do not know have none
 */
public record ReviewedAlignment(Alignment alignment, List<List<Remark>> remarks) {

  public ReviewedAlignment {
    remarks = remarks.stream().map(List::copyOf).toList();
    if (remarks.size() != alignment.beads().size()) {
      throw new IllegalArgumentException(
          remarks.size() + " lists of remarks for " + alignment.beads().size() + " beads");
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
