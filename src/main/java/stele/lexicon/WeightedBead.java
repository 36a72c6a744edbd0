package stele.lexicon;

import stele.bitext.Span;

/**
 * A bead to learn word translations from.
 *
 * @param source run of source sentences, not empty
 * @param target run of target sentences, not empty
 * @param weight how reliable it is, in (0, 1]
 */
public record WeightedBead(Span source, Span target, double weight) {

  public WeightedBead {
    if (source.isEmpty() || target.isEmpty() || !(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("no training bead: " + source + target + weight);
    }
  }
}
