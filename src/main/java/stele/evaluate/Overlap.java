package stele.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stele.bitext.Span;

/**
 * The letters that a piece of one list shares with a piece of another.
 *
 * @param one index in the first list
 * @param other index in the second list
 * @param letters how many letters and digits, above 0
 */
record Overlap(int one, int other, int letters) {

  /**
   * All overlaps of two lists of pieces, by place in the text. Pieces of one list must not overlap
   * each other but may come in any order. Time of sorting plus the number of overlaps.
   */
  static List<Overlap> of(List<List<Span>> ones, List<List<Span>> others, LetterCount letters) {
    List<Piece> left = Piece.sorted(ones);
    List<Piece> right = Piece.sorted(others);
    List<Overlap> overlaps = new ArrayList<>();
    int first = 0;
    for (Piece one : left) {
      // Before `first` every piece ends where `one` starts, or earlier.
      while (first < right.size() && right.get(first).span().end() <= one.span().start()) {
        first++;
      }
      for (int i = first; i < right.size(); i++) {
        Piece other = right.get(i);
        if (other.span().start() >= one.span().end()) {
          break;
        }
        int shared =
            letters.between(
                Math.max(one.span().start(), other.span().start()),
                Math.min(one.span().end(), other.span().end()));
        if (shared > 0) {
          overlaps.add(new Overlap(one.index(), other.index(), shared));
        }
      }
    }
    return overlaps;
  }

  private record Piece(Span span, int index) {

    static List<Piece> sorted(List<List<Span>> lists) {
      List<Piece> pieces = new ArrayList<>();
      for (int index = 0; index < lists.size(); index++) {
        for (Span span : lists.get(index)) {
          pieces.add(new Piece(span, index));
        }
      }
      pieces.sort(Comparator.comparingInt(piece -> piece.span().start()));
      return pieces;
    }
  }
}
