package stele.xml;

import stele.bitext.InputException;
import stele.text.Blanks;

/**
 * The text of a {@code seg} of TMX, or a {@code source} or {@code target} of XLIFF, without its
 * formatting codes.
 *
 * @param hadCodes whether formatting was left out
 * @param tooLong whether text was left out because there was too much
 */
public record SegmentText(String text, boolean hadCodes, boolean tooLong) {

  /** Reads the element whose start tag is at the cursor, to its end tag. */
  public static SegmentText read(XmlCursor xml) throws InputException {
    StringBuilder text = new StringBuilder();
    boolean codes = false;
    boolean gap = false;
    boolean tooLong = false;
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case START -> {
          codes |= !xml.name().equals("cp");
          if (xml.name().equals("cp")) {
            appendCharacter(text, xml);
            xml.skip();
          } else if (isCode(xml.name())) {
            gap |= isPlaceholder(xml.name());
            xml.skip();
          } else {
            gap |= isPlaceholder(xml.name());
            depth++;
          }
        }
        case END -> depth--;
        case TEXT -> {
          int before = text.length();
          tooLong |= before + xml.textLength() > TmxReader.LONGEST_SEGMENT;
          xml.appendText(text, TmxReader.LONGEST_SEGMENT);
          if (gap && joinsWords(text, before)) {
            text.insert(before, ' ');
          }
          gap &= text.length() == before;
        }
        case END_OF_FILE -> throw xml.problem("the file is cut off here", "export it again");
      }
    }
    return new SegmentText(text.toString(), codes, tooLong);
  }

  /** A character that XML cannot hold, as XLIFF 2 writes it; nothing if the number is not valid. */
  private static void appendCharacter(StringBuilder text, XmlCursor xml) {
    try {
      int character = Integer.parseInt(xml.attribute("hex").orElse("").strip(), 16);
      if (Character.isValidCodePoint(character)) {
        text.appendCodePoint(character);
      }
    } catch (NumberFormatException e) {
      xml.irregularities().add(XmlIrregularity.ILLEGAL_CHARACTER, xml.line());
    }
  }

  /** Whether the text is invisible. */
  public boolean isBlank() {
    return Blanks.isInvisible(text);
  }

  private static boolean joinsWords(StringBuilder text, int place) {
    return place > 0
        && place < text.length()
        && Character.isLetterOrDigit(text.codePointBefore(place))
        && Character.isLetterOrDigit(text.codePointAt(place));
  }

  /** Elements whose content is not text. */
  private static boolean isCode(String element) {
    return switch (element) {
      case "bpt", "ept", "ph", "it", "ut", "sub" -> true;
      default -> false;
    };
  }

  /** Represents something; the others only turn a style on or off. */
  private static boolean isPlaceholder(String element) {
    return element.equals("ph") || element.equals("ut") || element.equals("x");
  }
}
