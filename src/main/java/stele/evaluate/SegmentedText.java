package stele.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/**
 * The text of a document rebuilt from its segments, with blanks between them: positions are right,
 * white space may differ.
 */
final class SegmentedText {

  private final char[] characters;

  private SegmentedText(char[] characters) {
    this.characters = characters;
  }

  static SegmentedText of(SegmentedDocument document) {
    List<Segment> segments = document.segments();
    int end = segments.isEmpty() ? 0 : segments.get(segments.size() - 1).span().end();
    char[] characters = new char[end];
    Arrays.fill(characters, ' ');
    for (Segment segment : segments) {
      segment.text().getChars(0, segment.text().length(), characters, segment.span().start());
    }
    return new SegmentedText(characters);
  }

  /** One element per UTF-16 code unit, up to the end of the last segment. */
  char[] characters() {
    return characters.clone();
  }

  /** The pieces as one line. */
  String line(List<Span> spans) {
    return spans.stream().map(this::piece).collect(Collectors.joining(" ")).strip();
  }

  private String piece(Span span) {
    int start = Math.min(span.start(), characters.length);
    int end = Math.min(span.end(), characters.length);
    return new String(characters, start, end - start).strip().replaceAll("\\s+", " ");
  }
}
