package stele.report;

import java.util.List;
import java.util.OptionalInt;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Paragraph.Kind;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.bitext.StructuredParagraph;

/**
 * Which rows begin with a heading. A version whose document marks headings has those; of one
 * without, as plain text is, paragraphs that look like a heading count, but only beside a heading
 * of another version or where sections begin.
 */
final class Headings {

  /** Characters; a judgement: longer than most headings, shorter than most paragraphs. */
  private static final int LONGEST = 80;

  private static final String STOPS = ".?!…:;,。！？؟";

  private final Alignment alignment;
  private final List<Boolean> marked;

  Headings(Alignment alignment) {
    this.alignment = alignment;
    this.marked = alignment.documents().stream().map(Headings::marksAny).toList();
  }

  /**
   * The level of the heading that begins the text of a version in a row, 1 the highest; empty if
   * there is none.
   *
   * @param section whether a section with a heading begins with this row
   */
  OptionalInt level(Bead bead, int version, boolean section) {
    Span run = bead.runs().get(version);
    if (run.isEmpty()) {
      return OptionalInt.empty();
    }
    SegmentedDocument document = alignment.documents().get(version);
    if (marked.get(version)) {
      return levelMarked(document, run.start());
    }
    return (section || isMarkedIn(bead)) && looksLikeOne(document, run.start())
        ? OptionalInt.of(1)
        : OptionalInt.empty();
  }

  private boolean isMarkedIn(Bead bead) {
    for (int version = 0; version < marked.size(); version++) {
      Span run = bead.runs().get(version);
      if (!run.isEmpty()
          && levelMarked(alignment.documents().get(version), run.start()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether its document marks paragraphs as headings. */
  static boolean marksAny(SegmentedDocument document) {
    return document.structure().stream().anyMatch(each -> each.kind() == Kind.HEADING);
  }

  /** The level of the heading that its document marks; an unknown level counts as the highest. */
  static OptionalInt levelMarked(SegmentedDocument document, int segment) {
    return document
        .paragraph(document.segments().get(segment).paragraph())
        .filter(paragraph -> paragraph.kind() == Kind.HEADING)
        .map(StructuredParagraph::level)
        .map(level -> OptionalInt.of(Math.max(1, level)))
        .orElse(OptionalInt.empty());
  }

  /**
   * Whether a segment is a paragraph of its own, short and without a final stop, and not marked as
   * anything else, such as a cell of a table.
   */
  static boolean looksLikeOne(SegmentedDocument document, int segment) {
    boolean alone =
        document.startsParagraph(segment)
            && (segment + 1 == document.size() || document.startsParagraph(segment + 1));
    String text = document.textOf(new Span(segment, segment + 1)).strip();
    boolean marked =
        document
            .paragraph(document.segments().get(segment).paragraph())
            .filter(paragraph -> paragraph.kind() != Kind.HEADING)
            .isPresent();
    return alone
        && !marked
        && !text.isEmpty()
        && text.length() <= LONGEST
        && text.codePoints().anyMatch(Character::isLetterOrDigit)
        && STOPS.indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
