package stele.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stele.bitext.InputException;
import stele.bitext.Paragraph.Kind;

/** The paragraphs of one part of a Word document: of its body, or of its notes. */
final class DocxBody implements XmlPart.Tags {

  /** A paragraph that has not ended. Text boxes are within paragraphs, so there may be several. */
  private static final class Open {
    private final StringBuilder text = new StringBuilder();
    private final List<TextBlock> boxes = new ArrayList<>();
    private String style = "";
    private int outline;
    private int item;
    private boolean numbered;
    private boolean goesOn;
    private boolean contents;
  }

  private final XmlPart xml;
  private final String part;
  private final DocxReading reading;
  private final DocxStyles styles;
  private final TableCells tables;
  private final PassageAccount leavings;
  private final DocxFields fields;
  private final PartVersions choices;
  private final boolean fieldsEnd;
  private final List<TextBlock> blocks = new ArrayList<>();
  private final Map<String, List<String>> references = new LinkedHashMap<>();
  private final Map<String, List<TextBlock>> notes = new LinkedHashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<Boolean> controls = new ArrayDeque<>();
  private List<TextBlock> target = blocks;
  private String carried = "";
  private int deletions;
  private boolean hidden;
  private String font = "";

  private DocxBody(String part, DocxReading reading) throws InputException {
    this.part = part;
    this.reading = reading;
    this.styles = reading.styles();
    this.tables = reading.tables();
    this.xml = reading.parts().open(part).counting(reading.account(), DocxBody::holdsText);
    this.leavings = new PassageAccount(reading.account());
    this.fields = new DocxFields(reading.account(), reading.symbols());
    this.choices = new PartVersions(xml, reading.account());
    this.fieldsEnd = fieldsEnd(reading.parts().bytes(part));
  }

  static DocxBody read(String part, DocxReading reading) throws InputException {
    DocxBody body = new DocxBody(part, reading);
    body.xml.read(body);
    body.leavings.end();
    body.fields.close();
    if (!body.carried.isEmpty()) {
      body.target.add(new TextBlock(body.carried, Kind.TEXT));
    }
    return body;
  }

  /** The paragraphs outside notes, in order. */
  List<TextBlock> blocks() {
    return blocks;
  }

  /** The numbers of the {@code footnotes} or {@code endnotes} referred to, in order, each once. */
  List<String> references(String kind) {
    return references.getOrDefault(kind, List.of());
  }

  /** The paragraphs of each note by its number. */
  Map<String, List<TextBlock>> notes() {
    return notes;
  }

  private static boolean holdsText(String name, boolean outer) {
    return name.equals("t") || name.equals("delText");
  }

  /**
   * Whether each field that begins also ends. Word mends documents in which one does not; taking
   * all that follows for its code would lose it.
   */
  private static boolean fieldsEnd(byte[] content) {
    String all = new String(content, StandardCharsets.ISO_8859_1);
    return count(all, "fldCharType=\"begin\"") == count(all, "fldCharType=\"end\"");
  }

  private static int count(String text, String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      count++;
    }
    return count;
  }

  private boolean isWord() {
    return xml.namespace().contains("/wordprocessingml/") && xml.namespace().endsWith("/main");
  }

  /** Of WordprocessingML, or of the drawings in it. */
  private boolean isParagraph() {
    return isWord() || xml.namespace().endsWith("/main");
  }

  @Override
  public void start() throws InputException {
    switch (xml.name()) {
      case "p" -> startParagraph();
      case "pPr" -> xml.within(this::property);
      case "r" -> hidden = !open.isEmpty() && styles.isHidden(open.peek().style);
      case "rPr" -> runProperties();
      case "t", "delText" -> append(reading.symbols().shown(font, xml.content()));
      case "tab", "ptab" -> append("\t");
      case "br", "cr" -> lineBreak();
      case "noBreakHyphen" -> append("\u2011");
      case "softHyphen" -> append("\u00AD");
      case "sym" -> symbol();
      case "rt" -> xml.skip(Leaving.READINGS);
      case "del", "moveFrom" -> deletions += isWord() ? 1 : 0;
      default -> startOther();
    }
  }

  private void startOther() throws InputException {
    switch (xml.name()) {
      case "instrText" -> fields.code(xml.content());
      case "fldChar" -> fieldCharacter();
      case "fldSimple" -> startSimpleField();
      case "checkBox" -> checkBox();
      case "ddList" -> dropDown();
      case "footnoteReference" -> refer("footnotes");
      case "endnoteReference" -> refer("endnotes");
      case "footnote", "endnote" -> startNote();
      case "sdt" -> controls.push(false);
      case "sdtPr" -> xml.within(this::controlProperty);
      case "AlternateContent" -> choices.begin();
      case "Choice", "Fallback" -> choices.skips();
      default -> startDrawing();
    }
  }

  private void startDrawing() throws InputException {
    switch (xml.name()) {
      case "textpath" -> box(xml.attribute("string"));
      case "docPr" -> describe(xml.attribute("descr"));
      case "relIds" -> drawn(drawing(xml.attribute("dm")));
      case "chart" -> drawn(drawing(xml.attribute("id")));
      case "altChunk" -> chunk(reading.chunk(part, xml.attribute("id")));
      case "subDoc" -> reading.miss("the part " + subDocument(xml.attribute("id")));
      case "OLEObject" -> reading.miss("an embedded object");
      default -> startTable();
    }
  }

  private void startTable() throws InputException {
    if (!isWord()) {
      return;
    }
    switch (xml.name()) {
      case "tbl" -> tables.startTable();
      case "tr" -> tables.startRow();
      case "trPr" -> rowProperties();
      case "tc" -> tables.startCell();
      case "tcPr" -> cellProperties();
      default -> {}
    }
  }

  @Override
  public void end() {
    switch (xml.name()) {
      case "p" -> endParagraph();
      case "r" -> {
        hidden = false;
        font = "";
      }
      case "del", "moveFrom" -> deletions -= isWord() ? 1 : 0;
      case "fldSimple" -> append(fields.end());
      case "sdt" -> controls.poll();
      case "AlternateContent" -> choices.end();
      case "Choice", "Fallback" -> choices.endVersion();
      case "tbl" -> {
        if (isWord()) {
          tables.endTable();
        }
      }
      case "tc" -> {
        if (isWord()) {
          tables.endCell();
        }
      }
      default -> {}
    }
  }

  private void startParagraph() {
    if (isParagraph()) {
      Open paragraph = new Open();
      paragraph.text.append(carried);
      carried = "";
      open.push(paragraph);
    }
  }

  private void endParagraph() {
    if (!isParagraph() || open.isEmpty()) {
      return;
    }
    leavings.end();
    if (!fieldsEnd) {
      fields.close();
    }
    Open done = open.pop();
    List<TextBlock> to = open.isEmpty() ? target : open.peek().boxes;
    if (done.goesOn) {
      carried = done.text.toString();
    } else if (done.contents || controls.contains(true) || styles.isContents(done.style)) {
      reading.account().leaveOut(Leaving.CONTENTS, done.text);
    } else {
      to.add(block(done));
    }
    to.addAll(done.boxes);
  }

  private TextBlock block(Open paragraph) {
    String text = paragraph.text.toString();
    int heading = paragraph.outline > 0 ? paragraph.outline : styles.headingLevel(paragraph.style);
    if (heading > 0) {
      return new TextBlock(text, Kind.HEADING, heading, tables.cell());
    }
    int styled = styles.itemLevel(paragraph.style);
    int item = paragraph.numbered ? Math.max(1, paragraph.item) : styled;
    if (tables.cell().isPresent()) {
      return new TextBlock(text, Kind.TABLE_CELL, item, tables.cell());
    }
    return new TextBlock(text, item > 0 ? Kind.LIST_ITEM : Kind.TEXT, item, Optional.empty());
  }

  /** One property of a paragraph, or of the mark at its end. */
  private void property() throws InputException {
    Open paragraph = open.isEmpty() ? new Open() : open.peek();
    String value = xml.attribute("val");
    switch (xml.name()) {
      case "pStyle" -> paragraph.style = value;
      case "outlineLvl" -> paragraph.outline = DocxStyles.outlineLevel(value);
      case "numId" -> paragraph.numbered = !value.equals("0");
      case "ilvl" -> paragraph.item = DocxStyles.level(value);
      case "del", "moveFrom" -> paragraph.goesOn = true;
      case "framePr" -> paragraph.goesOn |= xml.attribute("dropCap").matches("drop|margin");
      case "pPrChange", "rPrChange" -> xml.skip();
      default -> {}
    }
  }

  private void runProperties() throws InputException {
    if (!isWord()) {
      xml.within(
          () -> {
            if (xml.name().equals("latin") || xml.name().equals("sym")) {
              font = xml.attribute("typeface");
            }
          });
      return;
    }
    xml.within(
        () -> {
          switch (xml.name()) {
            case "rStyle" -> hidden |= styles.isHidden(xml.attribute("val"));
            case "vanish" -> hidden = !DocxStyles.isOff(xml.attribute("val"));
            case "rFonts" -> font = xml.attribute("ascii");
            case "rPrChange" -> xml.skip();
            default -> {}
          }
        });
  }

  /** A row whose properties mark it as deleted is skipped. */
  private void rowProperties() throws InputException {
    boolean[] deleted = {false};
    xml.within(
        () -> {
          switch (xml.name()) {
            case "del" -> deleted[0] = true;
            case "gridBefore" -> tables.skipColumns(number(xml.attribute("val")));
            case "trPrChange" -> xml.skip();
            default -> {}
          }
        });
    if (deleted[0]) {
      tables.dropRow();
      xml.skip(Leaving.DELETIONS);
    }
  }

  private void cellProperties() throws InputException {
    boolean[] deleted = {false};
    xml.within(
        () -> {
          switch (xml.name()) {
            case "gridSpan" -> tables.skipColumns(number(xml.attribute("val")) - 1);
            case "cellDel" -> deleted[0] = true;
            case "tcPrChange" -> xml.skip();
            default -> {}
          }
        });
    if (deleted[0]) {
      tables.endCell();
      xml.skip(Leaving.DELETIONS);
    }
  }

  private static int number(String value) {
    return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
  }

  /** Whether a content control is the table of contents. */
  private void controlProperty() {
    if (xml.name().equals("docPartGallery")
        && xml.attribute("val").equals("Table of Contents")
        && !controls.isEmpty()) {
      controls.pop();
      controls.push(true);
    }
  }

  private void fieldCharacter() {
    switch (xml.attribute("fldCharType")) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate();
      case "end" -> append(fields.end());
      default -> {}
    }
  }

  private void startSimpleField() {
    fields.begin();
    fields.code(xml.attribute("instr"));
    fields.separate();
  }

  private void checkBox() throws InputException {
    boolean[] on = {false};
    xml.within(
        () -> {
          if (xml.name().equals("default") || xml.name().equals("checked")) {
            on[0] = !DocxStyles.isOff(xml.attribute("val"));
          }
        });
    fields.control(on[0] ? "\u2612" : "\u2610");
  }

  private void dropDown() throws InputException {
    List<String> entries = new ArrayList<>();
    int[] chosen = {0};
    xml.within(
        () -> {
          switch (xml.name()) {
            case "result" -> chosen[0] = number(xml.attribute("val"));
            case "listEntry" -> entries.add(xml.attribute("val"));
            default -> {}
          }
        });
    fields.control(chosen[0] < entries.size() ? entries.get(chosen[0]) : "");
  }

  private void symbol() {
    String code = xml.attribute("char");
    if (code.matches("[0-9A-Fa-f]{1,4}")) {
      String sign = reading.symbols().sign(xml.attribute("font"), Integer.parseInt(code, 16));
      reading.account().see(sign);
      append(sign);
    }
  }

  private void lineBreak() {
    String type = xml.attribute("type");
    append(type.equals("page") || type.equals("column") ? " " : "\n");
  }

  private void append(String text) {
    if (open.isEmpty() || text.isEmpty()) {
      return;
    }
    choices.took(text);
    Optional<Leaving> reason = reason();
    if (reason.isPresent()) {
      leavings.leaveOut(reason.get(), text);
      return;
    }
    leavings.end();
    fields.shows();
    open.peek().contents |= fields.inContents();
    open.peek().text.append(text);
  }

  /** Why text at this place is not shown; empty if it is. */
  private Optional<Leaving> reason() {
    if (deletions > 0) {
      return Optional.of(Leaving.DELETIONS);
    }
    if (fields.inCode()) {
      return Optional.of(Leaving.FIELD_CODES);
    }
    return hidden ? Optional.of(Leaving.HIDDEN) : Optional.empty();
  }

  private List<TextBlock> drawing(String id) throws InputException {
    return reading.parts().drawing(part, id, reading.account());
  }

  /** Words that a drawing shows and has as an attribute. */
  private void box(String words) {
    reading.account().see(words);
    drawn(List.of(new TextBlock(words, Kind.TEXT)));
  }

  private void drawn(List<TextBlock> found) {
    for (TextBlock block : found) {
      choices.took(block.text());
      reason().ifPresent(reason -> reading.account().leaveOut(reason, block.text()));
    }
    if (reason().isEmpty()) {
      (open.isEmpty() ? target : open.peek().boxes).addAll(found);
    }
  }

  private void chunk(List<TextBlock> found) {
    target.addAll(found);
  }

  private void describe(String words) {
    if (!words.isBlank()) {
      reading.account().see(words);
      reading.account().leaveOut(Leaving.DESCRIPTIONS, words);
    }
  }

  private String subDocument(String id) throws InputException {
    return reading.parts().relation(part, id).map(OfficePackage.Relation::target).orElse(id);
  }

  private void refer(String kind) {
    List<String> ids = references.computeIfAbsent(kind, key -> new ArrayList<>());
    if (reason().isEmpty() && !ids.contains(xml.attribute("id"))) {
      ids.add(xml.attribute("id"));
    }
  }

  /** Notes with a type are the lines that separate notes from text. */
  private void startNote() {
    target = new ArrayList<>();
    notes.put(xml.attribute("id"), target);
  }
}
