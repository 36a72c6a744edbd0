package stele.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The readers and writers of XML. Nothing outside a file is fetched, and no entity is expanded. */
public final class XmlFactories {

  /** Characters; no real attribute is longer. */
  private static final int LONGEST_ATTRIBUTE = 1 << 16;

  /** Deeper trees are attacks on readers; a TMX needs about ten levels. */
  private static final int DEEPEST = 200;

  private XmlFactories() {}

  /** For well-formed XML. */
  public static WstxInputFactory strict() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Lazy parsing throws unchecked exceptions from getText where the file is cut off.
    factory.setProperty("com.ctc.wstx.lazyParsing", false);
    return factory;
  }

  /** For memories as they occur: with undeclared prefixes and unknown entities. */
  public static WstxInputFactory lenient() {
    WstxInputFactory factory = strict();
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
    return factory;
  }

  /**
   * A writer of UTF-8 that refuses what XML cannot hold; the writer of the JDK lets control
   * characters and broken surrogates through. It does not close {@code out}.
   */
  public static XMLStreamWriter writer(OutputStream out) throws XMLStreamException {
    WstxOutputFactory factory = new WstxOutputFactory();
    factory.setProperty(WstxOutputProperties.P_USE_DOUBLE_QUOTES_IN_XML_DECL, true);
    factory.setProperty(WstxOutputProperties.P_ADD_SPACE_AFTER_EMPTY_ELEM, false);
    return factory.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
  }
}
