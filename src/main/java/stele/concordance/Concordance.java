package stele.concordance;

import java.util.List;
import java.util.OptionalDouble;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/**
 * The places where one version has a word or a phrase, and what the others have there.
 *
 * @param query as the user wrote it
 * @param exact whether only these very forms were looked for
 * @param versions the one that was searched first, then the others in their order
 * @param hits in text order
 */
public record Concordance(
    String query, boolean exact, List<SegmentedDocument> versions, List<Hit> hits) {

  public Concordance {
    versions = List.copyOf(versions);
    hits = List.copyOf(hits);
  }

  /**
   * A place.
   *
   * @param bead 0-based number of the bead it stands in
   * @param confidence of the bead
   * @param runs segments of the bead, in the order of {@code versions}
   * @param texts what they say, in the same order
   */
  public record Hit(int bead, OptionalDouble confidence, List<Span> runs, List<MarkedText> texts) {

    public Hit {
      runs = List.copyOf(runs);
      texts = List.copyOf(texts);
    }
  }

  /**
   * A text and what in it is meant.
   *
   * @param text one line; empty for none
   * @param marks UTF-16 code units, in order and apart: the match, or its likely rendering
   */
  public record MarkedText(String text, List<Span> marks) {

    public MarkedText {
      marks = List.copyOf(marks);
    }

    /** The marked words; what stands apart is joined by an ellipsis. */
    public String marked() {
      return String.join(" … ", marks.stream().map(mark -> mark.in(text)).toList());
    }
  }
}
