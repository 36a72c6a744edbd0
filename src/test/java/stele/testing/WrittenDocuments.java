package stele.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Paragraphs as documents of all formats, each as programs write it. */
public final class WrittenDocuments {

  public static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  public static final String OPEN_DOCUMENT =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"";

  private static final float SIZE = 11;
  private static final float MARGIN = 70;
  private static final float WIDTH = 455;

  private WrittenDocuments() {}

  public static byte[] docx(List<String> paragraphs) {
    return docxOf(
        paragraphs.stream()
            .map(p -> "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped(p) + "</w:t></w:r></w:p>")
            .collect(Collectors.joining()));
  }

  /** A Word document with this in its body. */
  public static byte[] docxOf(String body) {
    return docxParts(body).bytes();
  }

  /** The same, to add more parts to. */
  public static Packed docxParts(String body) {
    return new Packed()
        .with("[Content_Types].xml", "<Types/>")
        .with(
            "word/document.xml",
            "<w:document %s><w:body>%s</w:body></w:document>".formatted(WORD, body));
  }

  public static byte[] odt(List<String> paragraphs) {
    return odtOf(
        paragraphs.stream()
            .map(p -> "<text:p>" + escaped(p) + "</text:p>")
            .collect(Collectors.joining()));
  }

  /** An OpenDocument text with this in its body. */
  public static byte[] odtOf(String body) {
    return new Packed()
        .with("mimetype", "application/vnd.oasis.opendocument.text")
        .with(
            "content.xml",
            ("<office:document-content %s><office:body><office:text>%s</office:text></office:body>"
                    + "</office:document-content>")
                .formatted(OPEN_DOCUMENT, body))
        .bytes();
  }

  public static String html(List<String> paragraphs) {
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>No text</title></head><body>"
        + paragraphs.stream().map(p -> "<p>" + escaped(p) + "</p>\n").collect(Collectors.joining())
        + "</body></html>";
  }

  public static byte[] epub(List<String> paragraphs) {
    int half = paragraphs.size() / 2;
    return new Packed()
        .with("mimetype", "application/epub+zip")
        .with(
            "META-INF/container.xml",
            "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>")
        .with(
            "OEBPS/book.opf",
            "<package><manifest>"
                + "<item id=\"n\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\""
                + " properties=\"nav\"/>"
                + "<item id=\"b\" href=\"part%202.xhtml\" media-type=\"application/xhtml+xml\"/>"
                + "<item id=\"a\" href=\"part%201.xhtml\" media-type=\"application/xhtml+xml\"/>"
                + "</manifest><spine><itemref idref=\"n\"/><itemref idref=\"a\"/>"
                + "<itemref idref=\"b\"/></spine></package>")
        .with("OEBPS/nav.xhtml", "<html><body><p>Contents</p></body></html>")
        .with("OEBPS/part 2.xhtml", html(paragraphs.subList(half, paragraphs.size())))
        .with("OEBPS/part 1.xhtml", html(paragraphs.subList(0, half)))
        .bytes();
  }

  /** RTF with every character beyond ASCII as {@code \\u} and a question mark. */
  public static String rtf(List<String> paragraphs) {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1\n");
    for (String paragraph : paragraphs) {
      rtf.append("\\pard ");
      for (int i = 0; i < paragraph.length(); i++) {
        char c = paragraph.charAt(i);
        rtf.append(c < 0x80 ? String.valueOf(c) : "\\u" + (short) c + "?");
      }
      rtf.append("\\par\n");
    }
    return rtf.append("}").toString();
  }

  /** Set in lines, with a head and a number on every page, and room between paragraphs. */
  public static byte[] pdf(String head, List<String> paragraphs) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream in =
            PDDocument.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      PDFont font = PDType0Font.load(document, in);
      Pages pages = new Pages(document, font, head);
      for (String paragraph : paragraphs) {
        for (String line : lines(paragraph, font)) {
          pages.write(line);
        }
        pages.skip();
      }
      pages.end();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static List<String> lines(String paragraph, PDFont font) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * SIZE > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** The pages of a PDF while they are written. */
  private static final class Pages {
    private final PDDocument document;
    private final PDFont font;
    private final String head;
    private PDPageContentStream page;
    private float y;
    private int number;

    Pages(PDDocument document, PDFont font, String head) {
      this.document = document;
      this.font = font;
      this.head = head;
    }

    void write(String line) throws IOException {
      if (page == null || y < 90) {
        begin();
      }
      put(MARGIN, y, line);
      y -= SIZE * 1.2f;
    }

    void skip() {
      y -= SIZE;
    }

    void end() throws IOException {
      if (page != null) {
        page.close();
      }
    }

    private void begin() throws IOException {
      end();
      PDPage next = new PDPage();
      document.addPage(next);
      page = new PDPageContentStream(document, next);
      number++;
      put(MARGIN, 740, head);
      put(300, 50, String.valueOf(number));
      y = 700;
    }

    private void put(float x, float baseline, String text) throws IOException {
      page.beginText();
      page.setFont(font, SIZE);
      page.newLineAtOffset(x, baseline);
      page.showText(text);
      page.endText();
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
