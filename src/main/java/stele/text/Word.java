package stele.text;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Span;

/**
 * A run of letters and marks.
 *
 * @param span UTF-16 code units of the text it stands in
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
      while (end < text.length() && isLetter(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end > at) {
        String surface = text.substring(at, end);
        words.add(new Word(new Span(at, end), surface, fold(surface)));
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }

  public static boolean isLetter(int codePoint) {
    if (Character.isLetter(codePoint)) {
      return true;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(surface.codePointAt(0))
        || Character.isTitleCase(surface.codePointAt(0));
  }

  /** Letter by letter, so that the length stays; {@code İ} would grow otherwise. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char small = Character.toLowerCase(text.charAt(i));
      folded.append(small == 'ё' ? 'е' : small);
    }
    return folded.toString();
  }
}
