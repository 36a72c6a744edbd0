package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stele.bitext.InputException;
import stele.testing.Packed;
import stele.testing.WrittenDocuments;

final class EpubReaderTest extends DocumentReaderContract {

  @Override
  InputFormat contractFormat() {
    return InputFormat.EPUB;
  }

  @Override
  byte[] contractFile() {
    return WrittenDocuments.epub(List.of(FIRST, SECOND));
  }

  @Test
  void pagesComeInTheOrderOfTheSpineWithoutTheContents() throws InputException {
    byte[] bytes = WrittenDocuments.epub(List.of("One.", "Two.", "Three.", "Four."));

    assertThat(Extracts.paragraphs("a.epub", bytes))
        .containsExactly("TEXT One.", "TEXT Two.", "TEXT Three.", "TEXT Four.");
  }

  private static Packed book() {
    return new Packed()
        .with("mimetype", "application/epub+zip")
        .with("META-INF/container.xml", "<container><rootfile full-path=\"b.opf\"/></container>")
        .with(
            "b.opf",
            "<package><manifest><item id=\"a\" href=\"a.html\" media-type=\"text/html\"/></manifest><spine><itemref idref=\"a\"/></spine></package>");
  }

  @Test
  void aMissingPageIsNamed() {
    assertThat(Extracts.refusal("a.epub", book().bytes())).contains("its page a.html is missing");
  }

  @Test
  void aProtectedBookIsRefused() {
    byte[] bytes =
        book()
            .with(
                "META-INF/encryption.xml",
                "<encryption><enc:EncryptedData><enc:CipherData><enc:CipherReference URI=\"a.html\"/></enc:CipherData></enc:EncryptedData></encryption>")
            .with("a.html", new byte[] {1, 2, 3})
            .bytes();

    assertThat(Extracts.refusal("a.epub", bytes)).contains("is encrypted (protected");
  }

  @Test
  void aBookWhoseFontsAreEncryptedIsRead() throws InputException {
    byte[] bytes =
        book()
            .with(
                "META-INF/encryption.xml",
                "<encryption><enc:EncryptedData><enc:CipherData><enc:CipherReference URI=\"f.otf\"/></enc:CipherData></enc:EncryptedData></encryption>")
            .with("a.html", "<p>Text.</p>")
            .bytes();

    assertThat(Extracts.paragraphs("a.epub", bytes)).containsExactly("TEXT Text.");
  }

  @Test
  void entitiesOfAPageAreRefused() {
    byte[] bytes =
        book()
            .with(
                "a.html",
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"http://example.org/x\">]><html>&x;</html>")
            .bytes();

    assertThat(Extracts.refusal("a.epub", bytes))
        .startsWith("a.epub: a.html: declares entities of its own");
  }
}
