package stele.lexicon;

import java.util.List;

/**
 * All word evidence about two versions: ratios both ways and the testimony behind them.
 *
 * @param forward from source types to target types
 * @param backward from target types to source types
 * @param beads the training beads, in text order, apart from each other; may be empty
 * @param forwardTestimony what they gave to {@code forward}
 * @param backwardTestimony what they gave to {@code backward}
 */
public record WordEvidence(
    DirectedTable forward,
    DirectedTable backward,
    List<WeightedBead> beads,
    Testimony forwardTestimony,
    Testimony backwardTestimony) {}
