/**
 * The alignment engine: a generative model of beads, trained on the very texts it aligns, searched
 * exactly inside a safe band.
 *
 * <p>Comes in: two segmented versions and prior knowledge of their words. Goes out: the list of
 * beads that covers both, each with the probability that it is right. Scores are natural logarithms
 * (nats); lattice nodes {@code (i, j)} mean that {@code i} source and {@code j} target sentences
 * precede the node; cell {@code (i, j)} is the pair of the sentences just before the node.
 *
 * <p>Not for users of the library: may change.
 */
package stele.align;
