package stele.text;

/**
 * Letters, by the general categories of Unicode: letters are L, marks M.
 *
 * @see <a href="https://www.unicode.org/reports/tr44/#General_Category_Values">UAX 44</a>
 */
public final class Letters {

  /** Combining Diacritical Marks; no mark lies before it. */
  private static final int FIRST_MARK = 0x300;

  private Letters() {}

  /**
   * A letter, or a mark that is part of one: accents, points, the vowel signs of Hindi (L, Mn, Mc).
   */
  public static boolean isLetterOrNonEnclosingMark(int c) {
    return Character.isLetter(c) || isNonEnclosingMark(c);
  }

  /** A mark that is part of a letter (Mn, Mc). */
  public static boolean isNonEnclosingMark(int c) {
    int type = c < FIRST_MARK ? Character.UNASSIGNED : Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** A letter or any mark (L, M), the circles and keys around a character (Me) included. */
  public static boolean isLetterOrMark(int c) {
    return isLetterOrNonEnclosingMark(c) || Character.getType(c) == Character.ENCLOSING_MARK;
  }

  /** An upper-case letter, or a title-case one such as U+01C5. */
  public static boolean isCapital(int c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  /** A to Z or a to z. */
  public static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** 0 to 9. */
  public static boolean isAsciiDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
