package stele.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stele.bitext.InputException;
import stele.bitext.Paragraph.Kind;

/**
 * The words of a diagram (SmartArt): the texts of its points, each after the one it belongs to. The
 * file has the points in the order in which they were made.
 */
final class DiagramText {

  private static final int DEEPEST = 50;

  private record Child(String point, int order) {}

  private final XmlPart xml;
  private final Map<String, List<String>> texts = new LinkedHashMap<>();
  private final Map<String, List<Child>> children = new LinkedHashMap<>();
  private final Set<String> placed = new HashSet<>();
  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private String point = "";
  private String root = "";

  private DiagramText(XmlPart xml) {
    this.xml = xml;
  }

  static List<TextBlock> read(XmlPart xml, TextAccount account) throws InputException {
    // The points have an element of the same name around their paragraphs.
    xml.counting(account, (name, outer) -> name.equals("t"));
    DiagramText diagram = new DiagramText(xml);
    xml.read(
        new XmlPart.Tags() {
          @Override
          public void start() {
            diagram.start();
          }

          @Override
          public void end() {
            diagram.end();
          }

          @Override
          public void text(String text) {
            diagram.text(text);
          }
        });
    diagram.place(diagram.root, 0);
    diagram.texts.keySet().forEach(point -> diagram.place(point, 1));
    return diagram.blocks;
  }

  private void start() {
    switch (xml.name()) {
      case "pt" -> startPoint();
      case "cxn" -> connect();
      case "br" -> paragraph.append('\n');
      default -> {}
    }
  }

  private void startPoint() {
    point = xml.attribute("modelId");
    texts.put(point, new ArrayList<>());
    if (xml.attribute("type").equals("doc")) {
      root = point;
    }
  }

  /** Only connections without a type are those of parents and children. */
  private void connect() {
    String type = xml.attribute("type");
    if (type.isEmpty() || type.equals("parOf")) {
      String order = xml.attribute("srcOrd");
      children
          .computeIfAbsent(xml.attribute("srcId"), id -> new ArrayList<>())
          .add(
              new Child(
                  xml.attribute("destId"),
                  order.matches("\\d{1,6}") ? Integer.parseInt(order) : 0));
    }
  }

  /** Blanks between the elements of a point are no text. */
  private void text(String text) {
    if (!text.isBlank() || paragraph.length() > 0) {
      paragraph.append(text);
    }
  }

  private void end() {
    if (xml.name().equals("p")) {
      texts.computeIfAbsent(point, id -> new ArrayList<>()).add(paragraph.toString());
      paragraph.setLength(0);
    }
  }

  private void place(String id, int level) {
    if (level > DEEPEST || !placed.add(id)) {
      return;
    }
    for (String text : texts.getOrDefault(id, List.of())) {
      if (!text.isBlank()) {
        blocks.add(new TextBlock(text, Kind.LIST_ITEM, Math.max(1, level), Optional.empty()));
      }
    }
    children.getOrDefault(id, List.of()).stream()
        .sorted(Comparator.comparingInt(Child::order))
        .forEach(child -> place(child.point(), level + 1));
  }
}
