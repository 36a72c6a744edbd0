/**
 * XLIFF 1.2 and 2.x in, XLIFF 2.1 out: a bead is a unit.
 *
 * <p>Not for users of the library: may change.
 */
package stele.format.xliff;
