package stele.xml;

/** The characters that XML 1.0 can hold. */
public final class XmlCodePoints {

  private XmlCodePoints() {}

  /**
   * Whether a code point may be in a file, as itself or as a reference.
   *
   * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>
   */
  public static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || (character >= 0x10000 && character <= 0x10FFFF);
  }

  /**
   * The code point of a numeric reference, such as 65 of {@code 65} and of {@code x41}. One that is
   * forbidden if the number is below 0 or beyond Unicode, a space if there is no number.
   *
   * @param number what is between the number sign and the semicolon
   */
  public static int referenced(String number) {
    boolean hexadecimal = number.startsWith("x");
    try {
      long value =
          Long.parseLong(hexadecimal ? number.substring(1) : number, hexadecimal ? 16 : 10);
      return value < 0 || value > Character.MAX_CODE_POINT ? 0 : (int) value;
    } catch (NumberFormatException e) {
      return ' ';
    }
  }
}
