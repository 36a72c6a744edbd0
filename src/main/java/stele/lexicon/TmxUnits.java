package stele.lexicon;

import com.ctc.wstx.api.WstxInputProperties;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import stele.bitext.Problem;

/**
 * Streams the translation units of a TMX of any version: constant memory, whatever the file's size.
 * Document type declarations are passed over and never followed, so that nothing is fetched and no
 * entity grows. Codes of formatting are left out; text they enclose ({@code hi}) is kept.
 */
final class TmxUnits {

  /**
   * One side of a unit.
   *
   * @param language the code as the file writes it
   * @param text the segment's text
   */
  record Variant(String language, String text) {}

  /** Longer segments are cut: no sentence is. */
  private static final int LONGEST_SEGMENT = 10_000;

  /** What the JDK puts before the message of an exception with a place. */
  private static final Pattern JDK_PREFIX =
      Pattern.compile("^ParseError at \\[row,col]:\\[\\d+,\\d+]\\RMessage: ");

  private final XMLStreamReader xml;
  private List<Variant> unit = new ArrayList<>();
  private String language = "";

  TmxUnits(InputStream in) throws XMLStreamException {
    xml = factory().createXMLStreamReader(in);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Lazy parsing throws unchecked exceptions from getText where the file is cut off.
    factory.setProperty("com.ctc.wstx.lazyParsing", false);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 1 << 16);
    return factory;
  }

  /** Hands on every unit in order; closes nothing but its own reader. */
  void forEach(Consumer<List<Variant>> consumer) throws XMLStreamException {
    try {
      read(consumer);
    } catch (XMLStreamException e) {
      // Bytes that are no characters come without a place.
      throw e.getLocation() != null
          ? e
          : new XMLStreamException(e.getMessage(), xml.getLocation(), e);
    }
  }

  private void read(Consumer<List<Variant>> consumer) throws XMLStreamException {
    boolean root = true;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (root && !xml.getLocalName().equals("tmx")) {
          throw new XMLStreamException(
              "its root is <" + xml.getLocalName() + ">, not <tmx>", xml.getLocation());
        }
        root = false;
        start();
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tu")) {
        consumer.accept(unit);
      }
    }
    xml.close();
  }

  private void start() throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "tu" -> unit = new ArrayList<>();
      case "tuv" -> language = language();
      case "seg" -> {
        String text = segment();
        if (!text.isEmpty() && !language.isEmpty()) {
          unit.add(new Variant(language, text));
        }
      }
      default -> {}
    }
  }

  private String language() {
    String code = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    String old = xml.getAttributeValue(null, "lang");
    return code != null ? code.strip() : old != null ? old.strip() : "";
  }

  private String segment() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int codes = 0;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          codes += codes > 0 || isCode(xml.getLocalName()) ? 1 : 0;
          text.append(' ');
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          codes -= codes > 0 ? 1 : 0;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (codes == 0 && text.length() < LONGEST_SEGMENT) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
    }
    return text.toString().strip();
  }

  private static boolean isCode(String element) {
    return switch (element) {
      case "bpt", "ept", "ph", "it", "ut", "sub" -> true;
      default -> false;
    };
  }

  /** What an exception of this class means to the person at the keyboard. */
  static Problem problem(String file, XMLStreamException e) {
    String said = e.getMessage() == null ? "" : e.getMessage();
    String cause = JDK_PREFIX.matcher(said).replaceFirst("").lines().findFirst().orElse("");
    boolean cut = cause.toLowerCase(Locale.ROOT).contains("unexpected eof");
    Location at = e.getLocation();
    String place =
        at == null
            ? "at its start"
            : "line " + at.getLineNumber() + ", column " + at.getColumnNumber();
    return new Problem(
        file,
        place,
        cut ? "the file is cut off here" : "it is not well-formed TMX (" + cause + ")",
        "export it again from the tool it comes from");
  }
}
