package stele.evaluate;

import java.util.List;
import stele.bitext.Span;

/**
 * A bead as pieces of the two texts, whatever their segments are.
 *
 * @param source non-empty spans of UTF-16 code units, in text order and apart; none where the
 *     source has no counterpart
 * @param target the same for the target
 */
record SpanBead(List<Span> source, List<Span> target) {

  public SpanBead {
    source = List.copyOf(source);
    target = List.copyOf(target);
    if (source.stream().anyMatch(Span::isEmpty) || target.stream().anyMatch(Span::isEmpty)) {
      throw new IllegalArgumentException("an empty span means no text: leave it out");
    }
  }

  /** One span per side; an empty one means no text. */
  public static SpanBead of(Span source, Span target) {
    return new SpanBead(orNone(source), orNone(target));
  }

  /** Spans of version 0 or 1. */
  List<Span> side(int version) {
    return version == 0 ? source : target;
  }

  private static List<Span> orNone(Span span) {
    return span.isEmpty() ? List.of() : List.of(span);
  }
}
