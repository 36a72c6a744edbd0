package stele.concordance;

import java.util.List;
import stele.bitext.Confidence;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/**
 * The places where one version has a word or a phrase, and what the others have there.
 *
 * @param query as the user wrote it
 * @param exact whether only the exact forms of the query count
 * @param versions the one that was searched, then the others in their order
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
   * @param bead 0-based number of its bead
   * @param confidence of the bead
   * @param runs segments of the bead, in the order of {@code versions}; where it is part of a moved
   *     pair, those of the other versions wherever they stand
   * @param texts of the runs, in the same order
   */
  public record Hit(int bead, Confidence confidence, List<Span> runs, List<HitText> texts) {

    public Hit {
      runs = List.copyOf(runs);
      texts = List.copyOf(texts);
    }
  }

  /**
   * A text with the match, or its likely rendering, marked.
   *
   * @param text one line; empty for none
   * @param marks UTF-16 code units, in order and apart
   */
  public record HitText(String text, List<Span> marks) {

    public HitText {
      marks = List.copyOf(marks);
    }

    /** The marked words, with an ellipsis between marks. */
    public String marked() {
      return String.join(" … ", marks.stream().map(mark -> mark.in(text)).toList());
    }
  }
}
