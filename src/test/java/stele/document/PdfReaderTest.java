package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.bitext.InputException;
import stele.testing.WrittenDocuments;

final class PdfReaderTest extends DocumentReaderContract {

  /** Written once: every new PDF gets an identifier of its own. */
  private byte[] contractFile;

  @Override
  InputFormat contractFormat() {
    return InputFormat.PDF;
  }

  @Override
  byte[] contractFile() throws IOException {
    if (contractFile == null) {
      contractFile = WrittenDocuments.pdf("", List.of(FIRST, SECOND));
    }
    return contractFile.clone();
  }

  private static final List<String> STORY = story();

  /** Some pages of paragraphs of one to seven sentences, no two of them alike. */
  private static List<String> story() {
    List<String> story = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      StringBuilder paragraph = new StringBuilder("This is the one they call " + name(i) + ".");
      for (int k = 0; k < i % 7; k++) {
        paragraph.append(" And of ").append(name(10 * i + k)).append(" it knows a good deal more.");
      }
      story.add(paragraph.toString());
    }
    return story;
  }

  private static String name(int number) {
    return number < 5
        ? "oaeiu".substring(number, number + 1)
        : name(number / 5) + "bdfgk".charAt(number % 5) + "a";
  }

  @Test
  void linesBecomeParagraphsAgainAlsoOverTheEndOfAPage() throws Exception {
    byte[] bytes = WrittenDocuments.pdf("A story", STORY);

    assertThat(Extracts.paragraphs("a.pdf", bytes))
        .containsExactlyElementsOf(STORY.stream().map(p -> "TEXT " + p).toList());
  }

  @Test
  void whatIsLeftOutIsSaid() throws Exception {
    assertThat(Extracts.warnings("a.pdf", WrittenDocuments.pdf("A story", STORY)))
        .containsExactly(
            "a.pdf: left out on purpose: 8 heads and feet of pages (28 characters);"
                + " see what is left in its text");
  }

  @Test
  void cyrillicIsRead() throws Exception {
    assertThat(Extracts.read("a.pdf", WrittenDocuments.pdf("Повесть", List.of("Да, ёж."))).text())
        .contains("Повесть", "Да, ёж.");
  }

  @Test
  void aPdfWithoutTextLayerIsRefused() throws IOException {
    assertThat(Extracts.refusal("scan.pdf", saved(new PDDocument())))
        .isEqualTo(
            "scan.pdf: has no text layer: its pages are pictures;"
                + " recognise its text first (OCR), for example with ocrmypdf");
  }

  @Test
  void anEncryptedPdfIsRefused() throws IOException {
    PDDocument document = new PDDocument();
    document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

    assertThat(Extracts.refusal("a.pdf", saved(document)))
        .isEqualTo("a.pdf: is encrypted; open it with its password and save it without one");
  }

  @Test
  void aDamagedPdfIsRefused() throws IOException {
    byte[] bytes = WrittenDocuments.pdf("A story", STORY);

    assertThat(Extracts.refusal("a.pdf", java.util.Arrays.copyOf(bytes, 40)))
        .startsWith("a.pdf: is damaged, or not a PDF (");
  }

  @Test
  void aPdfThatOnlyMayNotBeChangedIsRead() throws IOException, InputException {
    try (PDDocument document = Loader.loadPDF(WrittenDocuments.pdf("A story", STORY))) {
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      assertThat(Extracts.paragraphs("a.pdf", bytesOf(document))).hasSize(STORY.size());
    }
  }

  private static final List<String> LINES =
      List.of(
          "The harbour is open from the first of May.",
          "Boats of more than nine metres need a pilot.",
          "Ask for one at the office on the pier.");

  @ParameterizedTest
  @CsvSource({"0,90", "0,180", "0,270", "90,0", "90,90", "180,0", "270,90", "0,45", "0,3"})
  void textInAnyDirectionIsReadInItsOwn(int page, int text) throws Exception {
    try (PDDocument document = new PDDocument()) {
      write(document, page, text, LINES);

      assertThat(Extracts.read("a.pdf", bytesOf(document)).text().strip().replace("\n\n", " "))
          .isEqualTo(String.join(" ", LINES));
      assertThat(Extracts.warnings("a.pdf", bytesOf(document))).isEmpty();
    }
  }

  @Test
  void aStampInTheMarginFollowsTheText() throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = write(document, 0, 0, LINES);
      write(document, page, 90, List.of("Received in June"));

      assertThat(Extracts.read("a.pdf", bytesOf(document)).text())
          .endsWith("\n\nReceived in June\n");
      assertThat(Extracts.warnings("a.pdf", bytesOf(document)))
          .containsExactly(
              "a.pdf: what is turned sideways follows the text; see what is left in its text");
    }
  }

  @Test
  void rowsWithLeadingDotsAreParagraphsAndNoContents() throws Exception {
    List<String> rows =
        List.of(
            "Lentil soup ............................ 4.50",
            "Fish of the day with boiled potatoes",
            "and green salad ........................ 14",
            "Bread . . . . . . . . . . . . . . . . . . 19",
            "Coffee or tea _________________________ 20 EUR");
    try (PDDocument document = new PDDocument()) {
      write(document, 0, 0, rows);

      assertThat(Extracts.paragraphs("menu.pdf", bytesOf(document)))
          .containsExactly(
              "TEXT " + rows.get(0),
              "TEXT " + rows.get(1) + " " + rows.get(2),
              "TEXT " + rows.get(3),
              "TEXT " + rows.get(4));
      assertThat(Extracts.warnings("menu.pdf", bytesOf(document))).isEmpty();
    }
  }

  @Test
  void rowsOfColumnsAreParagraphs() throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        for (int i = 0; i < 3; i++) {
          for (int column = 0; column < 2; column++) {
            content.beginText();
            content.newLineAtOffset(70 + 300 * column, 700 - 14 * i);
            content.showText(column == 0 ? "Pear cake " + i : "4.5" + i);
            content.endText();
          }
        }
      }

      assertThat(Extracts.paragraphs("menu.pdf", bytesOf(document)))
          .containsExactly(
              "TEXT Pear cake 0 4.50", "TEXT Pear cake 1 4.51", "TEXT Pear cake 2 4.52");
    }
  }

  @Test
  void contentsAreThoseWhoseTitlesAreFoundAgain() throws Exception {
    List<String> entries =
        List.of("The river ............... 2", "The bridge ............... 3", "The mill ..... 5");
    try (PDDocument document = new PDDocument()) {
      write(document, 0, 0, entries);
      write(document, 0, 0, List.of("The river", "It is long.", "The bridge", "It is old."));

      assertThat(Extracts.read("a.pdf", bytesOf(document)).text())
          .doesNotContain("....")
          .contains("The river", "It is old.");
      assertThat(Extracts.warnings("a.pdf", bytesOf(document)).get(0))
          .startsWith("a.pdf: left out on purpose: 3 lines of tables of contents (");
    }
  }

  @Test
  void textsOfAnnotationsAndFieldsAreNamed() throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = write(document, 0, 0, LINES);
      PDAnnotationText note = new PDAnnotationText();
      note.setContents("Is that so?");
      page.setAnnotations(List.of(note));
      PDAcroForm form = new PDAcroForm(document);
      PDTextField field = new PDTextField(form);
      field.setPartialName("name");
      field.getCOSObject().setString(COSName.V, "Ann Bee");
      form.setFields(List.of(field));
      document.getDocumentCatalog().setAcroForm(form);

      assertThat(Extracts.warnings("a.pdf", bytesOf(document)))
          .containsExactly(
              "a.pdf: left out on purpose: 1 control of a form (6 characters), 1 annotation of a"
                  + " page (9 characters); see what is left in its text");
    }
  }

  private static PDPage write(PDDocument document, int rotation, int angle, List<String> lines)
      throws IOException {
    PDPage page = new PDPage();
    page.setRotation(rotation);
    document.addPage(page);
    write(document, page, angle, lines);
    return page;
  }

  /**
   * Writes lines in a direction, in degrees against the clock, below each other in that direction.
   */
  private static void write(PDDocument document, PDPage page, int angle, List<String> lines)
      throws IOException {
    double turn = Math.toRadians(angle);
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
      for (int i = 0; i < lines.size(); i++) {
        content.setTextMatrix(
            Matrix.getRotateInstance(
                turn,
                (float) (300 + 14 * i * Math.sin(turn)),
                (float) (400 - 14 * i * Math.cos(turn))));
        content.showText(lines.get(i));
      }
      content.endText();
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    try (document) {
      document.addPage(new PDPage());
      return bytesOf(document);
    }
  }

  private static byte[] bytesOf(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
