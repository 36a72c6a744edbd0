package stele.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stele.bitext.InputException;

/**
 * The styles of a Word document, which show what its paragraphs are. Identifiers of styles are in
 * the language of the author's Word; the names of built-in styles are always English.
 */
final class DocxStyles {

  /** Longer chains are malicious or circular. */
  private static final int LONGEST_CHAIN = 50;

  private static final int MOST_LEVELS = 9;

  /** One style: what it is based on and what it sets itself. */
  private static final class Style {
    private String name = "";
    private String basedOn = "";
    private int outline;
    private int item;
    private boolean numbered;
    private boolean hidden;
  }

  private final Map<String, Style> styles = new HashMap<>();

  private DocxStyles() {}

  /** Reads the styles of a document; without any, all answers are no. */
  static DocxStyles read(OfficePackage parts, String main) throws InputException {
    DocxStyles all = new DocxStyles();
    Optional<String> part = parts.related(main, "styles").filter(parts::has);
    if (part.isEmpty()) {
      return all;
    }
    XmlPart xml = parts.open(part.get());
    xml.read(
        new XmlPart.Tags() {
          private Style style = new Style();

          @Override
          public void start() {
            if (xml.name().equals("style")) {
              style = new Style();
              all.styles.put(xml.attribute("styleId"), style);
            } else {
              take(xml, style);
            }
          }

          @Override
          public void end() {}
        });
    return all;
  }

  private static void take(XmlPart xml, Style style) {
    String value = xml.attribute("val");
    switch (xml.name()) {
      case "name" -> style.name = value.toLowerCase(Locale.ROOT);
      case "basedOn" -> style.basedOn = value;
      case "outlineLvl" -> style.outline = outlineLevel(value);
      case "numId" -> style.numbered = !value.equals("0");
      case "ilvl" -> style.item = level(value);
      case "vanish" -> style.hidden = !isOff(value);
      default -> {}
    }
  }

  /** Whether the value of a property takes it back. */
  static boolean isOff(String value) {
    return value.equals("0") || value.equals("false") || value.equals("off");
  }

  /** The level of a heading, 1 the highest; 0 if it is none. Word's level 9 is that of text. */
  static int outlineLevel(String value) {
    int level = level(value);
    return level > MOST_LEVELS ? 0 : level;
  }

  /** Of a number from 0 the one from 1; 0 if it is no digit. */
  static int level(String value) {
    return value.length() == 1 && Character.digit(value.charAt(0), 10) >= 0
        ? Character.digit(value.charAt(0), 10) + 1
        : 0;
  }

  /** The level of the headings of this style, 1 the highest; 0 if they are none. */
  int headingLevel(String id) {
    return chain(id).stream()
        .mapToInt(DocxStyles::headingLevel)
        .filter(l -> l > 0)
        .findFirst()
        .orElse(0);
  }

  private static int headingLevel(Style style) {
    if (style.outline > 0) {
      return style.outline;
    }
    if (style.name.matches("heading [1-9]")) {
      return Character.digit(style.name.charAt(8), 10);
    }
    return switch (style.name) {
      case "title" -> 1;
      case "subtitle" -> 2;
      default -> style.name.startsWith("heading ") ? 1 : 0;
    };
  }

  /** The level of the items of this style, 1 the outermost; 0 if they are none. */
  int itemLevel(String id) {
    return chain(id).stream()
        .mapToInt(DocxStyles::itemLevel)
        .filter(l -> l > 0)
        .findFirst()
        .orElse(0);
  }

  private static int itemLevel(Style style) {
    if (style.numbered) {
      return Math.max(1, style.item);
    }
    if (!style.name.startsWith("list ")) {
      return 0;
    }
    int last = Character.digit(style.name.charAt(style.name.length() - 1), 10);
    return Math.max(1, last);
  }

  /** Whether it is a line of a table of contents or of figures. */
  boolean isContents(String id) {
    return chain(id).stream()
        .anyMatch(style -> style.name.matches("toc \\d") || style.name.equals("table of figures"));
  }

  /** Whether text of this style is hidden. */
  boolean isHidden(String id) {
    return chain(id).stream().anyMatch(style -> style.hidden);
  }

  /** The style and those it is based on, the nearest first. */
  private List<Style> chain(String id) {
    List<Style> chain = new ArrayList<>();
    String at = id;
    while (chain.size() < LONGEST_CHAIN && styles.containsKey(at)) {
      chain.add(styles.get(at));
      at = styles.get(at).basedOn;
    }
    return chain;
  }
}
