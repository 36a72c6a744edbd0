/**
 * Bytes to {@link stele.bitext.Document}: one reader per document format.
 *
 * <p>In comes a {@link stele.io.Source}, out goes its running text with the paragraphs the format
 * marks. {@link stele.document.DocumentReaders} detects the format and loads only the reader that
 * is needed, and its library with it.
 *
 * <p>Not for users of the library, but for {@link stele.document.InputFormat}: may change.
 */
package stele.document;
