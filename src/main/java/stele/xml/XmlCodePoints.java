package stele.xml;

/** Which characters XML 1.0 has at all. */
public final class XmlCodePoints {

  private XmlCodePoints() {}

  /**
   * Whether a code point may stand in a file, as itself or as a reference.
   *
   * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>
   */
  public static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }
}
