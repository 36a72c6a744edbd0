package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import stele.testing.Packed;
import stele.testing.WrittenDocuments;

/** What the tool says to documents made to hurt, or hurt themselves: in time, leaving nothing. */
@Timeout(60)
final class BadDocumentsTest {

  private static final List<String> TEXT = List.of("The cat sat on the mat.", "The dog ran away.");

  @TempDir private Path folder;
  private Workspace work;

  @BeforeEach
  void putTheTexts() throws IOException {
    work = Workspace.in(folder);
  }

  @Test
  void aZipBombIsRefused() throws Exception {
    byte[] zeros = new byte[1 << 20];
    byte[] bomb = new Packed().with("word/document.xml", zeros, 400).bytes();

    assertFails(
        "bomb.docx: becomes far too large when it is unpacked (a 'zip bomb');"
            + " save its text as a new document without the rest",
        "bomb.docx",
        bomb);
  }

  @Test
  void aPdfThatGrowsBeyondMeasureIsRefused() throws Exception {
    assertFails(
        "bomb.pdf: is damaged, or not a PDF (a page becomes far too large when it is unpacked);"
            + " get it again, or open it in a viewer and print it as a PDF",
        "bomb.pdf",
        pdfOf(new byte[1 << 20], 100));
  }

  @Test
  void entitiesAreNeitherReadNorFetched() throws Exception {
    String secret = work.put("secret.txt", "a secret");
    String declared = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file://" + secret + "\">]>";
    byte[] docx =
        new Packed()
            .with(
                "word/document.xml",
                declared
                    + "<w:document "
                    + WrittenDocuments.WORD
                    + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>")
            .bytes();

    assertFails(
        "evil.docx: word/document.xml, line 1, column 1: declares a document type, which could make Stele read"
            + " files and addresses; open the document and save it again",
        "evil.docx",
        docx);
    assertFails(
        "evil.xhtml: declares entities of its own, which could make Stele read files and addresses;"
            + " open it in a browser and save it as HTML",
        "evil.xhtml",
        (declared.replace("DOCTYPE d", "DOCTYPE html") + "<html><body>&x;</body></html>")
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aDocumentThatBreaksOffIsRefused() throws Exception {
    byte[] docx = WrittenDocuments.docx(TEXT);
    byte[] pdf = WrittenDocuments.pdf("Head", TEXT);

    assertThat(refusal("half.docx", Arrays.copyOf(docx, docx.length / 2)))
        .isEqualTo("half.docx: is cut off; get it again, or open it and save it again");
    assertThat(refusal("half.pdf", Arrays.copyOf(pdf, 60))).startsWith("half.pdf: is damaged");
  }

  @Test
  void aRenamedPictureIsNoDocument() throws Exception {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};

    assertFails(
        "cat.docx: is not a Word document, or is damaged: it does not begin like one;"
            + " get it again, or name its format with --input-format",
        "cat.docx",
        picture);
    assertFails(
        "cat.html: is a PNG picture, not plain text; name a text file", "cat.html", picture);
  }

  @Test
  void aTextOf300MegabytesIsRefusedBeforeMemoryRunsOut() throws Exception {
    Path file = folder.resolve("huge.en.txt");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(300L << 20);
    }

    Run run = Run.of("align", file.toString(), work.russian());

    assertThat(work.shortened(run.err()).lines())
        .containsExactly("stele: huge.en.txt: is a text of more than 128 MB; split it into parts");
    assertThat(run.exitCode()).isEqualTo(1);
    Files.delete(file);
  }

  @Test
  void aTextOfOneLineOf20MegabytesIsSplitInTime() throws Exception {
    String sentence = "It was said once, and it is said again. ";
    String file = work.put("line.en.txt", sentence.repeat(20_000_000 / sentence.length()));

    Run run = Run.of("segment", file, "-o", work.at("out.txt"));

    assertThat(run.exitCode()).isZero();
    assertThat(work.shortened(run.err())).contains("segments    500000");
  }

  @Test
  void theFormatTheUserNamesIsTried() throws Exception {
    String text = work.put("page.txt", "<p>One.</p><p>Two.</p>");

    Run run = Run.of("segment", text, "--input-format", "html", "--language", "en");

    assertThat(run.out()).isEqualTo("One.\n\nTwo.\n");
    assertThat(Run.of("segment", text, "--input-format", "pdf").err()).contains("is not a PDF");
    assertThat(Run.of("segment", text, "--input-format", "doc").err())
        .contains(
            "there is no format 'doc'; --input-format takes text, markdown, html, docx, pptx, odt,"
                + " rtf, epub, pdf, xlsx, csv, tsv, srt, vtt");
  }

  @Test
  void theFormatsOfTwoTextsAreNamedOnceForBothOrForEach() throws Exception {
    String page = work.put("page.en.txt", "<p>The cat sat on the mat.</p>");

    Run each =
        Run.of(
            "align", page, work.russian(), "--input-format=html", "--input-format=text", "--quiet");
    Run thrice =
        Run.of(
            "align",
            page,
            work.russian(),
            "--input-format=html",
            "--input-format=text",
            "--input-format=text");

    assertThat(each.exitCode()).isZero();
    assertThat(each.out()).contains("The cat sat on the mat.").doesNotContain("<p>");
    assertThat(thrice.exitCode()).isEqualTo(2);
    assertThat(thrice.err()).contains("give --input-format once for all texts, or once for each");
    assertThat(
            Run.of("align", page, work.russian(), "--segmented", "--input-format=text").exitCode())
        .isEqualTo(2);
  }

  @Test
  void spansPointIntoTheTextThatSegmentShows() throws Exception {
    String file = work.put("tale.en.docx", WrittenDocuments.docx(TEXT));

    String text = Run.of("segment", file, "--format", "text").out();
    Run json = Run.of("segment", file, "--format", "json");

    assertThat(text).isEqualTo("The cat sat on the mat.\n\nThe dog ran away.\n");
    assertThat(text.substring(25, 42)).isEqualTo(TEXT.get(1));
    assertThat(json.out())
        .contains(
            "{\"start\": 25, \"end\": 42, \"paragraph\": 1, \"text\": \"The dog ran away.\"}");
  }

  @Test
  void anOldEncodingOfAPreSplitTextIsGuessedWithAWord() throws Exception {
    String old =
        work.put("old.ru.txt", Workspace.RUSSIAN.getBytes(Charset.forName("windows-1251")));

    Run run = Run.of("align", work.english(), old, "--segmented", "--quiet");

    assertThat(run.out()).contains("Кошка сидела на коврике.");
    assertThat(run.err())
        .contains("old.ru.txt: does not declare its encoding")
        .contains("windows-1251");
  }

  private void assertFails(String message, String name, byte[] content) throws IOException {
    assertThat(refusal(name, content)).isEqualTo(message);
  }

  private String refusal(String name, byte[] content) throws IOException {
    String file = work.put(name, content);
    Map<String, String> before = work.contents();

    Run run = Run.of("align", work.english(), file, "-o", work.at("out.json"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(work.contents()).isEqualTo(before);
    return work.shortened(run.err()).strip().replaceFirst("^stele: ", "");
  }

  /** A page whose drawing instructions are {@code content} so many times, deflated. */
  private static byte[] pdfOf(byte[] content, int times) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated =
        new DeflaterOutputStream(stream, new Deflater(Deflater.BEST_COMPRESSION))) {
      for (int i = 0; i < times; i++) {
        deflated.write(content);
      }
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        ("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]"
                + "/Count 1>> endobj\n3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]"
                + "/Contents 4 0 R/Resources<<>>>> endobj\n4 0 obj <</Length "
                + stream.size()
                + "/Filter/FlateDecode>>\nstream\n")
            .getBytes(StandardCharsets.US_ASCII));
    pdf.writeBytes(stream.toByteArray());
    pdf.writeBytes(
        "\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    return pdf.toByteArray();
  }
}
