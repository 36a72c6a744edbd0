package stele.report;

import java.util.stream.Stream;
import stele.bitext.Place;
import stele.bitext.Span;
import stele.revision.Revision;
import stele.revision.WordChange;

/**
 * Characters of a version that are highlighted.
 *
 * @param version index into the documents of the alignment
 * @param span UTF-16 code units of the document's text, as {@link stele.bitext.Segment#span} counts
 *     them
 * @param look how they are shown
 */
record Mark(int version, Span span, Look look) {

  /** What a mark means. */
  enum Look {
    /** What a flag is about. */
    FLAGGED("k", "mark"),
    /** A word only this version has, compared with another in the same language. */
    DELETED("wd", "span"),
    /** A word only the revised version has. */
    INSERTED("wi", "span"),
    /** A word with another in its place. */
    REPLACED("wr", "span"),
    /** A word that the other version has elsewhere. */
    MOVED("wm", "span");

    private final String style;
    private final String element;

    Look(String style, String element) {
      this.style = style;
      this.element = element;
    }

    String style() {
      return style;
    }

    String element() {
      return element;
    }
  }

  static Mark of(Place place) {
    return new Mark(place.version(), place.span(), Look.FLAGGED);
  }

  /** On both sides of a change, where they have words; none on words that were kept. */
  static Stream<Mark> of(WordChange change, Revision revision) {
    if (change.kind() == WordChange.Kind.KEPT) {
      return Stream.empty();
    }
    Look look = look(change.kind());
    return Stream.of(
            new Mark(revision.before(), change.before(), look),
            new Mark(revision.after(), change.after(), look))
        .filter(mark -> !mark.span().isEmpty());
  }

  private static Look look(WordChange.Kind kind) {
    return switch (kind) {
      case REPLACED -> Look.REPLACED;
      case INSERTED -> Look.INSERTED;
      case DELETED -> Look.DELETED;
      case MOVED_AWAY, MOVED_HERE -> Look.MOVED;
      case KEPT -> throw new IllegalArgumentException("words that were kept are not marked");
    };
  }
}
