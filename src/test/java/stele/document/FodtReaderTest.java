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
            + "table:1.0\" xmlns:style=\""
            + name
            + "style:1.0\" xmlns:draw=\""
            + name
            + "drawing:1.0\" xmlns:config=\""
            + name
            + "config:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " office:mimetype=\"application/vnd.oasis.opendocument."
            + type
            + "\"><office:meta><dc:title>Title</dc:title></office:meta><office:settings>"
            + "<config:config-item>7</config:config-item></office:settings><office:body><office:text>"
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
  void headsFeetCommentsAndDeletionsAreNamedWithCounts() throws InputException {
    String styles =
        "<office:master-styles><style:master-page><style:header><text:p>Head</text:p>"
            + "</style:header><style:footer><text:p>Foot</text:p></style:footer>"
            + "</style:master-page></office:master-styles><office:body>";
    String body =
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone</text:p>"
            + "</text:deletion></text:changed-region></text:tracked-changes>"
            + "<text:p>One<office:annotation><text:p>Why</text:p></office:annotation>.</text:p>";
    byte[] bytes =
        new String(flat(body), StandardCharsets.UTF_8)
            .replace("<office:body>", styles)
            .getBytes(StandardCharsets.UTF_8);

    assertThat(Extracts.paragraphs("a.fodt", bytes)).containsExactly("TEXT One.");
    assertThat(Extracts.warnings("a.fodt", bytes))
        .containsExactly(
            "a.fodt: left out on purpose: 2 heads and feet of pages (8 characters), 1 comment"
                + " (3 characters), 1 tracked deletion (4 characters); see what is left in its"
                + " text");
  }

  @Test
  void levelsAndCellsAreKept() throws InputException {
    byte[] bytes =
        flat(
            "<text:h text:outline-level='2'>Head</text:h><text:list><text:list-item><text:p>Item"
                + "</text:p></text:list-item></text:list><table:table><table:table-row>"
                + "<table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell>"
                + "<text:p>B</text:p></table:table-cell></table:table-row></table:table>");

    assertThat(Extracts.structure("a.fodt", bytes))
        .containsExactly(
            "HEADING 2 Head", "LIST_ITEM 1 Item", "TABLE_CELL 0:0:0 A", "TABLE_CELL 0:0:1 B");
  }

  @Test
  void formulasAndTheWordsOfChartsWithinAreRead() throws InputException {
    byte[] bytes =
        flat(
            "<text:p>Let <draw:frame><draw:object><math xmlns='http://www.w3.org/1998/Math/MathML'>"
                + "<mi>x</mi><mo>=</mo><mn>2</mn></math></draw:object></draw:frame> be.</text:p>"
                + "<text:p>A chart<draw:frame><draw:object><office:document><office:body>"
                + "<office:chart><text:p>Sales</text:p><table:table><table:table-row>"
                + "<table:table-cell office:value-type='float'><text:p>9.1</text:p>"
                + "</table:table-cell></table:table-row></table:table></office:chart></office:body>"
                + "</office:document></draw:object></draw:frame>.</text:p><text:p>End.</text:p>");

    assertThat(Extracts.paragraphs("a.fodt", bytes))
        .containsExactly("TEXT Let x=2 be.", "TEXT A chart.", "TEXT Sales", "TEXT End.");
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
