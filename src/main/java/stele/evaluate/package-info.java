/**
 * Measures an alignment against one that people trust, the gold.
 *
 * <p>Comes in: an {@link stele.bitext.Alignment} and a {@link stele.evaluate.Gold}, read from bead
 * lines, a hunalign ladder, offsets into the texts, or another alignment. Goes out: an {@link
 * stele.evaluate.Evaluation}, that is scores with the counts behind them, and its renderings:
 * {@link stele.evaluate.EvaluationReport} and {@link stele.evaluate.ReliabilityDiagram}. Versions
 * are numbered 0 (source) and 1 (target) throughout.
 *
 * <p>Not for users of the library: may change.
 */
package stele.evaluate;
