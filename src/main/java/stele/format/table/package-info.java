/**
 * Tables, a row a bead: TSV, and XLSX workbooks that people edit and give back.
 *
 * <p>Sentences of an edited workbook are found again among those it was written with.
 *
 * <p>Not for users of the library: may change.
 */
package stele.format.table;
