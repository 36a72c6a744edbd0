/**
 * Compares what the readers of documents give with an independent reading of the same files: by
 * pandoc, by pdftotext, or of the XML in packed formats itself. In go folders of real documents,
 * out comes the share of words found, a line for each file with less than {@value
 * stele.sweep.SweepMain#ENOUGH}, and a table of the formats.
 */
package stele.sweep;
