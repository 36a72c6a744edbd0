/**
 * TMX 1.4: a bead with text on both sides is a unit, a version a variant.
 *
 * <p>What TMX has no place for (confidence, status, flags, sentence boundaries) is kept in props.
 *
 * <p>Not for users of the library, but for {@link stele.format.tmx.TmxOptions}: may change.
 */
package stele.format.tmx;
