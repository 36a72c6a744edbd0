package stele.lexicon;

/**
 * The Chinese characters that BERT puts spaces around before it cuts words into pieces ({@code
 * _is_chinese_char} in its tokenization.py): CJK unified ideographs with extensions A to E and the
 * compatibility ones; kana and hangul are ordinary letters.
 */
final class Ideographs {

  private Ideographs() {}

  static boolean contains(int codePoint) {
    return codePoint >= 0x3400
        && (codePoint <= 0x4DBF
            || (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
            || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
            || (codePoint >= 0x20000 && codePoint <= 0x2CEAF)
            || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F));
  }

  /**
   * Where the run of UTF-8 bytes that starts at {@code from}, the first byte of a character, ends:
   * behind it when it is an ideograph, else before the next ideograph or at the end.
   */
  static int runEnd(byte[] utf8, int from) {
    int at = from;
    while (at < utf8.length) {
      boolean alone = contains(codePoint(utf8, at));
      if (alone && at > from) {
        return at;
      }
      at += width(utf8[at]);
      if (alone) {
        return at;
      }
    }
    return at;
  }

  private static int width(byte first) {
    int lead = first & 0xff;
    return lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  /** Well-formed UTF-8 only, as {@link String#getBytes} writes it. */
  private static int codePoint(byte[] utf8, int at) {
    int width = width(utf8[at]);
    int value = width == 1 ? utf8[at] & 0x7f : utf8[at] & (0x7f >> width);
    for (int i = 1; i < width; i++) {
      value = (value << 6) | (utf8[at + i] & 0x3f);
    }
    return value;
  }
}
