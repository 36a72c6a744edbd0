package stele.document;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.InputException;
import stele.bitext.Paragraph.Kind;

/** The paragraphs of one slide, or of the page of its notes. */
final class PptxSlide implements XmlPart.Tags {

  private final XmlPart xml;
  private final String part;
  private final PptxSlides slides;
  private final PartVersions versions;
  private final TableCells tables;
  private final List<TextBlock> titles = new ArrayList<>();
  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<TextBlock> notes = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean hidden;
  private String placeholder = "";
  private String font = "";
  private int level;
  private boolean bullet;

  private PptxSlide(String part, PptxSlides slides) throws InputException {
    this.part = part;
    this.slides = slides;
    this.tables = slides.tables();
    this.xml =
        slides.parts().open(part).counting(slides.account(), (name, outer) -> name.equals("t"));
    this.versions = new PartVersions(xml, slides.account());
  }

  static PptxSlide read(String part, PptxSlides slides) throws InputException {
    PptxSlide slide = new PptxSlide(part, slides);
    slide.xml.read(slide);
    return slide;
  }

  boolean isHidden() {
    return hidden;
  }

  /** Titles first, since the order of shapes is that in which they lie on each other. */
  List<TextBlock> blocks() {
    List<TextBlock> all = new ArrayList<>(titles);
    all.addAll(blocks);
    all.addAll(notes);
    return all;
  }

  void addNotes(PptxSlide page) {
    page.blocks().forEach(block -> notes.add(block.inNote()));
  }

  @Override
  public void start() throws InputException {
    switch (xml.name()) {
      case "sld" -> hidden = DocxStyles.isOff(xml.attribute("show"));
      case "sp", "graphicFrame", "pic", "cxnSp" -> placeholder = "";
      case "ph" -> placeholder = xml.attribute("type").isEmpty() ? "obj" : xml.attribute("type");
      case "cNvPr" -> describe(xml.attribute("descr"));
      case "p" -> startParagraph();
      case "pPr" -> paragraphProperties();
      case "rPr" -> runProperties();
      case "r" -> font = "";
      case "t" -> append(slides.symbols().shown(font, xml.content()));
      case "br" -> append("\n");
      case "AlternateContent" -> versions.begin();
      case "Choice", "Fallback" -> versions.skips();
      case "relIds" -> draw(xml.attribute("dm"));
      case "chart" -> draw(xml.reference("id"));
      case "oleObj" -> slides.missEmbedded();
      default -> startTable();
    }
  }

  private void startTable() throws InputException {
    switch (xml.name()) {
      case "tbl" -> tables.startTable();
      case "tr" -> tables.startRow();
      case "tc" -> {
        tables.startCell();
        if (xml.attribute("hMerge").equals("1") || xml.attribute("vMerge").equals("1")) {
          xml.skip(Leaving.HIDDEN);
          tables.endCell();
        }
      }
      default -> {}
    }
  }

  @Override
  public void end() {
    switch (xml.name()) {
      case "p" -> endParagraph();
      case "tc" -> tables.endCell();
      case "tbl" -> tables.endTable();
      case "AlternateContent" -> versions.end();
      case "Choice", "Fallback" -> versions.endVersion();
      default -> {}
    }
  }

  private void startParagraph() {
    text.setLength(0);
    level = 1;
    bullet = placeholder.equals("body") || placeholder.equals("obj");
  }

  private void paragraphProperties() throws InputException {
    level = Math.max(1, DocxStyles.level(xml.attribute("lvl")));
    xml.within(
        () -> {
          switch (xml.name()) {
            case "buNone" -> bullet = false;
            case "buChar", "buAutoNum", "buBlip" -> bullet = true;
            default -> {}
          }
        });
  }

  private void runProperties() throws InputException {
    xml.within(
        () -> {
          if (xml.name().equals("latin") || xml.name().equals("sym")) {
            font = xml.attribute("typeface");
          }
        });
  }

  private void append(String piece) {
    versions.took(piece);
    text.append(piece);
  }

  private void endParagraph() {
    String shown = text.toString();
    text.setLength(0);
    switch (placeholder) {
      case "title", "ctrTitle" -> titles.add(heading(shown, 1));
      case "subTitle" -> blocks.add(heading(shown, 2));
      case "dt", "ftr", "hdr", "sldNum" -> slides.account().leaveOut(Leaving.HEADS_AND_FEET, shown);
      default -> blocks.add(block(shown));
    }
  }

  private TextBlock heading(String shown, int rank) {
    return new TextBlock(shown, Kind.HEADING, rank, tables.cell());
  }

  private TextBlock block(String shown) {
    if (tables.cell().isPresent()) {
      return new TextBlock(shown, Kind.TABLE_CELL, 0, tables.cell());
    }
    return bullet
        ? new TextBlock(shown, Kind.LIST_ITEM, level, tables.cell())
        : new TextBlock(shown, Kind.TEXT);
  }

  private void draw(String id) throws InputException {
    List<TextBlock> drawn = slides.parts().drawing(part, id, slides.account());
    drawn.forEach(block -> versions.took(block.text()));
    blocks.addAll(drawn);
  }

  private void describe(String words) {
    slides.account().see(words);
    slides.account().leaveOut(Leaving.DESCRIPTIONS, words);
  }
}
