/**
 * Files in and out: opening, decoding, detecting encodings, and replacing a file atomically.
 *
 * <p>In comes an argument of the user, a path or {@code -}; out go bytes, decoded text, and {@link
 * stele.bitext.InputException} with the file, the cause and what to do. This is the only place
 * where files are opened or replaced.
 *
 * <p>Not for users of the library: may change.
 */
package stele.io;
