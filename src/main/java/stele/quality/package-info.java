/**
 * Checks of an alignment: what a person should look at, and why.
 *
 * <p>In comes an {@link stele.bitext.Alignment}, out goes the same with flags on its beads, and the
 * reason for each flag with the characters it is about.
 *
 * <p>Not for users of the library: may change.
 */
package stele.quality;
