package stele.xml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import stele.bitext.InputException;
import stele.bitext.Problem;

/**
 * Reads an XML file tag by tag, and reports problems with their places.
 *
 * <p>Document types are skipped and never followed; entities that are not of XML itself are left
 * out. Prefixes are removed from the names of elements and kept on those of attributes, and need
 * not be declared. Memory does not grow with the file, but for the element's own text where it is
 * asked for.
 */
public final class XmlCursor implements Closeable {

  /** The prefix that the JDK adds to the message of an exception with a place. */
  private static final Pattern JDK_PREFIX =
      Pattern.compile("^ParseError at \\[row,col]:\\[\\d+,\\d+]\\RMessage: ");

  /** Results of {@link #next}. */
  public enum Event {
    START,
    END,
    TEXT,
    END_OF_FILE
  }

  private final String file;
  private final String format;
  private final Irregularities irregularities;
  private final XmlCharacters characters;
  private final XMLStreamReader xml;

  private XmlCursor(
      String file,
      String format,
      Irregularities irregularities,
      XmlCharacters characters,
      XMLStreamReader xml) {
    this.file = file;
    this.format = format;
    this.irregularities = irregularities;
    this.characters = characters;
    this.xml = xml;
  }

  /**
   * Begins to read; the cursor closes the stream.
   *
   * @param file the name of the input in messages
   * @param format what it should be, for messages: {@code TMX}
   * @param encoding the one the user named; a byte order mark overrides it
   * @param irregularities receives what is repaired
   */
  public static XmlCursor open(
      InputStream in,
      String file,
      String format,
      Optional<Charset> encoding,
      Irregularities irregularities)
      throws InputException, IOException {
    PushbackInputStream whole = new PushbackInputStream(in, XmlEncoding.HEAD);
    byte[] head = whole.readNBytes(XmlEncoding.HEAD);
    XmlEncoding found = XmlEncoding.of(head);
    if (found.isContradicted() && (found.ofBytes().isPresent() || encoding.isEmpty())) {
      irregularities.add(XmlIrregularity.ENCODING, 1);
    }
    whole.unread(head, found.markLength(), head.length - found.markLength());
    XmlCharacters characters =
        new XmlCharacters(whole, found.charset(file, encoding), file, irregularities);
    try {
      return new XmlCursor(
          file,
          format,
          irregularities,
          characters,
          XmlFactories.lenient().createXMLStreamReader(characters));
    } catch (XMLStreamException e) {
      throw refusal(file, format, characters, e, e.getLocation());
    }
  }

  /** Goes on to the next tag or piece of text. */
  public Event next() throws InputException {
    try {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            return Event.START;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            return Event.END;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            return Event.TEXT;
          }
          case XMLStreamConstants.ENTITY_REFERENCE ->
              irregularities.add(XmlIrregularity.UNKNOWN_ENTITY, line());
          default -> {}
        }
      }
      return Event.END_OF_FILE;
    } catch (XMLStreamException e) {
      throw refusal(
          file,
          format,
          characters,
          e,
          e.getLocation() == null ? xml.getLocation() : e.getLocation());
    }
  }

  /** Goes on past the end of the element whose start tag is at the cursor. */
  public void skip() throws InputException {
    for (int depth = 1; depth > 0; ) {
      switch (next()) {
        case START -> depth++;
        case END -> depth--;
        case END_OF_FILE -> throw cutOff();
        case TEXT -> {}
      }
    }
  }

  /**
   * The text of the element whose start tag is at the cursor, with that of the elements in it; the
   * cursor is then at its end tag.
   *
   * @param most UTF-16 code units; what is more is left out
   */
  public String text(int most) throws InputException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (next()) {
        case START -> depth++;
        case END -> depth--;
        case TEXT -> appendText(text, most);
        case END_OF_FILE -> throw cutOff();
      }
    }
    return text.toString();
  }

  /** Appends the text at the cursor, up to {@code most} UTF-16 code units in all. */
  public void appendText(StringBuilder text, int most) {
    int room = Math.min(xml.getTextLength(), most - text.length());
    if (room > 0) {
      text.append(xml.getTextCharacters(), xml.getTextStart(), room);
    }
  }

  /** Whether there is any text at the cursor. */
  public int textLength() {
    return xml.getTextLength();
  }

  /** The name of the element whose tag is at the cursor, without a prefix. */
  public String name() {
    String name = xml.getLocalName();
    return name.substring(name.indexOf(':') + 1);
  }

  /** An attribute of the start tag at the cursor, by its name as written. */
  public Optional<String> attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** An attribute of the start tag at the cursor that has a prefix, by its name without it. */
  public Optional<String> prefixedAttribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).endsWith(":" + name)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** Line of the tag or text at the cursor, counted from 1. */
  public int line() {
    return xml.getLocation().getLineNumber();
  }

  public Irregularities irregularities() {
    return irregularities;
  }

  /** The user's name for the file. */
  public String file() {
    return file;
  }

  /** A problem at the cursor. */
  public InputException problem(String cause, String remedy) {
    return new InputException(new Problem(file, place(xml.getLocation()), cause, remedy));
  }

  private InputException cutOff() {
    return problem("the file is cut off here", remedy());
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      characters.close();
    }
  }

  private static String remedy() {
    return "export it again from the tool it comes from";
  }

  private static InputException refusal(
      String file, String format, XmlCharacters characters, XMLStreamException e, Location at) {
    if (characters.failure().isPresent()) {
      return new InputException(characters.failure().get(), e);
    }
    String message = e.getMessage() == null ? "" : e.getMessage();
    String cause = JDK_PREFIX.matcher(message).replaceFirst("").lines().findFirst().orElse("");
    boolean cut = cause.toLowerCase(Locale.ROOT).contains("unexpected eof");
    return new InputException(
        new Problem(
            file,
            at == null ? "at its start" : place(at),
            cut
                ? "the file is cut off here"
                : "it is not well-formed " + format + " (" + cause + ")",
            remedy()),
        e);
  }

  private static String place(Location at) {
    return "line " + at.getLineNumber() + ", column " + at.getColumnNumber();
  }
}
