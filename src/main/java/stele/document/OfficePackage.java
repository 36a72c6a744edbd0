package stele.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import stele.bitext.InputException;
import stele.io.Source;

/** The parts of a packed office document and how they refer to each other (ISO/IEC 29500-2). */
final class OfficePackage {

  /**
   * A reference of one part to another.
   *
   * @param type the last word of its kind: {@code footnotes}
   * @param target the name of a part, or an address outside
   */
  record Relation(String id, String type, String target, boolean external) {}

  private static final int HEAD = 4096;

  private final Source source;
  private final Map<String, byte[]> parts;
  private final Map<String, List<Relation>> relations = new HashMap<>();
  private final Set<String> taken = new TreeSet<>();

  private OfficePackage(Source source, Map<String, byte[]> parts) {
    this.source = source;
    this.parts = parts;
  }

  /** Reads the parts that are XML; pictures, fonts, themes and data of forms are skipped. */
  static OfficePackage read(Source source) throws InputException {
    return new OfficePackage(
        source,
        FlatPackage.isOne(new String(source.head(HEAD), StandardCharsets.ISO_8859_1))
            ? FlatPackage.parts(source)
            : ZipEntries.read(source, OfficePackage::isText));
  }

  private static boolean isText(String name) {
    return (name.endsWith(".xml") || name.endsWith(".rels"))
        && !name.contains("/theme/")
        && !name.contains("/media/")
        && !name.startsWith("customXml/");
  }

  /** The main part: the one referred to, or the usual one. */
  Optional<String> main(String usual) throws InputException {
    String main = related("", "officeDocument").orElse(usual);
    return Optional.of(has(main) ? main : usual).filter(this::has);
  }

  boolean has(String part) {
    return parts.containsKey(part);
  }

  /** Starts reading a part, which then counts as read. */
  XmlPart open(String part) throws InputException {
    taken.add(part);
    return XmlPart.open(source, part, parts.get(part));
  }

  byte[] bytes(String part) {
    return parts.get(part);
  }

  /** A part of any kind, which then counts as read; empty if there is none. */
  Optional<byte[]> content(String part) throws InputException {
    taken.add(part);
    return has(part) ? Optional.of(parts.get(part)) : Optional.ofNullable(others(part).get(part));
  }

  private Map<String, byte[]> others(String part) throws InputException {
    return source.head(2)[0] == 'P' ? ZipEntries.read(source, part::equals) : Map.of();
  }

  /** The XML parts that were not read, in the order of their names. */
  List<String> unread(Predicate<String> wanted) {
    return parts.keySet().stream()
        .filter(name -> !taken.contains(name) && !name.endsWith(".rels") && wanted.test(name))
        .sorted()
        .toList();
  }

  /** The part of a kind that a part refers to, the first of several. */
  Optional<String> related(String part, String type) throws InputException {
    return relations(part).stream()
        .filter(relation -> relation.type().equals(type) && !relation.external())
        .map(Relation::target)
        .findFirst();
  }

  /** The reference with this id. */
  Optional<Relation> relation(String part, String id) throws InputException {
    return relations(part).stream().filter(relation -> relation.id().equals(id)).findFirst();
  }

  /** The part that the id refers to, if it is XML and there. */
  Optional<String> part(String from, String id) throws InputException {
    return relation(from, id).map(Relation::target).filter(this::has);
  }

  /** The paragraphs of the diagram or the chart that a part refers to; none if it is not there. */
  List<TextBlock> drawing(String from, String id, TextAccount account) throws InputException {
    Optional<String> part = part(from, id);
    if (part.isEmpty()) {
      return List.of();
    }
    XmlPart xml = open(part.get());
    return part.get().contains("chart")
        ? ChartText.read(xml, account)
        : DiagramText.read(xml, account);
  }

  /** What a part refers to; a part without a name is the package itself. */
  List<Relation> relations(String part) throws InputException {
    List<Relation> known = relations.get(part);
    if (known == null) {
      known = readRelations(part);
      relations.put(part, known);
    }
    return known;
  }

  private List<Relation> readRelations(String part) throws InputException {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    List<Relation> found = new ArrayList<>();
    if (has(name)) {
      XmlPart xml = open(name);
      xml.read(
          new XmlPart.Tags() {
            @Override
            public void start() {
              if (xml.name().equals("Relationship")) {
                found.add(relation(xml, folder));
              }
            }

            @Override
            public void end() {}
          });
    }
    return found;
  }

  private static Relation relation(XmlPart xml, String folder) {
    String type = xml.attribute("Type");
    boolean external = xml.attribute("TargetMode").equals("External");
    String target = xml.attribute("Target");
    return new Relation(
        xml.attribute("Id"),
        type.substring(type.lastIndexOf('/') + 1),
        external ? target : resolve(folder, target),
        external);
  }

  private static String resolve(String folder, String target) {
    List<String> path = new ArrayList<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      if (step.equals("..") && !path.isEmpty()) {
        path.remove(path.size() - 1);
      } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
        path.add(step);
      }
    }
    return String.join("/", path);
  }
}
