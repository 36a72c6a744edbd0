package stele.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The sheets of an XLSX workbook, with the texts of their cells as the sheet shows them.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA
 *     376, part 1, 18</a>
 */
public final class Spreadsheet {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,2})?");
  private static final String WORKBOOK = "xl/workbook.xml";

  private final Map<String, byte[]> parts;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<String> strings = new ArrayList<>();
  private final List<String> readings = new ArrayList<>();
  private final List<CellFormat> styles = new ArrayList<>();
  private boolean from1904;

  /**
   * A sheet.
   *
   * @param visible whether people see it
   * @param comments on its cells
   * @param drawings texts of shapes and charts on it, of heads and feet for printing
   * @param unknown how many formulas there are whose results the file does not have
   */
  public record Sheet(
      String name,
      boolean visible,
      List<SheetRow> rows,
      List<String> comments,
      List<String> drawings,
      int unknown) {

    public Sheet {
      rows = List.copyOf(rows);
      comments = List.copyOf(comments);
      drawings = List.copyOf(drawings);
    }
  }

  /**
   * A row of a sheet.
   *
   * @param number 1-based, as a spreadsheet shows it
   * @param cells from the first column to the last with a text; empty ones are empty texts
   */
  public record SheetRow(int number, List<String> cells) {

    public SheetRow {
      cells = List.copyOf(cells);
    }

    /** The text of a 0-based column; empty where there is none. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  private Spreadsheet(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /** Whether a part of the package is needed. */
  public static boolean isPart(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  /**
   * Reads all sheets.
   *
   * @param parts the XML of the package, by the names of its parts
   * @throws XMLStreamException if a part is not what it should be
   */
  public static Spreadsheet of(Map<String, byte[]> parts) throws XMLStreamException {
    Spreadsheet spreadsheet = new Spreadsheet(parts);
    try {
      spreadsheet.read();
    } catch (NumberFormatException e) {
      throw new XMLStreamException("a number is wrong: " + e.getMessage(), e);
    }
    return spreadsheet;
  }

  /** In their order; a chart alone is a sheet without rows. */
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  /** How characters of shared texts are read, which some programs keep beside them. */
  public List<String> readings() {
    return List.copyOf(readings);
  }

  private interface Visitor {
    void start(XMLStreamReader xml, String name) throws XMLStreamException;
  }

  /** Visits the start tags of a part; nothing if there is no such part. */
  private void visit(String part, Visitor visitor) throws XMLStreamException {
    byte[] content = parts.get(part);
    if (content == null) {
      return;
    }
    XMLStreamReader xml =
        XmlFactories.strict().createXMLStreamReader(new ByteArrayInputStream(content));
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        visitor.start(xml, xml.getLocalName());
      }
    }
    xml.close();
  }

  /** A relation of a part to another one. */
  private record Relation(String type, String target) {
    boolean is(String kind) {
      return type.endsWith("/" + kind);
    }
  }

  private Map<String, Relation> relations(String part) throws XMLStreamException {
    int name = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, name);
    Map<String, Relation> relations = new LinkedHashMap<>();
    visit(
        folder + "_rels/" + part.substring(name) + ".rels",
        (xml, tag) -> {
          if (tag.equals("Relationship")) {
            relations.put(
                attribute(xml, "Id"),
                new Relation(attribute(xml, "Type"), resolved(folder, attribute(xml, "Target"))));
          }
        });
    return relations;
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    List<String> steps = new ArrayList<>();
    for (String step : (folder + target).split("/", -1)) {
      if (step.equals("..") && !steps.isEmpty()) {
        steps.remove(steps.size() - 1);
      } else if (!step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  private void read() throws XMLStreamException {
    String workbook =
        relations("").values().stream()
            .filter(relation -> relation.is("officeDocument"))
            .map(Relation::target)
            .findFirst()
            .orElse(WORKBOOK);
    if (!parts.containsKey(workbook)) {
      throw new XMLStreamException("there is no " + workbook);
    }
    Map<String, Relation> relations = relations(workbook);
    for (Relation relation : relations.values()) {
      if (relation.is("sharedStrings")) {
        readStrings(relation.target());
      } else if (relation.is("styles")) {
        readStyles(relation.target());
      }
    }
    List<Map.Entry<String, Boolean>> found = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    visit(
        workbook,
        (xml, tag) -> {
          if (tag.equals("workbookPr")) {
            from1904 = isTrue(attribute(xml, "date1904"));
          } else if (tag.equals("sheet")) {
            Relation relation = relations.get(attribute(xml, "id"));
            found.add(
                Map.entry(
                    attribute(xml, "name"), !attribute(xml, "state").matches("(?i)(very)?hidden")));
            targets.add(relation == null ? "" : relation.target());
          }
        });
    for (int i = 0; i < found.size(); i++) {
      readSheet(found.get(i).getKey(), found.get(i).getValue(), targets.get(i));
    }
  }

  private static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true");
  }

  private void readStrings(String part) throws XMLStreamException {
    visit(
        part,
        (xml, tag) -> {
          if (tag.equals("si")) {
            strings.add(richText(xml));
          }
        });
  }

  /** The text of an element with runs, without readings; the reader is then at its end. */
  private String richText(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    StringBuilder reading = new StringBuilder();
    boolean phonetic = false;
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (xml.getLocalName().equals("t")) {
            (phonetic ? reading : text).append(xml.getElementText());
          } else {
            phonetic |= xml.getLocalName().equals("rPh");
            depth++;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          phonetic &= !xml.getLocalName().equals("rPh");
          depth--;
        }
        default -> {}
      }
    }
    if (!reading.isEmpty()) {
      readings.add(reading.toString());
    }
    return unescaped(text.toString());
  }

  private static String unescaped(String text) {
    return ESCAPED
        .matcher(text.replace("\r\n", "\n"))
        .replaceAll(
            escaped ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(escaped.group(1), 16))));
  }

  private void readStyles(String part) throws XMLStreamException {
    Map<Integer, String> patterns = new HashMap<>();
    Map<Integer, CellFormat> formats = new HashMap<>();
    boolean[] within = new boolean[1];
    visit(
        part,
        (xml, tag) -> {
          switch (tag) {
            case "numFmt" -> patterns.put(number(xml, "numFmtId"), attribute(xml, "formatCode"));
            case "cellXfs" -> within[0] = true;
            case "cellStyles", "dxfs" -> within[0] = false;
            case "xf" -> {
              if (within[0]) {
                styles.add(
                    formats.computeIfAbsent(
                        number(xml, "numFmtId"),
                        id ->
                            patterns.containsKey(id)
                                ? CellFormat.of(patterns.get(id))
                                : CellFormat.builtIn(id)));
              }
            }
            default -> {}
          }
        });
  }

  private static int number(XMLStreamReader xml, String name) {
    String value = attribute(xml, name);
    return value.isEmpty() ? 0 : Integer.parseInt(value);
  }

  private void readSheet(String name, boolean visible, String part) throws XMLStreamException {
    SheetRows rows = new SheetRows();
    List<String> drawings = new ArrayList<>();
    visit(
        part,
        (xml, tag) -> {
          switch (tag) {
            case "row" -> rows.begin(number(xml, "r"));
            case "c" -> readCell(xml, rows);
            case "oddHeader",
                "oddFooter",
                "evenHeader",
                "evenFooter",
                "firstHeader",
                "firstFooter" ->
                drawings.add(xml.getElementText().replaceAll("&(?:\"[^\"]*\"|\\d+|[A-Z&])", " "));
            default -> {}
          }
        });
    List<String> comments = new ArrayList<>();
    for (Relation relation : relations(part).values()) {
      if (relation.is("comments")) {
        readTexts(relation.target(), "comment", comments);
      } else if (relation.is("drawing")) {
        readTexts(relation.target(), "p", drawings);
        for (Relation chart : relations(relation.target()).values()) {
          readTexts(chart.target(), "p", drawings);
        }
      }
    }
    sheets.add(new Sheet(name, visible, rows.rows(), comments, drawings, rows.unknown));
  }

  private void readTexts(String part, String element, List<String> texts)
      throws XMLStreamException {
    visit(
        part,
        (xml, tag) -> {
          if (tag.equals(element)) {
            texts.add(richText(xml));
          }
        });
  }

  /** The rows of a sheet while they are read. */
  private static final class SheetRows {
    private final List<SheetRow> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int number;
    private int next;
    private int unknown;

    void begin(int row) {
      end();
      number = row > number ? row : number + 1;
      next = 0;
    }

    /** Adds a cell; sheets have 16,384 columns at most. */
    void add(int column, String text) throws XMLStreamException {
      if (column >= 1 << 14) {
        throw new XMLStreamException("a cell is in column " + column);
      }
      if (text.isEmpty()) {
        return;
      }
      while (cells.size() <= column) {
        cells.add("");
      }
      cells.set(column, text);
    }

    private void end() {
      if (!cells.isEmpty()) {
        rows.add(new SheetRow(number, cells));
        cells = new ArrayList<>();
      }
    }

    List<SheetRow> rows() {
      end();
      return rows;
    }

    /** The 0-based column in a reference such as {@code AB12}, or the next one. */
    int column(String reference) {
      int column = 0;
      for (int i = 0; i < reference.length() && i < 4 && isLetter(reference.charAt(i)); i++) {
        column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
      }
      int found = column > 0 ? column - 1 : next;
      next = found + 1;
      return found;
    }

    private static boolean isLetter(char c) {
      return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
  }

  private void readCell(XMLStreamReader xml, SheetRows rows) throws XMLStreamException {
    int column = rows.column(attribute(xml, "r"));
    String type = attribute(xml, "t");
    int style = number(xml, "s");
    String value = null;
    String text = "";
    boolean formula = false;
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          switch (xml.getLocalName()) {
            case "v" -> value = xml.getElementText();
            case "is" -> text = richText(xml);
            case "f" -> {
              formula = true;
              depth++;
            }
            default -> depth++;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
    CellFormat format =
        style >= 0 && style < styles.size() ? styles.get(style) : CellFormat.builtIn(0);
    if (formula && value == null) {
      rows.unknown++;
    }
    rows.add(column, value == null ? format.shown(text) : shown(type, value, format));
  }

  private String shown(String type, String value, CellFormat format) throws XMLStreamException {
    switch (type) {
      case "s" -> {
        int index = Integer.parseInt(value.strip());
        if (index < 0 || index >= strings.size()) {
          throw new XMLStreamException("there is no shared text " + index);
        }
        return format.shown(strings.get(index));
      }
      case "str", "inlineStr" -> {
        return format.shown(unescaped(value));
      }
      case "b" -> {
        return isTrue(value.strip()) ? "TRUE" : "FALSE";
      }
      case "e" -> {
        return value;
      }
      case "d" -> {
        return value.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "").replace('T', ' ');
      }
      default -> {
        String bare = value.strip();
        return NUMBER.matcher(bare).matches()
            ? format.shown(Double.parseDouble(bare), from1904)
            : bare;
      }
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }
}
