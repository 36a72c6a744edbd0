/**
 * Word differences between two versions in one language.
 *
 * <p>In comes an {@link stele.bitext.Alignment} and two of its versions, out goes a {@link
 * stele.revision.Revision}: words kept, replaced, deleted, inserted and moved, with counts.
 *
 * <p>Not for users of the library: may change.
 */
package stele.revision;
