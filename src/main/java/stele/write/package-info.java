/**
 * Writes an alignment down: one writer a format, and the file that is replaced as a whole.
 *
 * <p>In comes a {@link stele.bitext.Alignment}, out go bytes; the same alignment gives the same
 * bytes everywhere. A writer only formats: where the bytes go, and that a half-written file is
 * never left behind, is the business of {@link stele.write.AtomicFile}.
 */
package stele.write;
