package stele.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made of the XML of its parts, as other programs write it. */
public final class WrittenWorkbook {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private String properties = "";
  private int count;

  /** Its first sheets, the content of {@code sheetData}. */
  public static WrittenWorkbook of(String... rows) {
    WrittenWorkbook workbook = new WrittenWorkbook();
    for (String each : rows) {
      workbook.sheet("Sheet" + (workbook.count + 1), "visible", each);
    }
    return workbook;
  }

  /** Adds a sheet. */
  public WrittenWorkbook sheet(String name, String state, String rows) {
    count++;
    sheets.append(
        "<sheet name='%s' sheetId='%s' state='%s' r:id='r%s'/>"
            .formatted(name, Integer.toString(count), state, Integer.toString(count)));
    relate("r" + count, "worksheet", "worksheets/sheet" + count + ".xml");
    return part(
        "xl/worksheets/sheet" + count + ".xml",
        "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
  }

  /** Number formats, the first of which is that of style 1. */
  public WrittenWorkbook formats(String... codes) {
    StringBuilder formats = new StringBuilder("<styleSheet><numFmts>");
    StringBuilder styles = new StringBuilder("<cellXfs><xf numFmtId='0'/>");
    for (int i = 0; i < codes.length; i++) {
      formats.append(
          "<numFmt numFmtId='%s' formatCode='%s'/>".formatted(Integer.toString(164 + i), codes[i]));
      styles.append("<xf numFmtId='%s'/>".formatted(Integer.toString(164 + i)));
    }
    relate("styles", "styles", "styles.xml");
    return part("xl/styles.xml", formats + "</numFmts>" + styles + "</cellXfs></styleSheet>");
  }

  /** Shared texts, each the content of an {@code si}. */
  public WrittenWorkbook texts(String... texts) {
    relate("strings", "sharedStrings", "/xl/sharedStrings.xml");
    return part(
        "xl/sharedStrings.xml", "<sst><si>" + String.join("</si><si>", texts) + "</si></sst>");
  }

  /** Lets days count from 1904. */
  public WrittenWorkbook from1904() {
    properties = "<workbookPr date1904='1'/>";
    return this;
  }

  /** Comments on the first sheet. */
  public WrittenWorkbook comment(String text) {
    part(
        "xl/worksheets/_rels/sheet1.xml.rels",
        "<Relationships><Relationship Id='c' Type='%s/comments' Target='../comments1.xml'/></Relationships>"
            .formatted(RELATIONS));
    return part(
        "xl/comments1.xml",
        "<comments><commentList><comment ref='A1'><text><r><t>"
            + text
            + "</t></r></text></comment></commentList></comments>");
  }

  private void relate(String id, String type, String target) {
    relations.append(
        "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, RELATIONS, type, target));
  }

  private WrittenWorkbook part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** The file. */
  public byte[] bytes() throws IOException {
    part(
        "_rels/.rels",
        "<Relationships><Relationship Id='w' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            .formatted(RELATIONS));
    part("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    part(
        "xl/workbook.xml",
        "<workbook xmlns:r='r'>" + properties + "<sheets>" + sheets + "</sheets></workbook>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> each : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
