/**
 * The report: an alignment as one page to read in a browser.
 *
 * <p>In comes a {@link stele.bitext.Alignment}, checked or not; out goes one self-contained HTML
 * file. The figures of its summary are values ({@link stele.report.Coverage}, {@link
 * stele.report.UnmatchedPassage}, ...); parts ({@code XPart}) write them as HTML through {@link
 * stele.report.Html}, which escapes every text. A row is a bead, numbered from 1; in the code rows
 * are indices, from 0.
 *
 * <p>Not for users of the library: may change.
 */
package stele.report;
