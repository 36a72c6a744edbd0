/**
 * Tables, one row per bead: TSV, and XLSX workbooks that people edit and return.
 *
 * <p>Sentences of an edited workbook are found again among those it was written with.
 *
 * <p>Not for users of the library: may change.
 */
package stele.format.table;
