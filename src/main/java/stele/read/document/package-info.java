/**
 * Takes the text out of documents: office formats, pages, books, subtitles.
 *
 * <p>In comes a {@link stele.read.Source}; out goes a {@link stele.bitext.Document} whose text is
 * what a reader of the document reads, and whose paragraphs, headings, list items, table cells and
 * notes are those its format marks. Nothing is fetched, nothing is unpacked to disk, and what has
 * been packed to hurt is refused. Plain text stays what it is, its paragraphs unmarked.
 */
package stele.read.document;
