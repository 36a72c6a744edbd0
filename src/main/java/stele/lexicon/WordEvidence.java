package stele.lexicon;

import java.util.List;

/**
 * All word evidence about two versions: ratios both ways and where they come from.
 *
 * @param forward from source types to target types
 * @param backward from target types to source types
 * @param beads the training beads, in text order, apart from each other; may be empty
 * @param forwardContributions what they added to {@code forward}
 * @param backwardContributions what they added to {@code backward}
 */
public record WordEvidence(
    DirectedTable forward,
    DirectedTable backward,
    List<WeightedBead> beads,
    BeadContributions forwardContributions,
    BeadContributions backwardContributions) {}
