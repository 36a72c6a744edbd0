package stele.segment;

import java.util.ArrayList;
import java.util.List;
import stele.text.Blanks;
import stele.text.Letters;
import stele.text.Scripts;

/**
 * The words around a stop. Every search is bounded, so that a line without blanks costs no more.
 */
final class Words {

  /** UTF-16 code units searched on either side. Judgement: no word that matters here is longer. */
  private static final int REACH = 60;

  private final String text;

  Words(String text) {
    this.text = text;
  }

  /**
   * Where the word begins that ends at {@code end}; blanks, quotes, brackets and dashes end it, and
   * so does a letter of a script without spaces before one of another: {@code J} in {@code 他叫J}.
   */
  int startOf(int end, int floor) {
    int from = Math.max(floor, end - REACH);
    int i = end;
    while (i > from && isInner(text.charAt(i - 1)) && !isBorder(i, end)) {
      i--;
    }
    while (i < end && i > from && isMiddleDot(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isBorder(int i, int end) {
    return i < end
        && Scripts.isUnspacedLetter(text.charAt(i - 1))
        && !Scripts.isUnspacedLetter(text.charAt(i));
  }

  /** The dot between the parts of a foreign name in Chinese or Japanese. */
  private static boolean isMiddleDot(char c) {
    return c == '·' || c == '・' || c == '･';
  }

  private static boolean isInner(char c) {
    return !Blanks.isBlank(c)
        && !Signs.isOpener(c)
        && !Signs.isCloser(c)
        && c != '"'
        && c != '—'
        && c != '–'
        && c != '/'
        && c != ',';
  }

  /** The run of letters, digits, apostrophes and hyphens that begins at {@code start}. */
  String from(int start, int limit) {
    int stop = Math.min(limit, start + REACH);
    int i = start;
    while (i < stop && (isWordSign(text.charAt(i)) || isJoint(i, stop))) {
      i++;
    }
    return text.substring(start, i);
  }

  /** A letter, a digit, or a mark on one: the vowel signs of Hindi are not letters. */
  private static boolean isWordSign(char c) {
    return Character.isDigit(c) || Letters.isLetterOrNonEnclosingMark(c);
  }

  private boolean isJoint(int i, int stop) {
    char c = text.charAt(i);
    return (c == '\'' || c == '’' || c == '-')
        && i + 1 < stop
        && Character.isLetter(text.charAt(i + 1));
  }

  /** Everything up to the next blank. */
  String chunkFrom(int start, int limit) {
    int stop = Math.min(limit, start + REACH);
    int i = start;
    while (i < stop && !Blanks.isBlank(text.charAt(i))) {
      i++;
    }
    return text.substring(start, i);
  }

  /** Everything back to the blank before. */
  String chunkBefore(int end, int floor) {
    int from = Math.max(floor, end - REACH);
    int i = end;
    while (i > from && !Blanks.isBlank(text.charAt(i - 1))) {
      i--;
    }
    return text.substring(i, end);
  }

  /**
   * The word that ends at {@code end} and up to three before it, the longest combination first,
   * without the blanks after inner stops: {@code до н.э.}, {@code н.э.}, {@code э.}
   */
  List<String> combinations(int end, int floor) {
    List<String> found = new ArrayList<>(4);
    StringBuilder joined = new StringBuilder();
    int wordEnd = end;
    for (int k = 0; k < 4; k++) {
      int start = startOf(wordEnd, floor);
      if (start == wordEnd) {
        break;
      }
      joined.insert(0, text.substring(start, wordEnd));
      if (k > 0 && isCapitalInitials(joined)) {
        // "A. B. C. Dunstan" has nothing to do with B.C.
        break;
      }
      found.add(0, joined.toString());
      wordEnd = start;
      while (wordEnd > floor && Blanks.isBlank(text.charAt(wordEnd - 1))) {
        wordEnd--;
      }
      if (wordEnd == start || wordEnd == floor) {
        break;
      }
      if (text.charAt(wordEnd - 1) != '.') {
        joined.insert(0, ' ');
      }
    }
    return found;
  }

  private static boolean isCapitalInitials(CharSequence joined) {
    for (int i = 0; i < joined.length(); i++) {
      boolean fits = i % 2 == 0 ? Character.isUpperCase(joined.charAt(i)) : joined.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  static boolean isRoman(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0);
  }

  /**
   * One letter, or letters with stops between them: {@code J}, {@code J.R.R}, {@code U.S}, {@code
   * J.-J}. A letter may bear marks.
   */
  static boolean isDotted(String word) {
    boolean letter = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (letter && (c == '.' || Letters.isNonEnclosingMark(c))) {
        letter = Letters.isNonEnclosingMark(c);
      } else if (!letter && Character.isLetter(c)) {
        letter = true;
      } else if (letter || c != '-' || i == 0) {
        return false;
      }
    }
    return letter;
  }

  static boolean isSmallLetters(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isLowerCase);
  }
}
