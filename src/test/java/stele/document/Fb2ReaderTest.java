package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import stele.bitext.InputException;
import stele.testing.Packed;

final class Fb2ReaderTest extends DocumentReaderContract {

  private static final String START =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><FictionBook"
          + " xmlns=\"http://www.gribuser.ru/xml/fictionbook/2.0\""
          + " xmlns:l=\"http://www.w3.org/1999/xlink\">";

  @Override
  InputFormat contractFormat() {
    return InputFormat.FB2;
  }

  @Override
  byte[] contractFile() {
    return book("<body><section><p>" + FIRST + "</p><p>" + SECOND + "</p></section></body>");
  }

  private static byte[] book(String content) {
    return (START + content + "</FictionBook>").getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void titlesVersesAndTablesAreWhatTheyAre() throws InputException {
    assertThat(
            Extracts.structure(
                "a.fb2",
                book(
                    "<body><title><p>The book</p></title><epigraph><p>Early.</p><text-author>She"
                        + "</text-author></epigraph><section><title><p>Part One</p><p>Spring</p>"
                        + "</title><p>Plain <emphasis>text</emphasis>.</p><subtitle>* *"
                        + " Later</subtitle><poem><stanza><v>First line,</v><v>second"
                        + " line.</v></stanza><date>1900</date></poem><empty-line/><cite><p>Said."
                        + "</p></cite><table><tr><th>A</th><td>B</td></tr></table><section><title>"
                        + "<p>Deep</p></title><p><style name='x'>End</style>.</p></section></section></body>")))
        .containsExactly(
            "HEADING 1 The book",
            "TEXT Early.",
            "TEXT She",
            "HEADING 2 Part One",
            "HEADING 2 Spring",
            "TEXT Plain text.",
            "HEADING 3 * * Later",
            "TEXT First line,",
            "TEXT second line.",
            "TEXT 1900",
            "TEXT Said.",
            "TABLE_CELL 0:0:0 A",
            "TABLE_CELL 0:0:1 B",
            "HEADING 3 Deep",
            "TEXT End.");
  }

  @Test
  void notesAreNotesAndTheirMarksAreLeftOut() throws InputException {
    byte[] bytes =
        book(
            "<description><title-info><author><last-name>She</last-name></author><book-title>Book"
                + "</book-title></title-info></description><body><section><p>Said<a l:href='#n1'"
                + " type='note'>[1]</a> so, see <a l:href='#x'>there</a>.</p></section></body><body"
                + " name='notes'><title><p>Notes</p></title><section id='n1'><title><p>1</p></title>"
                + "<p>The note.</p></section></body><binary id='b'>AAAA</binary>");

    assertThat(Extracts.paragraphs("a.fb2", bytes))
        .containsExactly("TEXT Said so, see there.", "HEADING Notes", "FOOTNOTE The note.");
    assertThat(Extracts.warnings("a.fb2", bytes))
        .containsExactly(
            "a.fb2: left out on purpose: 2 marks of notes (4 characters), 2 lines about the document"
                + " (7 characters); see what is left in its text");
  }

  @Test
  void aPackedBookAndOneOfAnotherNameAreKnownByTheirContent() throws InputException {
    byte[] bytes = book("<body><section><p>One.</p></section></body>");

    assertThat(Extracts.paragraphs("book", bytes)).containsExactly("TEXT One.");
    assertThat(Extracts.paragraphs("a.xml", bytes)).containsExactly("TEXT One.");
    assertThat(Extracts.paragraphs("a.fb2.zip", new Packed().with("a.fb2", bytes).bytes()))
        .containsExactly("TEXT One.");
  }

  @Test
  void theEncodingItDeclaresIsObeyed() throws InputException {
    byte[] bytes =
        (START.replace("UTF-8", "windows-1251")
                + "<body><section><p>Да.</p></section></body></FictionBook>")
            .getBytes(Charset.forName("windows-1251"));

    assertThat(Extracts.paragraphs("a.fb2", bytes)).containsExactly("TEXT Да.");
  }

  @Test
  void aBookWithAFaultIsReadAndNamed() throws InputException {
    byte[] bytes = book("<body><section><p>Cats & dogs.</p><p>End.</section></body>");

    assertThat(Extracts.paragraphs("a.fb2", bytes))
        .containsExactly("TEXT Cats & dogs.", "TEXT End.");
    assertThat(Extracts.warnings("a.fb2", bytes)).first().asString().contains("is not well-formed");
  }

  @Test
  void aFileThatIsNoBookIsRefused() {
    assertThat(Extracts.refusal("a.fb2", "Words.".getBytes(StandardCharsets.UTF_8)))
        .contains("is not a FictionBook");
  }
}
