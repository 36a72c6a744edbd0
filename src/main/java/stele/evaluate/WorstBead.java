package stele.evaluate;

import java.util.OptionalDouble;

/**
 * A bead to look at.
 *
 * @param kind what is wrong with it
 * @param shape numbers of segments, {@code 1-2}; for a missed piece of a gold without segments, the
 *     number of its rows
 * @param confidence what the system claimed; absent for a missed bead
 * @param source its text as one line, empty where it has none
 * @param target its text as one line, empty where it has none
 */
record WorstBead(Kind kind, String shape, OptionalDouble confidence, String source, String target) {

  /** What is wrong with it. */
  public enum Kind {
    /** The system has it, the gold does not. */
    WRONG,
    /** The gold has it, the system does not. */
    MISSED
  }
}
