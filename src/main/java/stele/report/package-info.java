/**
 * The report: an alignment as one page to read in a browser.
 *
 * <p>In comes a {@link stele.bitext.Alignment}, with what reviewing found out about its rows; out
 * goes one HTML file that asks for nothing from anywhere. The figures of its summary are values
 * ({@link stele.write.report.Coverage}, {@link stele.write.report.Passage}, ...); parts ({@code
 * XPart}) write them as HTML through {@link stele.write.report.Html}, which escapes every text. A
 * row is a bead, called by its number, counted from 1; in the code rows are indices, from 0.
 *
 * <p>Not for users of the library: may change.
 */
package stele.report;
