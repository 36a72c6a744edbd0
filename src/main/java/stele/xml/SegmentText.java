package stele.xml;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.InputException;
import stele.text.Blanks;

/**
 * The text of a {@code seg} of TMX, or a {@code source} or {@code target} of XLIFF, without its
 * formatting codes.
 *
 * @param mark the {@code mid} of the segment of XLIFF 1.2 that it is; empty if it is none
 * @param hadCodes whether formatting was left out
 * @param tooLong whether text was left out because there was too much
 */
public record SegmentText(String mark, String text, boolean hadCodes, boolean tooLong) {

  /** A text while it is read. */
  private static final class Draft {

    private final String mark;
    private final StringBuilder text = new StringBuilder();
    private boolean codes;
    private boolean gap;
    private boolean tooLong;

    Draft(String mark) {
      this.mark = mark;
    }

    /** Goes past a code; for an element whose content is text there is an end tag to come. */
    boolean isPassed(XmlCursor xml) throws InputException {
      String name = xml.name();
      codes |= !name.equals("cp");
      if (name.equals("cp")) {
        appendCharacter(text, xml);
        xml.skip();
        return true;
      }
      gap |= isPlaceholder(name);
      if (isDeleted(xml)) {
        xml.irregularities().add(XmlIrregularity.DELETED, xml.line());
        xml.skip();
        return true;
      }
      if (isCode(name)) {
        xml.skip();
        return true;
      }
      return false;
    }

    void append(XmlCursor xml) {
      int before = text.length();
      tooLong |= before + xml.textLength() > TmxReader.LONGEST_SEGMENT;
      xml.appendText(text, TmxReader.LONGEST_SEGMENT);
      if (gap && joinsWords(text, before)) {
        text.insert(before, ' ');
      }
      gap &= text.length() == before;
    }

    SegmentText done() {
      return new SegmentText(mark, text.toString(), codes, tooLong);
    }
  }

  /** Reads the element whose start tag is at the cursor, to its end tag. */
  public static SegmentText read(XmlCursor xml) throws InputException {
    return read(xml, "");
  }

  private static SegmentText read(XmlCursor xml, String mark) throws InputException {
    Draft draft = new Draft(mark);
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case START -> depth += draft.isPassed(xml) ? 0 : 1;
        case END -> depth--;
        case TEXT -> draft.append(xml);
        case END_OF_FILE -> throw cutOff(xml);
      }
    }
    return draft.done();
  }

  /**
   * Reads the element whose start tag is at the cursor, to its end tag, in the segments that {@code
   * mrk} elements mark in it, and what is between them. Without any the text is one, unmarked.
   */
  public static List<SegmentText> readMarked(XmlCursor xml) throws InputException {
    List<SegmentText> texts = new ArrayList<>();
    Draft between = new Draft("");
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case START -> {
          if (isSegment(xml)) {
            texts.add(between.done());
            between = new Draft("");
            texts.add(read(xml, xml.attribute("mid").orElse("?")));
          } else {
            depth += between.isPassed(xml) ? 0 : 1;
          }
        }
        case END -> depth--;
        case TEXT -> between.append(xml);
        case END_OF_FILE -> throw cutOff(xml);
      }
    }
    texts.add(between.done());
    if (texts.size() > 1) {
      texts.removeIf(text -> text.mark().isEmpty() && text.isBlank());
    }
    return texts;
  }

  private static InputException cutOff(XmlCursor xml) {
    return xml.problem("the file is cut off here", "export it again");
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

  /** Whether it is a segment of its text and no text between segments. */
  public boolean isMarked() {
    return !mark.isEmpty();
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

  private static boolean isSegment(XmlCursor xml) {
    return xml.name().equals("mrk") && xml.attribute("mtype").orElse("").equals("seg");
  }

  /** A tracked deletion, as Trados writes it. */
  private static boolean isDeleted(XmlCursor xml) {
    return xml.name().equals("mrk") && xml.attribute("mtype").orElse("").equals("x-sdl-deleted");
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
