package stele.bitext;

import java.util.Map;

/**
 * A sentence, or a heading, of a document.
 *
 * @param span UTF-16 code units of the document's text; never empty
 * @param paragraph 0-based number of its paragraph
 * @param text exactly what the span covers
 * @param extensions unknown fields of the exchange format, kept unchanged
 */
public record Segment(Span span, int paragraph, String text, Map<String, Object> extensions) {

  public Segment {
    if (span.length() != text.length() || span.isEmpty() || paragraph < 0) {
      throw new IllegalArgumentException(
          "segment " + span + " of paragraph " + paragraph + " does not hold '" + text + "'");
    }
    extensions = Extensions.copyOf(extensions);
  }

  public static Segment of(Span span, int paragraph, String text) {
    return new Segment(span, paragraph, text, Map.of());
  }
}
