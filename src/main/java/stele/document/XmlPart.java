package stele.document;

import com.ctc.wstx.api.WstxInputProperties;
import java.io.ByteArrayInputStream;
import java.util.BitSet;
import java.util.Set;
import java.util.function.Consumer;
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

  /** Receives the tags of a part, and the text between them. */
  interface Tags {
    void start() throws InputException;

    void end() throws InputException;

    default void text(String text) throws InputException {}
  }

  /** Receives the start tags within an element. */
  interface StartTag {
    void start() throws InputException;
  }

  /** Which elements hold text that a person reads. */
  interface TextElements {
    /** Whether an element of this name does, in one that does or does not. */
    boolean holdsText(String name, boolean outer);
  }

  private final Source source;
  private final String part;
  private final XMLStreamReader xml;
  private final BitSet holding = new BitSet();
  private TextElements elements = (name, outer) -> false;
  private Consumer<String> seen = text -> {};
  private TextAccount account = new TextAccount();
  private int depth;

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

  /** Enters all text of such elements in the account, whatever becomes of it. */
  XmlPart counting(TextAccount into, TextElements holders) {
    account = into;
    seen = into::see;
    elements = holders;
    return this;
  }

  /** Goes on to the next tag or piece of text. */
  PartEvent next() throws InputException {
    PartEvent event = step();
    switch (event) {
      case START -> {
        boolean outer = depth > 0 && holding.get(depth);
        depth++;
        holding.set(depth, elements.holdsText(name(), outer));
      }
      case END -> depth--;
      case TEXT -> {
        if (holding.get(depth)) {
          seen.accept(text());
        }
      }
      case END_OF_PART -> {}
    }
    return event;
  }

  private PartEvent step() throws InputException {
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

  /** Reads all that is left. */
  void read(Tags tags) throws InputException {
    for (PartEvent e = next(); e != PartEvent.END_OF_PART; e = next()) {
      switch (e) {
        case START -> tags.start();
        case END -> tags.end();
        case TEXT -> tags.text(text());
        case END_OF_PART -> {}
      }
    }
  }

  /** Reads to the end tag of the element whose start tag was read last. */
  void within(StartTag tag) throws InputException {
    int outer = depth - 1;
    for (PartEvent e = next(); e != PartEvent.END_OF_PART && depth > outer; e = next()) {
      if (e == PartEvent.START) {
        tag.start();
      }
    }
  }

  /** Goes on to the end tag of the element whose start tag was read last. */
  void skip() throws InputException {
    within(() -> {});
  }

  /** All text in the element whose start tag was read last, to its end tag. */
  String content() throws InputException {
    StringBuilder content = new StringBuilder();
    int outer = depth - 1;
    for (PartEvent e = next(); e != PartEvent.END_OF_PART && depth > outer; e = next()) {
      if (e == PartEvent.TEXT) {
        content.append(text());
      }
    }
    return content.toString();
  }

  /** Skips the element, whose text is left out of the document. */
  void skip(Leaving what) throws InputException {
    String text = pass();
    account.see(text);
    account.leaveOut(what, text);
  }

  /** Skips the element without an entry in the account; its text. */
  String pass() throws InputException {
    StringBuilder text = new StringBuilder();
    Consumer<String> before = seen;
    seen = text::append;
    skip();
    seen = before;
    return text.toString();
  }

  /** Reads like {@link #within}, without an entry in the account. */
  void unseen(StartTag tag) throws InputException {
    Consumer<String> before = seen;
    seen = text -> {};
    within(tag);
    seen = before;
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

  /** The reference that an attribute of the start tag holds; empty if there is none. */
  String reference(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String uri = xml.getAttributeNamespace(i);
      if (xml.getAttributeLocalName(i).equals(name)
          && uri != null
          && uri.endsWith("/relationships")) {
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
