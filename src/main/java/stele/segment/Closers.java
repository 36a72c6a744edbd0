package stele.segment;

import stele.text.Blanks;
import stele.text.Letters;

/** Signs between a stop and the end of its sentence: quotes, brackets, footnote marks. */
final class Closers {

  /** Longest footnote mark in brackets, as in {@code [12, 15]}, in UTF-16 code units; judgement. */
  private static final int LONGEST_NOTE = 20;

  private final String text;
  private final int limit;
  private final Pictures pictures;

  Closers(String text, int limit, Pictures pictures) {
    this.text = text;
    this.limit = limit;
    this.pictures = pictures;
  }

  /** One past the last sign that closes the sentence whose stop is before {@code from}. */
  int from(int from, boolean inBracket) {
    int end = from;
    while (end < limit) {
      int further = closerFrom(end, inBracket);
      if (further == end) {
        break;
      }
      end = further;
    }
    return end;
  }

  private int closerFrom(int i, boolean inBracket) {
    char c = text.charAt(i);
    if (c == '[') {
      return noteFrom(i, false);
    }
    if (isClosing(i) || isPart(c)) {
      return i + 1;
    }
    if (c == '*' || c == '_') {
      return emphasisFrom(i);
    }
    if (Character.isDigit(c)) {
      return gluedNoteFrom(i);
    }
    if (Blanks.isBlank(c) && i + 1 < limit) {
      if (text.charAt(i + 1) == '»' && isClosing(i + 1) && !wordAt(i + 2)) {
        return i + 2;
      }
      if (text.charAt(i + 1) == '[') {
        int note = noteFrom(i + 1, true);
        return note > i + 1 ? note : i;
      }
    }
    int end = pictures.from(i, inBracket);
    return end < limit && wordAt(end) ? i : end;
  }

  private static boolean isPart(char c) {
    return Signs.isSuperscriptDigit(c) || Signs.isStop(c) || Signs.isPictureTail(c);
  }

  private boolean wordAt(int i) {
    return i < limit && Character.isLetterOrDigit(text.codePointAt(i));
  }

  /** Whether the sign here closes what comes before it. */
  boolean isClosing(int i) {
    char c = text.charAt(i);
    if (c == '’' || (Signs.isEitherQuote(c) && !Signs.isCloser(c))) {
      return !wordAt(i + 1);
    }
    return Signs.isCloser(c);
  }

  private int emphasisFrom(int i) {
    int end = i;
    while (end < limit && text.charAt(end) == text.charAt(i)) {
      end++;
    }
    return end == limit || Blanks.isBlank(text.charAt(end)) ? end : i;
  }

  /** A footnote mark in square brackets; digits only if {@code strict}. */
  private int noteFrom(int i, boolean strict) {
    int stop = Math.min(limit, i + LONGEST_NOTE);
    for (int k = i + 1; k < stop; k++) {
      char c = text.charAt(k);
      if (c == ']') {
        return k > i + 1 ? k + 1 : i;
      }
      if (strict && !Character.isDigit(c) && ",–- ".indexOf(c) < 0) {
        return i;
      }
    }
    return i;
  }

  /** A footnote number that lost its superscript: {@code history.12 The}. */
  private int gluedNoteFrom(int i) {
    int end = i;
    while (end < limit && end < i + 3 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean ends =
        end + 1 < limit
            && Blanks.isBlank(text.charAt(end))
            && Letters.isCapital(text.charAt(end + 1));
    if (!ends) {
      return i;
    }
    int letters = 0;
    for (int k = i - 2; k >= 0 && letters < 4 && Character.isLowerCase(text.charAt(k)); k--) {
      letters++;
    }
    return letters == 4 || Signs.isCloser(text.charAt(i - 1)) ? end : i;
  }
}
