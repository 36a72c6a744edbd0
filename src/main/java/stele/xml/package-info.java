/**
 * XML as the tools of translators write it, and the one reader of translation memories.
 *
 * <p>Nothing is fetched and no entity is expanded; characters that XML forbids become spaces and
 * are counted. A {@link stele.xml.TmxReader} streams units in memory that does not grow with the
 * file; what it skips is counted, with the line of the first of each kind ({@link
 * stele.xml.Irregularities}). The package uses the values and no stage.
 *
 * <p>Not for users of the library: may change.
 */
package stele.xml;
