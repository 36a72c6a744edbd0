package stele.report;

import java.util.OptionalInt;
import stele.bitext.Span;

/**
 * Rows in succession where only one of base and version has text.
 *
 * @param kind which, and whether the other has it elsewhere
 * @param version index into the documents of the alignment, never 0
 * @param rows half-open range of row indices; rows with text in neither may be among them
 * @param segments of the side that has text
 * @param length of that side, in characters as {@link TextLengths} counts them
 * @param elsewhere for moved text, the row where its counterpart begins
 */
record UnmatchedPassage(
    Kind kind, int version, Span rows, Span segments, long length, OptionalInt elsewhere) {

  /** What happened to a passage. */
  enum Kind {
    /** Text of the base that the version leaves out. */
    OMITTED,
    /** Text of the version that the base does not have. */
    ADDED,
    /** Text of the base that the version has elsewhere. */
    MOVED_AWAY,
    /** Text of the version that the base has elsewhere. */
    MOVED_HERE;

    /** Whether the base has the text, rather than the version. */
    boolean isInBase() {
      return this == OMITTED || this == MOVED_AWAY;
    }

    boolean isMoved() {
      return this == MOVED_AWAY || this == MOVED_HERE;
    }
  }

  /** Index of the version whose text the passage is. */
  int textVersion() {
    return kind.isInBase() ? 0 : version;
  }
}
