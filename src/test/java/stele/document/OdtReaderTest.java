package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stele.bitext.InputException;
import stele.testing.Packed;
import stele.testing.WrittenDocuments;

final class OdtReaderTest extends DocumentReaderContract {

  @Override
  InputFormat contractFormat() {
    return InputFormat.ODT;
  }

  @Override
  byte[] contractFile() {
    return WrittenDocuments.odt(List.of(FIRST, SECOND));
  }

  private static List<String> read(String body) throws InputException {
    return Extracts.paragraphs("a.odt", WrittenDocuments.odtOf(body));
  }

  @Test
  void headingsItemsAndCellsAreToldByTheirElements() throws InputException {
    assertThat(
            read(
                "<text:h text:outline-level=\"1\">Head</text:h><text:p>Text.</text:p><text:list>"
                    + "<text:list-item><text:p>Item</text:p></text:list-item></text:list>"
                    + "<table:table><table:table-row><table:table-cell><text:p>Cell</text:p>"
                    + "</table:table-cell></table:table-row></table:table>"
                    + "<text:p text:style-name=\"Title\">Title</text:p>"))
        .containsExactly(
            "HEADING Head", "TEXT Text.", "LIST_ITEM Item", "TABLE_CELL Cell", "HEADING Title");
  }

  @Test
  void blanksCollapseUnlessTheyAreWrittenAsElements() throws InputException {
    assertThat(
            read(
                "<text:p> \n a <text:span> b</text:span><text:s text:c=\"3\"/>c<text:tab/>d"
                    + "<text:line-break/>e\u00A0f</text:p>"))
        .containsExactly("TEXT a b   c\td\ne\u00A0f");
  }

  @Test
  void notesFollowTheText() throws InputException {
    assertThat(
            read(
                "<text:p>One<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                    + "<text:p>The note.</text:p></text:note-body></text:note> two.</text:p>"
                    + "<text:p>The end.</text:p>"))
        .containsExactly("TEXT One two.", "TEXT The end.", "FOOTNOTE The note.");
  }

  @Test
  void deletionsCommentsAndIndexesAreLeftOut() throws InputException {
    assertThat(
            read(
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p>"
                    + "</text:deletion></text:changed-region></text:tracked-changes>"
                    + "<text:table-of-content><text:index-body><text:p>Head 1</text:p>"
                    + "</text:index-body></text:table-of-content>"
                    + "<text:p>He said <text:change-start/>yes<text:change-end/>"
                    + "<office:annotation><text:p>Really?</text:p></office:annotation>.</text:p>"))
        .containsExactly("TEXT He said yes.");
  }

  @Test
  void aTextBoxFollowsItsParagraph() throws InputException {
    assertThat(
            read(
                "<text:p>Before <draw:frame><draw:text-box><text:p>In the box.</text:p>"
                    + "</draw:text-box></draw:frame>and after.</text:p>"))
        .containsExactly("TEXT Before and after.", "TEXT In the box.");
  }

  @Test
  void anEncryptedTextIsRefused() {
    byte[] bytes =
        new Packed()
            .with("mimetype", "application/vnd.oasis.opendocument.text")
            .with("content.xml", new byte[] {1, 2, 3})
            .with(
                "META-INF/manifest.xml",
                "<manifest:manifest><manifest:file-entry><manifest:encryption-data/>"
                    + "</manifest:file-entry></manifest:manifest>")
            .bytes();

    assertThat(Extracts.refusal("a.odt", bytes))
        .isEqualTo("a.odt: is encrypted; open it with its password and save it without one");
  }
}
