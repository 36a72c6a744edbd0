package stele.revision;

import java.util.OptionalInt;
import stele.bitext.Span;
import stele.revision.WordChange.Kind;

/**
 * A change as runs of tokens.
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

  /** A run in which the sides have nothing in common; its kind depends on which one is empty. */
  static TokenRun changed(Span a, Span b) {
    Kind kind = a.isEmpty() ? Kind.INSERTED : b.isEmpty() ? Kind.DELETED : Kind.REPLACED;
    return of(kind, a, b);
  }
}
