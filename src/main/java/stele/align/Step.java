package stele.align;

import stele.bitext.Span;

/**
 * One step of a path through the lattice: a two-sided bead or a single sentence alone.
 *
 * @param source run of source sentences, maybe empty
 * @param target run of target sentences, maybe empty
 * @param probability that the step is right; NaN if nothing is known, as of versions without text
 */
record Step(Span source, Span target, double probability) {

  boolean isMatch() {
    return !source.isEmpty() && !target.isEmpty();
  }

  Step with(double otherProbability) {
    return new Step(source, target, otherProbability);
  }
}
