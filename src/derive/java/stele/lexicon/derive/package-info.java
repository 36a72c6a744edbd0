/**
 * Makes the word-piece vectors that ship with Stele from the word-piece table of multilingual BERT.
 * Comes in: the Maven artifact that holds the model. Goes out: {@code word-pieces.bin}. Not part of
 * the jar; run by the Maven profile {@code derive-vectors}. Same artifact in, same bytes out.
 */
package stele.lexicon.derive;
