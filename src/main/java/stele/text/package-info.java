/**
 * Properties of characters and text: words, letters, display width, wrapping of lines.
 *
 * <p>Pure functions of strings. Nothing here depends on a format, a language or the locale.
 *
 * <p>Not for users of the library: may change.
 */
package stele.text;
