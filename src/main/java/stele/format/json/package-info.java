/**
 * Alignment JSON, the format that keeps everything.
 *
 * <p>In comes or goes {@link stele.bitext.Alignment}; the schema is {@code
 * stele/alignment.schema.json}. Fields this version does not know are kept.
 *
 * <p>Not for users of the library: may change.
 */
package stele.format.json;
