/**
 * Line formats: hunalign ladders, bead lines, parallel lines as Moses reads them, and the versions
 * side by side as text.
 */
package stele.format.lines;
