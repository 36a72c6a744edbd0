/**
 * Alignment JSON, the format that keeps everything.
 *
 * <p>Reads and writes {@link stele.bitext.Alignment}; the schema is {@code
 * stele/alignment.schema.json}. Unknown fields are kept.
 *
 * <p>Not for users of the library: may change.
 */
package stele.format.json;
