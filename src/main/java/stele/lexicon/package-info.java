/**
 * Word evidence: which words of one version translate which words of another.
 *
 * <p>Comes in: the sentences of two versions, beads to learn from, and prior knowledge (equal
 * strings, cognates, dictionaries, word vectors). Goes out: translation ratios in both directions,
 * and what every training bead contributed to them, so that a scorer can leave out a bead's own
 * contributions.
 *
 * <p>Not for users of the library: may change.
 */
package stele.lexicon;
