package stele.bitext;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A version split into segments. It is complete: the text between segments is white space and is
 * not kept.
 *
 * @param id short name within an alignment, usually the language tag
 * @param language its language
 * @param file the file's own name without folders
 * @param sha256 lower-case hexadecimal digest of the bytes the document was read from
 * @param segments in text order, apart from each other, paragraph numbers never falling
 * @param extensions unknown fields of the exchange format, kept unchanged
 * @param times when parts of the text are spoken or shown, as {@link Document} has them; not kept
 *     by any format
 * @param structure the paragraphs that are more than running text, numbers rising; empty for plain
 *     text
 */
public record SegmentedDocument(
    String id,
    Language language,
    String file,
    String sha256,
    List<Segment> segments,
    Map<String, Object> extensions,
    List<TimedSpan> times,
    List<StructuredParagraph> structure) {

  public SegmentedDocument {
    segments = List.copyOf(segments);
    extensions = Extensions.copyOf(extensions);
    times = TimedSpan.inOrder(times);
    structure = StructuredParagraph.inOrder(structure);
    Segment before = null;
    for (Segment segment : segments) {
      if (before != null
          && (segment.span().start() < before.span().end()
              || segment.paragraph() < before.paragraph())) {
        throw new IllegalArgumentException(
            "segments of '" + id + "' out of order at " + segment.span());
      }
      before = segment;
    }
  }

  /** A version without times, of which every paragraph is running text. */
  public SegmentedDocument(
      String id,
      Language language,
      String file,
      String sha256,
      List<Segment> segments,
      Map<String, Object> extensions) {
    this(id, language, file, sha256, segments, extensions, List.of(), List.of());
  }

  public static SegmentedDocument of(Document document, List<Segment> segments) {
    return new SegmentedDocument(
        document.id(),
        document.language(),
        document.file(),
        document.sha256(),
        segments,
        Map.of(),
        document.times(),
        List.of());
  }

  public SegmentedDocument withId(String other) {
    return new SegmentedDocument(
        other, language, file, sha256, segments, extensions, times, structure);
  }

  public SegmentedDocument withLanguage(Language other) {
    return new SegmentedDocument(id, other, file, sha256, segments, extensions, times, structure);
  }

  public SegmentedDocument withStructure(List<StructuredParagraph> other) {
    return new SegmentedDocument(id, language, file, sha256, segments, extensions, times, other);
  }

  public int size() {
    return segments.size();
  }

  /** When segment {@code index} is spoken or shown; empty if that is not known. */
  public Optional<TimedSpan> timeOf(int index) {
    return TimedSpan.of(segments.get(index).span(), times);
  }

  /** Whether segment {@code index} is the first of its paragraph. */
  public boolean startsParagraph(int index) {
    return index == 0 || segments.get(index).paragraph() != segments.get(index - 1).paragraph();
  }

  /** What the paragraph with this number is; empty if it is running text. */
  public Optional<StructuredParagraph> paragraph(int number) {
    return StructuredParagraph.find(number, structure);
  }

  /**
   * The text of a run of segments as one line: line breaks inside become a space, with one space
   * between segments, or none in scripts that write none.
   */
  public String textOf(Span run) {
    String joint = language.joinsWithoutSpace() ? "" : " ";
    return segments.subList(run.start(), run.end()).stream()
        .map(segment -> LineBreaks.unwrap(segment.text(), joint))
        .collect(Collectors.joining(joint));
  }
}
