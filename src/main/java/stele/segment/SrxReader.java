package stele.segment;

import com.ctc.wstx.api.WstxInputProperties;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.xml.XmlFactories;

/**
 * Reads SRX 2.0. Document type declarations are skipped and never followed, so that nothing is
 * fetched and no entity is expanded. Rules for inline codes do not apply to plain text and are left
 * out, as are extensions of particular tools except {@code useJavaRegex}.
 */
final class SrxReader {

  private static final String REMEDY = "export the rules as SRX 2.0 from your CAT tool";

  private final String file;
  private final List<SrxDocument.LanguageMap> maps = new ArrayList<>();
  private final Map<String, List<SrxRule>> rules = new LinkedHashMap<>();
  private XMLStreamReader xml;
  private boolean cascade;
  private boolean javaRegex;
  private List<SrxRule> list;

  SrxReader(String file) {
    this.file = file;
  }

  SrxDocument read(byte[] bytes) throws InputException {
    try {
      xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      checkRoot();
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          start();
        }
      }
      xml.close();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? line() : e.getLocation().getLineNumber();
      throw failed(line, "is not well-formed XML: " + firstLine(e), REMEDY, e);
    }
    checkMaps();
    return new SrxDocument(file, cascade, maps, rules);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XmlFactories.strict();
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 1 << 16);
    return factory;
  }

  private void checkRoot() throws XMLStreamException, InputException {
    while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
      xml.next();
    }
    if (!xml.getLocalName().equals("srx")) {
      throw failed(line(), "its root is <" + xml.getLocalName() + ">, not <srx>", REMEDY, null);
    }
    String version = attribute("version", "2.0");
    if (!version.equals("2.0")) {
      throw failed(line(), "is SRX " + version + ", and only SRX 2.0 can be read", REMEDY, null);
    }
  }

  private void start() throws XMLStreamException, InputException {
    switch (xml.getLocalName()) {
      case "header" -> cascade = attribute("cascade", "no").equals("yes");
      case "options" -> javaRegex = attribute("useJavaRegex", "no").equals("yes");
      case "languagerule" -> {
        list = new ArrayList<>();
        if (rules.put(required("languagerulename"), list) != null) {
          throw failed(
              line(),
              "there are two lists of rules called '%s'".formatted(required("languagerulename")),
              "rename one of them",
              null);
        }
      }
      case "rule" -> rule();
      case "languagemap" -> map();
      default -> {}
    }
  }

  private void rule() throws XMLStreamException, InputException {
    int line = line();
    boolean breaks = !attribute("break", "yes").equals("no");
    String before = "";
    String after = "";
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("rule"))) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("beforebreak")) {
          before = xml.getElementText();
        } else if (xml.getLocalName().equals("afterbreak")) {
          after = xml.getElementText();
        }
      }
    }
    if (list == null) {
      throw failed(line, "there is a rule outside <languagerule>", REMEDY, null);
    }
    try {
      list.add(SrxRule.of(breaks, line, before, after, javaRegex));
    } catch (PatternSyntaxException e) {
      throw failed(
          line,
          "the rule is not a regular expression: %s in '%s'"
              .formatted(e.getDescription(), e.getPattern()),
          "correct the rule or remove it",
          e);
    }
  }

  private void map() throws InputException {
    String languages = required("languagepattern");
    String name = required("languagerulename");
    try {
      maps.add(
          new SrxDocument.LanguageMap(Pattern.compile(languages, Pattern.CASE_INSENSITIVE), name));
    } catch (PatternSyntaxException e) {
      throw failed(
          line(),
          "'%s' is not a regular expression: %s".formatted(languages, e.getDescription()),
          "correct the language map",
          e);
    }
    if (!rules.containsKey(name)) {
      throw failed(
          line(),
          "the language map names rules '%s', which do not exist".formatted(name),
          "correct the name or remove the map",
          null);
    }
  }

  private void checkMaps() throws InputException {
    if (maps.isEmpty()) {
      throw new InputException(
          Problem.of(file, "maps no language to any rules, so they are never used", REMEDY));
    }
  }

  private String attribute(String name, String otherwise) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? otherwise : value;
  }

  private String required(String name) throws InputException {
    String value = xml.getAttributeValue(null, name);
    if (value == null) {
      throw failed(
          line(), "<%s> has no attribute %s".formatted(xml.getLocalName(), name), REMEDY, null);
    }
    return value;
  }

  private int line() {
    return xml.getLocation().getLineNumber();
  }

  private static String firstLine(XMLStreamException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
  }

  private InputException failed(int line, String cause, String remedy, Throwable why) {
    return new InputException(new Problem(file, "line " + line, cause, remedy), why);
  }
}
