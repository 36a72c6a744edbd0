/**
 * Line formats: hunalign ladders, bead lines, parallel lines as Moses reads them, and the versions
 * side by side as text.
 *
 * <p>Not for users of the library: may change.
 */
package stele.format.lines;
