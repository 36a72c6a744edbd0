/**
 * Turns what the user names into documents.
 *
 * <p>In comes a {@link stele.read.Source}, the bytes of a file or of standard input; out goes a
 * {@link stele.bitext.Document} with its decoded text, or for text that is already split a {@link
 * stele.bitext.SegmentedDocument}. What cannot be read is refused with the file, the place, the
 * cause and the remedy. An empty text is no fault here.
 */
package stele.read;
