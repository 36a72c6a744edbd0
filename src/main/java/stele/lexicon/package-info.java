/**
 * Word evidence: which words of one version speak for which words of another.
 *
 * <p>Comes in: the sentences of two versions, beads to learn from, and what is known beforehand
 * (equal strings, cognates, dictionaries, word vectors). Goes out: translation ratios in both
 * directions, and what every training bead gave to them, so that a scorer can leave a bead's own
 * testimony out.
 *
 * <p>Not for users of the library: may change.
 */
package stele.lexicon;
