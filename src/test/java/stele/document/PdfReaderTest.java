package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
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
            "a.pdf: 8 page heads, feet or numbers are left out;" + " see what is left in its text");
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
