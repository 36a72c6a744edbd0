package stele.xml;

/** Text as XML 1.0 can hold it. */
public final class XmlText {

  private XmlText() {}

  /**
   * Leaves out the code points XML 1.0 forbids: control characters other than tab and line ends,
   * lone surrogates, U+FFFE and U+FFFF. One that is white space (a form feed) becomes a space.
   *
   * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>
   */
  public static String clean(String text) {
    if (text.codePoints().allMatch(XmlCodePoints::isAllowed)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              if (XmlCodePoints.isAllowed(character)) {
                clean.appendCodePoint(character);
              } else if (Character.isWhitespace(character)) {
                clean.append(' ');
              }
            });
    return clean.toString();
  }
}
