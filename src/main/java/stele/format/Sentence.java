package stele.format;

import java.util.Optional;
import stele.bitext.Span;

/**
 * A segment of an alignment that is being built.
 *
 * @param text not empty
 * @param position its place in the text it comes from, if known
 */
public record Sentence(String text, Optional<Position> position) {

  /**
   * @param paragraph 0-based
   */
  record Position(Span span, int paragraph) {}

  public static Sentence of(String text) {
    return new Sentence(text, Optional.empty());
  }

  public static Sentence at(String text, Span span, int paragraph) {
    return new Sentence(text, Optional.of(new Position(span, paragraph)));
  }
}
