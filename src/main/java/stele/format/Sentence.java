package stele.format;

import java.util.Optional;
import stele.bitext.Span;

/**
 * A segment on its way into an alignment.
 *
 * @param text not empty
 * @param origin where it stood in the text it comes from, where that is known
 */
public record Sentence(String text, Optional<Origin> origin) {

  /**
   * @param paragraph 0-based
   */
  record Origin(Span span, int paragraph) {}

  public static Sentence of(String text) {
    return new Sentence(text, Optional.empty());
  }

  public static Sentence at(String text, Span span, int paragraph) {
    return new Sentence(text, Optional.of(new Origin(span, paragraph)));
  }
}
