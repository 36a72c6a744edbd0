package stele.revision;

import java.util.OptionalInt;
import stele.bitext.Span;

/**
 * A run of words of one row with the same kind of change.
 *
 * @param kind what happened
 * @param before its place before: UTF-16 code units of the text of the version before, from the
 *     first character of its first word (or mark) to the last of its last; empty where the version
 *     has nothing. May run over the white space between segments
 * @param after likewise in the version after
 * @param move for words that moved, the number both ends of the move share, from 0 within a
 *     revision; absent otherwise
 */
public record WordChange(Kind kind, Span before, Span after, OptionalInt move) {

  /** What happened to words between two versions. */
  public enum Kind {
    /** The same words. */
    KEPT,
    /** Other words in their place. */
    REPLACED,
    /** Only in the version after. */
    INSERTED,
    /** Only in the version before. */
    DELETED,
    /** In the version before; the version after has the same words elsewhere. */
    MOVED_AWAY,
    /** In the version after; the version before has the same words elsewhere. */
    MOVED_HERE
  }

  public WordChange {
    boolean moves = kind == Kind.MOVED_AWAY || kind == Kind.MOVED_HERE;
    boolean inBefore = kind != Kind.INSERTED && kind != Kind.MOVED_HERE;
    boolean inAfter = kind != Kind.DELETED && kind != Kind.MOVED_AWAY;
    if (moves != move.isPresent() || inBefore == before.isEmpty() || inAfter == after.isEmpty()) {
      throw new IllegalArgumentException("no such change: " + kind + before + after + move);
    }
  }
}
