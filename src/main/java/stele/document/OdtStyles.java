package stele.document;

import java.util.HashMap;
import java.util.Map;

/**
 * The styles of an OpenDocument text. Automatic styles are in the content, those with names in a
 * part of their own, and each is based on another.
 */
final class OdtStyles {

  private static final int LONGEST_CHAIN = 50;

  private static final class Style {
    private String parent = "";
    private String shown = "";
    private String font = "";
    private String outline = "";
  }

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, String> fonts = new HashMap<>();
  private Style last = new Style();
  private String family = "";

  /** Takes what a start tag says of styles. */
  void take(XmlPart xml) {
    switch (xml.name()) {
      case "style" -> {
        last = new Style();
        family = xml.attribute("family");
        last.parent = xml.attribute("parent-style-name");
        last.outline = xml.attribute("default-outline-level");
        styles.put(key(family, xml.attribute("name")), last);
      }
      case "default-style" -> last = new Style();
      case "text-properties" -> {
        last.shown = xml.attribute("display");
        last.font =
            xml.attribute("font-name").isEmpty()
                ? xml.attribute("font-family")
                : xml.attribute("font-name");
      }
      case "font-face" -> fonts.put(xml.attribute("name"), bare(xml.attribute("font-family")));
      default -> {}
    }
  }

  private static String bare(String family) {
    return family.replaceAll("^'|'$", "");
  }

  /** Styles of texts, paragraphs and the like may have the same names. */
  private static String key(String family, String name) {
    return family + ' ' + name;
  }

  /** Whether an element is the head or the foot of a kind of page. */
  static boolean isHeadOrFoot(XmlPart xml) {
    return xml.namespace().contains(":style:")
        && xml.name().matches("(header|footer)(-left|-first)?");
  }

  /** Whether text of this style is hidden. */
  boolean isHidden(String ofFamily, String name) {
    String at = name;
    for (int steps = 0; steps < LONGEST_CHAIN; steps++) {
      Style style = styles.get(key(ofFamily, at));
      if (style == null || !style.shown.isEmpty()) {
        return style != null && style.shown.equals("none");
      }
      at = style.parent;
    }
    return false;
  }

  /** The font of a style; empty if it sets none. */
  String font(String ofFamily, String name) {
    String at = name;
    for (int steps = 0; steps < LONGEST_CHAIN; steps++) {
      Style style = styles.get(key(ofFamily, at));
      if (style == null || !style.font.isEmpty()) {
        return style == null ? "" : fonts.getOrDefault(style.font, bare(style.font));
      }
      at = style.parent;
    }
    return "";
  }

  /** The level of the headings of a style, 1 the highest; 0 if they are none. */
  int headingLevel(String name) {
    String at = name;
    for (int steps = 0; steps < LONGEST_CHAIN && !at.isEmpty(); steps++) {
      Style style = styles.getOrDefault(key("paragraph", at), new Style());
      if (at.equals("Title") || at.equals("Subtitle")) {
        return at.equals("Title") ? 1 : 2;
      }
      if (style.outline.matches("[1-9]|10")) {
        return Integer.parseInt(style.outline);
      }
      at = style.parent;
    }
    return 0;
  }

  /** Whether a style is of lines of a table of contents: {@code Contents_20_1}. */
  boolean isContents(String name) {
    String at = name;
    for (int steps = 0; steps < LONGEST_CHAIN && !at.isEmpty(); steps++) {
      if (at.matches("Contents_20_\\d{1,2}")) {
        return true;
      }
      at = styles.getOrDefault(key("paragraph", at), new Style()).parent;
    }
    return false;
  }
}
