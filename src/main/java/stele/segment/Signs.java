package stele.segment;

import stele.text.Blanks;

/** Meanings of single characters at the end and the beginning of a sentence. */
final class Signs {

  private static final String WIDE_STOPS = "。！？｡．‼⁇⁈⁉";
  private static final String OTHER_STOPS = "…‽؟۔।॥։።፧፨។៕။᠃᠉꘎꘏";
  private static final String CLOSERS = ")]}»”’›」』】》〉〕）］｝｣〗〙";
  private static final String OPENERS = "([{«“‘‹„‚「『【《〈〔（［｛｢〖〘¿¡";
  private static final String EITHER_QUOTES = "\"'`“‘«»›‹”’";
  private static final String DASHES = "-–—―‒‐−";
  // Pictures that come before a line rather than after it: ticks, squares, arrows, pins.
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

  /** The first place from {@code from} on that is not a blank. */
  static int skipBlanks(String text, int limit, int from) {
    int i = from;
    while (i < limit && Blanks.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
