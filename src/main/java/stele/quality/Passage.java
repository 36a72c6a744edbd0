package stele.quality;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Language;
import stele.bitext.Place;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.text.Word;

/**
 * The text of one version in one bead: its segments with line breaks between them, and a mapping of
 * its characters back to the document.
 */
final class Passage {

  private final int version;
  private final SegmentedDocument document;
  private final Span run;
  private final String text;
  private List<Word> words;

  private Passage(int version, SegmentedDocument document, Span run, String text) {
    this.version = version;
    this.document = document;
    this.run = run;
    this.text = text;
  }

  static Passage of(int version, SegmentedDocument document, Span run) {
    StringBuilder text = new StringBuilder();
    for (Segment segment : document.segments().subList(run.start(), run.end())) {
      text.append(text.isEmpty() ? "" : "\n").append(segment.text());
    }
    return new Passage(version, document, run, text.toString());
  }

  String id() {
    return document.id();
  }

  Language language() {
    return document.language();
  }

  /** The raw text; spans of words and the like count its UTF-16 code units. */
  String text() {
    return text;
  }

  List<Segment> segments() {
    return document.segments().subList(run.start(), run.end());
  }

  /** The index in its document of the first segment. */
  int firstSegment() {
    return run.start();
  }

  int version() {
    return version;
  }

  /** Its runs of letters, in order; computed once. */
  List<Word> words() {
    if (words == null) {
      words = Word.in(text);
    }
    return words;
  }

  /** Characters of {@link #text} as places of the document: one for each segment they touch. */
  List<Place> places(Span span) {
    List<Place> places = new ArrayList<>();
    int at = 0;
    for (Segment segment : segments()) {
      int start = Math.max(span.start(), at);
      int end = Math.min(span.end(), at + segment.text().length());
      if (start < end) {
        int shift = segment.span().start() - at;
        places.add(new Place(version, new Span(start + shift, end + shift)));
      }
      at += segment.text().length() + 1;
    }
    return places;
  }
}
