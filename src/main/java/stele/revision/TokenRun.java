package stele.revision;

import java.util.OptionalInt;
import stele.bitext.Span;
import stele.revision.WordChange.Kind;

/**
 * A change as runs of tokens, before it is told in characters.
 *
 * @param a tokens of the row before; empty, with a place, for none
 * @param b tokens of the row after
 */
record TokenRun(Kind kind, Span a, Span b, OptionalInt move) {

  static TokenRun of(Kind kind, Span a, Span b) {
    return new TokenRun(kind, a, b, OptionalInt.empty());
  }

  boolean isKept() {
    return kind == Kind.KEPT;
  }

  /** What neither side has in common, by what there is of each. */
  static TokenRun changed(Span a, Span b) {
    Kind kind = a.isEmpty() ? Kind.INSERTED : b.isEmpty() ? Kind.DELETED : Kind.REPLACED;
    return of(kind, a, b);
  }
}
