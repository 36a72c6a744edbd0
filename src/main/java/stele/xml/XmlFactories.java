package stele.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import javax.xml.stream.XMLInputFactory;

/**
 * Factories of readers for XML from anywhere: nothing outside the file is fetched, and no entity
 * grows.
 */
public final class XmlFactories {

  /** More bytes in one attribute are no attribute. */
  private static final int LONGEST_ATTRIBUTE = 1 << 16;

  /** Deeper trees are made to break readers; a TMX needs some ten. */
  private static final int DEEPEST = 200;

  private XmlFactories() {}

  /** For XML as it should be. */
  public static WstxInputFactory strict() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Lazy parsing throws unchecked exceptions from getText where the file is cut off.
    factory.setProperty("com.ctc.wstx.lazyParsing", false);
    return factory;
  }

  /** For memories as they are found: with prefixes nobody declared and entities nobody knows. */
  public static WstxInputFactory lenient() {
    WstxInputFactory factory = strict();
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
    return factory;
  }
}
