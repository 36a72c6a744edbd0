package stele.segment;

import stele.bitext.Span;

/** What single characters can mean at the end and the beginning of a sentence. */
final class Signs {

  private static final String WIDE_STOPS = "。！？｡．‼⁇⁈⁉";
  private static final String OTHER_STOPS = "…‽؟۔।॥։።፧፨។៕။᠃᠉꘎꘏";
  private static final String CLOSERS = ")]}»”’›」』】》〉〕）］｝｣〗〙";
  private static final String OPENERS = "([{«“‘‹„‚「『【《〈〔（［｛｢〖〘¿¡";
  private static final String EITHER_QUOTES = "\"'`“‘«»›‹”’";
  private static final String DASHES = "-–—―‒‐−";
  // Pictures that stand before a line rather than after it: ticks, squares, arrows, pins.
  private static final String BULLET_PICTURES = "✅☑✔✓▪▫◾◽◼◻■□●○•‣➡➤►▶❗❓⚠ℹ📌📍👉🔸🔹🔺🔻🔷🔶📢📣";

  private Signs() {}

  /** A full stop, question or exclamation mark, or ellipsis of any script. */
  static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || (c > 0x500 && isRareStop(c));
  }

  private static boolean isRareStop(char c) {
    return WIDE_STOPS.indexOf(c) >= 0 || OTHER_STOPS.indexOf(c) >= 0;
  }

  /** A stop after which the next sentence needs no space. */
  static boolean isWideStop(char c) {
    return c > 0x2000 && WIDE_STOPS.indexOf(c) >= 0;
  }

  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  /** A quotation mark that may open or close. */
  static boolean isEitherQuote(char c) {
    return EITHER_QUOTES.indexOf(c) >= 0;
  }

  static boolean isBracket(char c) {
    return c == ')' || c == ']' || c == '}' || c == '）' || c == '］';
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /** White space of any kind, the non-breaking included. */
  static boolean isBlank(char c) {
    return c <= ' '
        ? Character.isWhitespace(c)
        : c >= 0x85 && (c == 0x85 || Character.isSpaceChar(c) || Character.isWhitespace(c));
  }

  /** A letter of a script that writes no spaces between words. */
  static boolean isUnspacedLetter(int c) {
    if (c < 0x2E80) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      default -> c == 'ー';
    };
  }

  /** A picture: emoji, heart, flag; not a digit with a frame. */
  static boolean isPicture(int c) {
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || c == 0x2B50;
  }

  /** What may follow a picture and belong to it: joiner, variation selector, skin tone. */
  static boolean isPictureTail(int c) {
    return c == 0x200D
        || c == 0xFE0F
        || c == 0xFE0E
        || c == 0x20E3
        || (c >= 0x1F3FB && c <= 0x1F3FF);
  }

  static boolean isBulletPicture(int c) {
    return BULLET_PICTURES.indexOf(c) >= 0;
  }

  static boolean isSuperscriptDigit(char c) {
    return c == '¹' || c == '²' || c == '³' || (c >= 0x2070 && c <= 0x2079);
  }

  static boolean isUpper(int c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  /** The first place from {@code from} on that is no blank. */
  static int skipBlanks(String text, int limit, int from) {
    int i = from;
    while (i < limit && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** {@code range} without the blanks at its ends; empty if it is blank. */
  static Span trim(String text, Span range) {
    int start = range.start();
    int end = range.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
