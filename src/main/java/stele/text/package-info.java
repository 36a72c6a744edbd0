/**
 * What characters are: words, letters, display width, wrapping of lines.
 *
 * <p>In come strings, out go answers. Nothing here depends on a format, a language or the locale.
 *
 * <p>Not for users of the library: may change.
 */
package stele.text;
