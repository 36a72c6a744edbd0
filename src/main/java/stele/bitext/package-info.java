/**
 * The values every stage hands to the next: documents, segments, beads, alignments, problems.
 *
 * <p>Everything here is immutable and checks itself when it is made, so a stage may trust what it
 * is given. The package imports nothing but the JDK and knows no stage. An {@link
 * stele.bitext.Alignment} is the ordered list of beads that covers every version exactly once.
 */
package stele.bitext;
