package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import stele.bitext.InputException;

final class FodtReaderTest extends DocumentReaderContract {

  @Override
  InputFormat contractFormat() {
    return InputFormat.FODT;
  }

  @Override
  byte[] contractFile() {
    return flat("<text:p>" + FIRST + "</text:p><text:p>" + SECOND + "</text:p>");
  }

  private static byte[] flat(String body) {
    return ofType("text", body);
  }

  private static byte[] ofType(String type, String body) {
    String name = "urn:oasis:names:tc:opendocument:xmlns:";
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document xmlns:office=\""
            + name
            + "office:1.0\" xmlns:text=\""
            + name
            + "text:1.0\" xmlns:table=\""
            + name
            + "table:1.0\" xmlns:draw=\""
            + name
            + "drawing:1.0\" xmlns:config=\""
            + name
            + "config:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " office:mimetype=\"application/vnd.oasis.opendocument."
            + type
            + "\"><office:meta><dc:title>Title</dc:title></office:meta><office:settings>"
            + "<config:config-item>7</config:config-item></office:settings><office:master-styles>"
            + "<text:p>Head</text:p></office:master-styles><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document>")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void itIsReadAsAPackedOneIs() throws InputException {
    byte[] bytes =
        flat(
            "<text:h text:outline-level=\"1\">Head</text:h><text:p>One<draw:frame><draw:image>"
                + "<office:binary-data>AAAA</office:binary-data></draw:image></draw:frame> two.</text:p>"
                + "<text:list><text:list-item><text:p>Item</text:p></text:list-item></text:list>"
                + "<table:table><table:table-row><table:table-cell><text:p>Cell</text:p>"
                + "</table:table-cell></table:table-row></table:table>");

    assertThat(Extracts.paragraphs("a.fodt", bytes))
        .containsExactly("HEADING Head", "TEXT One two.", "LIST_ITEM Item", "TABLE_CELL Cell");
    assertThat(Extracts.warnings("a.fodt", bytes)).isEmpty();
  }

  @Test
  void itIsKnownByItsContent() throws InputException {
    byte[] bytes = flat("<text:p>One.</text:p>");

    assertThat(Extracts.paragraphs("a.xml", bytes)).containsExactly("TEXT One.");
    assertThat(Extracts.paragraphs("-", bytes)).containsExactly("TEXT One.");
  }

  @Test
  void aFlatSpreadsheetIsRefusedAsOne() {
    assertThat(Extracts.refusal("a", ofType("spreadsheet", "")))
        .contains("is a flat OpenDocument file of another kind than text");
  }

  @Test
  void anotherFileIsRefusedByItsOutermostElement() {
    assertThat(Extracts.refusal("a.fodt", "<svg xmlns='x'/>".getBytes(StandardCharsets.UTF_8)))
        .contains("is not a flat OpenDocument text: its outermost element is <svg>");
  }
}
