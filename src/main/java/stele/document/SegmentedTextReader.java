package stele.document;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.io.Source;
import stele.io.TextDecoder;
import stele.text.Blanks;
import stele.text.LineEnds;

/**
 * Reads text that is already split: one segment per line, a blank line between paragraphs. Lines
 * end as {@link LineEnds} has it only: U+0085, U+2028, form feeds and the like are inside a
 * segment. The blanks at both ends of a line are not part of its segment.
 */
public final class SegmentedTextReader {

  private final PlainTextReader reader;

  public SegmentedTextReader(TextDecoder decoder) {
    this.reader = new PlainTextReader(decoder);
  }

  /**
   * The segments, spans counted in the decoded text.
   *
   * @throws InputException if the bytes are not text
   */
  public SegmentedDocument read(Source source, Language language) throws InputException {
    Document document = reader.read(source, language);
    return SegmentedDocument.of(document, segments(document.text()));
  }

  private static List<Segment> segments(String text) {
    List<Segment> segments = new ArrayList<>();
    int paragraph = 0;
    boolean gap = false;
    int at = 0;
    while (at < text.length()) {
      int end = LineEnds.next(text, at);
      Span line = Blanks.trim(text, new Span(at, end));
      if (line.isEmpty()) {
        gap = true;
      } else {
        if (gap && !segments.isEmpty()) {
          paragraph++;
        }
        gap = false;
        segments.add(Segment.of(line, paragraph, line.in(text)));
      }
      at = LineEnds.after(text, end);
    }
    return segments;
  }
}
