package stele.io;

/**
 * Statistics of bytes read as UTF-8.
 *
 * @param characters well-formed characters of more than one byte
 * @param errors bytes beyond ASCII that belong to none
 * @param hasZeros whether there are NUL bytes
 * @param hasEscapes whether there are the escapes by which 7-bit encodings of Japan switch
 */
record Utf8Check(int characters, int errors, boolean hasZeros, boolean hasEscapes) {

  static Utf8Check of(byte[] bytes) {
    int characters = 0;
    int errors = 0;
    boolean zeros = false;
    boolean escapes = false;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] >= 0) {
        zeros |= bytes[i] == 0;
        escapes |= bytes[i] == 0x1B && i + 1 < bytes.length && bytes[i + 1] == '$';
        continue;
      }
      int more = following(bytes, i);
      characters += more > 0 ? 1 : 0;
      errors += more > 0 ? 0 : 1;
      i += more;
    }
    return new Utf8Check(characters, errors, zeros, escapes);
  }

  boolean isValid() {
    return errors == 0;
  }

  /**
   * Whether this is UTF-8 with some bytes gone wrong: texts in other encodings hold next to no
   * well-formed characters.
   */
  boolean isDamaged() {
    return errors > 0 && characters > errors;
  }

  /** Bytes that follow the first of a well-formed character; 0 if there is none at {@code i}. */
  private static int following(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    int more = lead >= 0xC2 && lead < 0xE0 ? 1 : lead >= 0xE0 && lead < 0xF0 ? 2 : 3;
    if (lead < 0xC2 || lead > 0xF4 || i + more >= bytes.length) {
      return 0;
    }
    for (int k = 1; k <= more; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return more;
  }
}
