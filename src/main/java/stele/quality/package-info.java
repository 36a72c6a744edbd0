/**
 * Checks of an alignment, which flag what a person should look at, with reasons.
 *
 * <p>In comes an {@link stele.bitext.Alignment}, out goes the same with flags on its beads, and the
 * reason for each flag with the characters it is about.
 *
 * <p>Not for users of the library: may change.
 */
package stele.quality;
