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

  private static Packed packaged(String container, String list) {
    return new Packed()
        .with("mimetype", "application/epub+zip")
        .with("META-INF/container.xml", container)
        .with("OPS/b.opf", list);
  }

  private static final String CONTAINER =
      "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile"
          + " full-path='OPS/b.opf'/></rootfiles></container>";

  private static String list(String items, String spine) {
    return "<package xmlns='http://www.idpf.org/2007/opf'><manifest>%s</manifest><spine>%s</spine></package>"
        .formatted(items, spine);
  }

  private static String item(String id, String href) {
    return "<item id='%s' href='%s' media-type='application/xhtml+xml'/>".formatted(id, href);
  }

  private static String page(String body) {
    return "<html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head><body>%s</body></html>"
        .formatted(body);
  }

  @Test
  void listsAndPagesMayHavePrefixes() throws InputException {
    byte[] bytes =
        packaged(
                "<c:container xmlns:c='urn:oasis:names:tc:opendocument:xmlns:container'>"
                    + "<c:rootfile full-path='OPS/b.opf'/></c:container>",
                "<opf:package xmlns:opf='http://www.idpf.org/2007/opf'><opf:manifest><opf:item"
                    + " id='a' href='a.xhtml' media-type='application/xhtml+xml'/></opf:manifest>"
                    + "<opf:spine><opf:itemref idref='a'/></opf:spine></opf:package>")
            .with(
                "OPS/a.xhtml",
                "<h:html xmlns:h='http://www.w3.org/1999/xhtml'><h:head><h:title>T</h:title>"
                    + "</h:head><h:body><h:p>One.</h:p><h:p>Two.</h:p></h:body></h:html>")
            .bytes();

    assertThat(Extracts.paragraphs("a.epub", bytes)).containsExactly("TEXT One.", "TEXT Two.");
  }

  @Test
  void namesOfPagesMayBeWrittenAsAddresses() throws InputException {
    byte[] bytes =
        packaged(
                CONTAINER,
                list(
                    item("a", "text/one%20page.xhtml")
                        + item("b", "./text/../100%25.xhtml")
                        + item("c", "caf%C3%A9.xhtml")
                        + item("d", "as%20it%20is.xhtml")
                        + item("e", "page.xht#top"),
                    "<itemref idref='a'/><itemref idref='b'/><itemref idref='c'/><itemref"
                        + " idref='d' linear='no'/><itemref idref='e'/>"))
            .with("OPS/text/one page.xhtml", page("<p>One.</p>"))
            .with("OPS/100%.xhtml", page("<p>Two.</p>"))
            .with("OPS/café.xhtml", page("<p>Three.</p>"))
            .with("OPS/as%20it%20is.xhtml", page("<p>Four.</p>"))
            .with("OPS/page.xht", page("<p>Five.</p>"))
            .bytes();

    assertThat(Extracts.paragraphs("a.epub", bytes))
        .containsExactly("TEXT One.", "TEXT Two.", "TEXT Three.", "TEXT Four.", "TEXT Five.");
  }

  @Test
  void pagesThatAreMissingOrFaultyAreNamedAndTheOthersRead() throws InputException {
    byte[] bytes =
        packaged(
                CONTAINER,
                list(
                    item("a", "a.xhtml") + item("b", "b.xhtml") + item("c", "c.xhtml"),
                    "<itemref idref='a'/><itemref idref='b'/><itemref idref='c'/><itemref"
                        + " idref='x'/>"))
            .with("OPS/a.xhtml", page("<p>One.</p>"))
            .with("OPS/c.xhtml", page("<script src='x'/><p>Two & three.<p>Four."))
            .bytes();

    assertThat(Extracts.paragraphs("a.epub", bytes))
        .containsExactly("TEXT One.", "TEXT Two & three.", "TEXT Four.");
    assertThat(Extracts.warnings("a.epub", bytes))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .contains("2 of its pages are missing, and are left out")
                    .contains("OPS/b.xhtml"),
            second ->
                assertThat(second)
                    .contains("1 page is not well-formed XHTML (OPS/c.xhtml, line 1"));
  }

  @Test
  void theContentsAndPagesBesideTheOrderOfReadingAreNamed() throws InputException {
    byte[] bytes =
        packaged(
                CONTAINER,
                list(
                    item("a", "a.xhtml")
                        + item("b", "b.xhtml")
                        + "<item id='n' href='n.xhtml' properties='nav'"
                        + " media-type='application/xhtml+xml'/>",
                    "<itemref idref='n'/><itemref idref='a'/>"))
            .with("OPS/a.xhtml", page("<p>One.<span epub:type='pagebreak'>12</span></p>"))
            .with("OPS/b.xhtml", page("<p>Aside.</p>"))
            .with("OPS/n.xhtml", page("<nav><ol><li>Part 1</li><li>Part 2</li></ol></nav>"))
            .bytes();

    assertThat(Extracts.paragraphs("a.epub", bytes)).containsExactly("TEXT One.");
    assertThat(Extracts.warnings("a.epub", bytes))
        .containsExactly(
            "a.epub: left out on purpose: 2 lines of tables of contents (10 characters),"
                + " 1 number of a page (2 characters),"
                + " 1 page outside the order of reading (6 characters);"
                + " see what is left in its text");
  }

  @Test
  void tablesAreCountedOverAllPages() throws InputException {
    String table = page("<table><tr><td>x</td></tr></table>");
    byte[] bytes =
        packaged(
                CONTAINER,
                list(
                    item("a", "a.xhtml") + item("b", "b.xhtml"),
                    "<itemref idref='a'/><itemref idref='b'/>"))
            .with("OPS/a.xhtml", table)
            .with("OPS/b.xhtml", table)
            .bytes();

    assertThat(Extracts.structure("a.epub", bytes))
        .containsExactly("TABLE_CELL 0:0:0 x", "TABLE_CELL 1:0:0 x");
  }
}
