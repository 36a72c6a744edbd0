/**
 * The values that stages pass on: documents, segments, beads, alignments, problems.
 *
 * <p>Everything here is immutable and checked on construction, so a stage may trust its input. The
 * package imports nothing but the JDK, and no stage. An {@link stele.bitext.Alignment} is the
 * ordered list of beads that covers every version exactly once.
 */
package stele.bitext;
