package stele.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.bitext.InputException;
import stele.io.Source;
import stele.testing.Packed;
import stele.testing.WrittenDocuments;

final class FormatDetectorTest {

  private static InputFormat detected(String name, byte[] bytes) throws InputException {
    return FormatDetector.of(Source.of(name, bytes));
  }

  private static String refusal(String name, byte[] bytes) {
    return catchThrowableOfType(InputException.class, () -> detected(name, bytes))
        .problem()
        .message();
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, TEXT",
    "a.MD, MARKDOWN",
    "a.htm, HTML",
    "a.xhtml, HTML",
    "a.srt, SRT",
    "a.vtt, VTT",
    "a.unknown, TEXT",
    "txt, TEXT",
    "-, TEXT"
  })
  void theEndingTellsTheFormatsThatAreText(String name, InputFormat format) throws InputException {
    assertThat(detected(name, "Words.".getBytes(StandardCharsets.UTF_8))).isEqualTo(format);
  }

  @Test
  void whatItHoldsCountsMoreThanItsName() throws InputException {
    List<String> text = List.of("One.");
    assertThat(detected("a.txt", WrittenDocuments.docx(text))).isEqualTo(InputFormat.DOCX);
    assertThat(detected("-", WrittenDocuments.odt(text))).isEqualTo(InputFormat.ODT);
    assertThat(detected("a.zip", WrittenDocuments.epub(text))).isEqualTo(InputFormat.EPUB);
    assertThat(detected("a.txt", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(InputFormat.PDF);
    assertThat(detected("a.doc", "{\\rtf1}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(InputFormat.RTF);
  }

  @Test
  void aTextFileThatShowsHtmlStaysText() throws InputException {
    byte[] page = "<!DOCTYPE html><html>".getBytes(StandardCharsets.UTF_8);

    assertThat(detected("a.txt", page)).isEqualTo(InputFormat.TEXT);
    assertThat(detected("-", page)).isEqualTo(InputFormat.HTML);
  }

  @Test
  void xmlUnderTheNameOfATextIsNoText() throws InputException {
    String xml = "<?xml version=\"1.0\"?>\n";

    assertThat(detected("a.txt", bytes(xml + "<FictionBook xmlns='x'/>")))
        .isEqualTo(InputFormat.FB2);
    assertThat(detected("a.txt", bytes("<xliff version='1.2'></xliff>")))
        .isEqualTo(InputFormat.XLIFF);
    assertThat(detected("a.txt", bytes("<tmx version='1.4'></tmx>"))).isEqualTo(InputFormat.TMX);
    assertThat(refusal("a.txt", bytes(xml + "<book xmlns='http://docbook.org/ns/docbook'/>")))
        .contains("is DocBook");
    assertThat(refusal("a.txt", bytes(xml + "<recipe>Stir.</recipe>")))
        .contains("its outermost element is <recipe>");
    assertThat(detected("a.txt", bytes("<sighs> I see.\n"))).isEqualTo(InputFormat.TEXT);
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "a.docx, is not a Word document",
    "a.odt, is not an OpenDocument text",
    "a.epub, is not an EPUB book",
    "a.pdf, is not a PDF",
    "a.rtf, is not an RTF document"
  })
  void aNameThatPromisesMoreThanThereIsIsRefused(String name, String cause) {
    assertThat(refusal(name, "Words.".getBytes(StandardCharsets.UTF_8))).contains(cause);
  }

  @Test
  void oldAndEncryptedOfficeDocumentsAreToldApart() {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    byte[] encrypted = java.util.Arrays.copyOf(old, old.length + name.length);
    System.arraycopy(name, 0, encrypted, old.length, name.length);

    assertThat(refusal("a.docx", old)).contains("of before 2007");
    assertThat(refusal("a.docx", encrypted)).contains("is encrypted");
  }

  @ParameterizedTest
  @CsvSource({"photo.jpg, a ZIP archive", "xl/other.bin, a ZIP archive"})
  void archivesOfOtherThingsAreCalledByTheirName(String part, String what) {
    assertThat(refusal("a.docx", new Packed().with(part, "x").bytes())).contains("is " + what);
  }

  @Test
  void aZipBombIsRefusedBeforeItIsUnpacked() {
    byte[] zeros = new byte[1 << 20];
    byte[] bomb =
        new Packed().with("word/media/a.bin", zeros, 200).with("word/document.xml", "x").bytes();

    assertThat(refusal("a.docx", bomb)).contains("a 'zip bomb'");
  }

  @Test
  void anArchiveOfCountlessEntriesIsRefused() {
    Packed packed = new Packed();
    for (int i = 0; i <= ZipEntries.MOST_ENTRIES; i++) {
      packed.with(String.valueOf(i), new byte[0]);
    }

    assertThat(refusal("a.docx", packed.bytes())).contains("holds more than 20000 entries");
  }

  @Test
  void aCutOffOrChangedArchiveIsDamaged() {
    byte[] whole = WrittenDocuments.docx(List.of("One. ".repeat(5000)));
    byte[] changed = whole.clone();
    changed[whole.length / 2] ^= 0x55;

    assertThat(Extracts.refusal("a.docx", java.util.Arrays.copyOf(whole, whole.length / 2)))
        .startsWith("a.docx: is ");
    assertThat(Extracts.refusal("a.docx", changed)).startsWith("a.docx: ");
  }
}
