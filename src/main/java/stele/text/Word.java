package stele.text;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Span;

/**
 * A run of letters and marks.
 *
 * @param span where it is in the text, in UTF-16 code units
 * @param surface as it is written
 * @param folded lower case, ё as е; as long as the surface
 */
public record Word(Span span, String surface, String folded) {

  /** Linear in the length of the text. */
  public static List<Word> in(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Letters.isLetterOrNonEnclosingMark(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end > at) {
        String surface = text.substring(at, end);
        words.add(new Word(new Span(at, end), surface, Folding.keepingLength(surface)));
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }

  public boolean isCapitalised() {
    return Letters.isCapital(surface.codePointAt(0));
  }
}
