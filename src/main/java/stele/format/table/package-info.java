/**
 * Tables, a row a bead: TSV, and XLSX workbooks that people edit and give back.
 *
 * <p>Sentences of an edited workbook are found again among those it was written with.
 */
package stele.format.table;
