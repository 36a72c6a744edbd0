package stele.document;

import com.ctc.wstx.api.WstxInputProperties;
import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.StreamFilter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.io.Source;
import stele.xml.XmlFactories;

/**
 * One XML part of a packed document, read tag by tag. A document type declaration is refused, so
 * that no entity is fetched or expanded: office documents have none.
 */
final class XmlPart {

  /** Deeper trees are attacks on readers; Word's own limit is below it. */
  private static final int DEEPEST = 1000;

  /** Results of {@link #next}. */
  enum PartEvent {
    START,
    END,
    TEXT,
    END_OF_PART
  }

  private final Source source;
  private final String part;
  private final XMLStreamReader xml;

  private XmlPart(Source source, String part, XMLStreamReader xml) {
    this.source = source;
    this.part = part;
    this.xml = xml;
  }

  /** Starts reading the part of this name. */
  static XmlPart open(Source source, String part, byte[] content) throws InputException {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(content));
      return new XmlPart(source, part, xml);
    } catch (XMLStreamException e) {
      throw broken(source, part, e);
    }
  }

  /** The same without the elements of these names at any depth. */
  static XmlPart openWithout(Source source, String part, byte[] content, Set<String> names)
      throws InputException {
    try {
      XMLInputFactory factory = factory();
      XMLStreamReader all = factory.createXMLStreamReader(new ByteArrayInputStream(content));
      return new XmlPart(source, part, factory.createFilteredReader(all, outside(names)));
    } catch (XMLStreamException e) {
      throw broken(source, part, e);
    }
  }

  private static StreamFilter outside(Set<String> names) {
    int[] depth = {0};
    return xml -> {
      boolean within = depth[0] > 0;
      if (xml.isStartElement() && (within || names.contains(xml.getLocalName()))) {
        depth[0]++;
        return false;
      }
      if (xml.isEndElement() && within) {
        depth[0]--;
      }
      return !within;
    };
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XmlFactories.strict();
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
    return factory;
  }

  /** Goes on to the next tag or piece of text. */
  PartEvent next() throws InputException {
    try {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            return PartEvent.START;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            return PartEvent.END;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            return PartEvent.TEXT;
          }
          case XMLStreamConstants.DTD ->
              throw problem(
                  "declares a document type, which could make Stele read files and addresses",
                  "open the document and save it again");
          default -> {}
        }
      }
      return PartEvent.END_OF_PART;
    } catch (XMLStreamException e) {
      throw broken(source, part, e);
    }
  }

  /** Goes on to the end tag of the element whose start tag was read last. */
  void skip() throws InputException {
    for (int depth = 1; depth > 0; ) {
      switch (next()) {
        case START -> depth++;
        case END -> depth--;
        case TEXT -> {}
        case END_OF_PART -> depth = 0;
      }
    }
  }

  /** The name of the element, without a prefix. */
  String name() {
    return xml.getLocalName();
  }

  /** The namespace of the element; empty if there is none. */
  String namespace() {
    String uri = xml.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  /** An attribute of the start tag by its name without a prefix; empty if there is none. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The text that was read last. */
  String text() {
    return xml.getText();
  }

  private InputException problem(String cause, String remedy) {
    return new InputException(
        new Problem(source.name(), place(part, xml.getLocation()), cause, remedy));
  }

  private static InputException broken(Source source, String part, XMLStreamException e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new InputException(
        new Problem(
            source.name(),
            place(part, e.getLocation()),
            "is damaged: this is not well-formed XML (" + message + ")",
            "open the document and save it again"),
        e);
  }

  private static String place(String part, Location at) {
    return at == null
        ? part
        : "%s, line %d, column %d".formatted(part, at.getLineNumber(), at.getColumnNumber());
  }
}
