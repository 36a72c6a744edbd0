package stele.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import stele.bitext.InputException;
import stele.io.Source;

/**
 * The styles of a Word document, which show what its paragraphs are. Identifiers of styles are in
 * the language of the author's Word; the names of built-in styles are always English.
 */
final class DocxStyles {

  /** Longer chains are malicious or circular. */
  private static final int LONGEST_CHAIN = 50;

  /** One style: what it is based on and what it sets itself. */
  private static final class Style {
    private String name = "";
    private String basedOn = "";
    private boolean outline;
    private boolean numbered;
  }

  private final Map<String, Style> styles = new HashMap<>();

  private DocxStyles() {}

  /** Reads the part of this name; without one there are no styles. */
  static DocxStyles read(Source source, String part, Map<String, byte[]> parts)
      throws InputException {
    DocxStyles all = new DocxStyles();
    if (part == null || !parts.containsKey(part)) {
      return all;
    }
    XmlPart xml = XmlPart.open(source, part, parts.get(part));
    Style style = new Style();
    for (XmlPart.PartEvent e = xml.next(); e != XmlPart.PartEvent.END_OF_PART; e = xml.next()) {
      if (e == XmlPart.PartEvent.START) {
        if (xml.name().equals("style")) {
          style = new Style();
          all.styles.put(xml.attribute("styleId"), style);
        } else {
          take(xml, style);
        }
      }
    }
    return all;
  }

  private static void take(XmlPart xml, Style style) {
    String value = xml.attribute("val");
    switch (xml.name()) {
      case "name" -> style.name = value.toLowerCase(Locale.ROOT);
      case "basedOn" -> style.basedOn = value;
      case "outlineLvl" -> style.outline = isOutline(value);
      case "numId" -> style.numbered = !value.equals("0");
      default -> {}
    }
  }

  /** Level 9 is that of plain text. */
  static boolean isOutline(String level) {
    return level.length() == 1 && level.charAt(0) >= '0' && level.charAt(0) <= '8';
  }

  boolean isHeading(String id) {
    return any(
        id,
        style ->
            style.outline
                || style.name.startsWith("heading ")
                || style.name.equals("title")
                || style.name.equals("subtitle"));
  }

  boolean isListItem(String id) {
    return any(id, style -> style.numbered || style.name.startsWith("list "));
  }

  /** Whether it is a line of a table of contents or of figures. */
  boolean isContents(String id) {
    return any(id, style -> style.name.matches("toc \\d") || style.name.equals("table of figures"));
  }

  private boolean any(String id, Predicate<Style> property) {
    String at = id;
    for (int steps = 0; steps < LONGEST_CHAIN && styles.containsKey(at); steps++) {
      if (property.test(styles.get(at))) {
        return true;
      }
      at = styles.get(at).basedOn;
    }
    return false;
  }
}
