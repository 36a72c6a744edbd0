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

  private static Packed parts(String styles, String body) {
    return new Packed()
        .with("mimetype", "application/vnd.oasis.opendocument.text")
        .with(
            "content.xml",
            "<office:document-content %s><office:automatic-styles>%s</office:automatic-styles><office:body>%s</office:body></office:document-content>"
                .formatted(WrittenDocuments.OPEN_DOCUMENT, styles, body));
  }

  private static String style(String family, String name, String rest) {
    return "<style:style style:family=\"%s\" style:name=\"%s\"%s"
        .formatted(
            family, name, rest.startsWith("<") ? ">" + rest + "</style:style>" : rest + "/>");
  }

  @Test
  void textThatAStyleHidesIsLeftOut() throws InputException {
    String none = "<style:text-properties text:display=\"none\"/>";
    byte[] bytes =
        parts(
                style("paragraph", "P", none)
                    + style("paragraph", "Q", " style:parent-style-name=\"Named\"")
                    + style("text", "T", none)
                    + style("text", "P", "<style:text-properties/>"),
                "<text:p text:style-name=\"P\">Hidden.</text:p>"
                    + "<text:p text:style-name=\"Q\">Hidden, too.</text:p>"
                    + "<text:p>A<text:span text:style-name=\"T\">no</text:span>"
                    + "<text:span text:style-name=\"P\">B</text:span></text:p>")
            .with(
                "styles.xml",
                "<office:document-styles %s>%s</office:document-styles>"
                    .formatted(WrittenDocuments.OPEN_DOCUMENT, style("paragraph", "Named", none)))
            .bytes();

    assertThat(Extracts.paragraphs("a.odt", bytes)).containsExactly("TEXT AB");
    assertThat(Extracts.warnings("a.odt", bytes))
        .singleElement()
        .asString()
        .contains("left out on purpose: 3 hidden passages (20 characters);");
  }

  @Test
  void hiddenSectionsFieldsAndParagraphsAreLeftOut() throws InputException {
    byte[] bytes =
        WrittenDocuments.odtOf(
            "<text:section text:display=\"none\"><text:p>One</text:p><text:p>two</text:p></text:section>"
                + "<text:section text:display=\"condition\" text:is-hidden=\"true\"><text:p>x</text:p></text:section>"
                + "<text:section text:display=\"condition\"><text:p>Shown.</text:p></text:section>"
                + "<text:p>A<text:hidden-text text:string-value=\"secret\" text:is-hidden=\"true\"/>"
                + "<text:hidden-text text:string-value=\"b\">b</text:hidden-text>"
                + "<text:variable-set text:display=\"none\">7</text:variable-set>"
                + "<text:conditional-text text:string-value-if-false=\"no\">yes</text:conditional-text></text:p>"
                + "<text:p>Gone<text:hidden-paragraph text:is-hidden=\"true\"/></text:p>");

    assertThat(Extracts.paragraphs("a.odt", bytes)).containsExactly("TEXT Shown.", "TEXT Abyes");
    assertThat(Extracts.warnings("a.odt", bytes))
        .singleElement()
        .asString()
        .contains("left out on purpose: 5 hidden passages (18 characters);");
  }

  @Test
  void everyThingLeftOutIsNamedWithCounts() throws InputException {
    byte[] bytes =
        parts(
                "",
                "<text:tracked-changes><text:changed-region><text:deletion><office:change-info>"
                    + "<dc:creator xmlns:dc=\"dc\">Somebody</dc:creator></office:change-info>"
                    + "<text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                    + "<text:table-of-content><text:p>One 1</text:p><text:p>Two 2</text:p></text:table-of-content>"
                    + "<text:list><text:list-item><text:p><text:number>1.</text:number>Item"
                    + "<office:annotation><dc:creator xmlns:dc=\"dc\">Somebody</dc:creator><text:p>Why?</text:p>"
                    + "</office:annotation><text:ruby><text:ruby-base>X</text:ruby-base>"
                    + "<text:ruby-text>ka</text:ruby-text></text:ruby><draw:frame><svg:desc xmlns:svg=\"svg\">"
                    + "A cat</svg:desc></draw:frame></text:p></text:list-item></text:list>")
            .with(
                "styles.xml",
                "<office:document-styles %s><style:header><text:p>Head</text:p></style:header></office:document-styles>"
                    .formatted(WrittenDocuments.OPEN_DOCUMENT))
            .bytes();

    assertThat(Extracts.paragraphs("a.odt", bytes)).containsExactly("LIST_ITEM ItemX");
    assertThat(Extracts.warnings("a.odt", bytes))
        .singleElement()
        .asString()
        .contains(
            "1 head or foot of a page (4 characters), 2 lines of tables of contents (8 characters), 1"
                + " comment (4 characters), 1 tracked deletion (4 characters)")
        .contains(
            "1 number of a list item (2 characters), 1 description of a picture (4 characters)")
        .contains("1 reading beside characters (2 characters)")
        .doesNotContain("missing");
  }

  @Test
  void levelsAndCellsAreKept() throws InputException {
    byte[] bytes =
        parts(
                style("paragraph", "T", " style:parent-style-name=\"Title\"")
                    + style("paragraph", "O", " style:default-outline-level=\"3\""),
                "<text:p text:style-name=\"T\">Title</text:p><text:h text:outline-level=\"2\">Head</text:h>"
                    + "<text:p text:style-name=\"O\">By its style</text:p>"
                    + "<text:list><text:list-item><text:p>Item</text:p><text:list><text:list-item>"
                    + "<text:p>Below</text:p></text:list-item></text:list></text:list-item></text:list>"
                    + "<table:table><table:table-header-rows><table:table-row>"
                    + "<table:table-cell table:number-columns-spanned=\"2\"><text:p>Wide</text:p></table:table-cell>"
                    + "<table:covered-table-cell/><table:table-cell><text:p>C</text:p></table:table-cell>"
                    + "</table:table-row></table:table-header-rows><table:table-row>"
                    + "<table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell office:value-type=\"float\">"
                    + "<text:p>4.3</text:p></table:table-cell></table:table-row></table:table>")
            .bytes();

    assertThat(Extracts.structure("a.odt", bytes))
        .containsExactly(
            "HEADING 1 Title",
            "HEADING 2 Head",
            "HEADING 3 By its style",
            "LIST_ITEM 1 Item",
            "LIST_ITEM 2 Below",
            "TABLE_CELL 0:0:0 Wide",
            "TABLE_CELL 0:0:2 C",
            "TABLE_CELL 0:1:2 4.3");
  }

  @Test
  void theWordsOfFormulasAndChartsAreRead() throws InputException {
    byte[] bytes =
        parts(
                "",
                "<text:p>Let <draw:frame><draw:object xlink:href=\"./Object 1\" xmlns:xlink=\"x\"/></draw:frame> be."
                    + "</text:p><text:p>See<draw:frame>\n<draw:object xlink:href=\"./Object 2\" xmlns:xlink=\"x\"/>"
                    + "\n</draw:frame>.</text:p>")
            .with(
                "Object 1/content.xml",
                "<!DOCTYPE math PUBLIC \"x\" \"math.dtd\"><math xmlns=\"http://www.w3.org/1998/Math/MathML\"><semantics><mrow><mi>a</mi><mo>=</mo><mn>2</mn>"
                    + "</mrow><annotation>a = 2</annotation></semantics></math>")
            .with(
                "Object 2/content.xml",
                "<office:document-content %s xmlns:chart=\"c\"><chart:title><text:p>Sales</text:p></chart:title><table:table><table:table-row><table:table-cell><text:p>Spring</text:p></table:table-cell><table:table-cell office:value-type=\"float\"><text:p>4.3</text:p></table:table-cell></table:table-row></table:table></office:document-content>"
                    .formatted(WrittenDocuments.OPEN_DOCUMENT))
            .bytes();

    assertThat(Extracts.paragraphs("a.odt", bytes))
        .containsExactly("TEXT Let a=2 be.", "TEXT See.", "TEXT Sales", "TEXT Spring");
    assertThat(Extracts.warnings("a.odt", bytes)).isEmpty();
  }

  @Test
  void textInASymbolFontIsWhatTheFontShows() throws InputException {
    byte[] bytes =
        parts(
                style("text", "S", "<style:text-properties style:font-name=\"Wingdings1\"/>")
                    + "<style:font-face style:name=\"Wingdings1\" svg:font-family=\"Wingdings\" xmlns:svg=\"svg\"/>",
                "<text:p>\uF0FC <text:span text:style-name=\"S\">\uF0FC</text:span> done</text:p>")
            .bytes();

    assertThat(Extracts.paragraphs("a.odt", bytes)).containsExactly("TEXT \uF0FC \u2713 done");
  }
}
