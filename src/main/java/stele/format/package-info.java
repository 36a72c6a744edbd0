/**
 * Alignment formats: what the readers and writers of all formats share.
 *
 * <p>Each format has a subpackage with both directions. A reader turns bytes into a {@link
 * stele.format.ReadAlignment}, a writer turns an {@link stele.bitext.Alignment} into bytes.
 *
 * <p>Not for users of the library, but for {@link stele.format.ReadAlignment}: may change.
 */
package stele.format;
