package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.bitext.InputException;
import stele.testing.Packed;
import stele.testing.WrittenDocuments;

final class DocxReaderTest extends DocumentReaderContract {

  @Override
  InputFormat contractFormat() {
    return InputFormat.DOCX;
  }

  @Override
  byte[] contractFile() {
    return WrittenDocuments.docx(List.of(FIRST, SECOND));
  }

  private static List<String> read(String body) throws InputException {
    return Extracts.paragraphs("a.docx", WrittenDocuments.docxOf(body));
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
  }

  @Test
  void paragraphsStandBelowEachOtherWithABlankLineBetween() throws InputException {
    byte[] bytes = WrittenDocuments.docx(List.of("One. Two.", "Three &amp; four."));

    assertThat(Extracts.read("a.docx", bytes).text()).isEqualTo("One. Two.\n\nThree &amp; four.\n");
  }

  @Test
  void runsOfOneParagraphAreJoinedAsTheyStand() throws InputException {
    assertThat(read("<w:p>" + run("Wo") + run("rd and ") + run("more.") + "</w:p>"))
        .containsExactly("TEXT Word and more.");
  }

  @Test
  void breaksTabsAndSpecialHyphensAreCharacters() throws InputException {
    String body =
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/>"
            + "<w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/>"
            + "<w:t>e</w:t><w:br w:type=\"page\"/><w:t>f</w:t></w:r></w:p>";

    assertThat(read(body)).containsExactly("TEXT a\tb\nc\u2011d\u00ADe f");
  }

  @Test
  void headingsAreToldByTheNamesOfTheirStylesInAnyLanguage() throws InputException {
    byte[] bytes =
        WrittenDocuments.docxParts(
                paragraph("<w:pStyle w:val=\"1\"/>", "Глава")
                    + paragraph("<w:pStyle w:val=\"own\"/>", "Built on it")
                    + paragraph("<w:outlineLvl w:val=\"2\"/>", "By its level")
                    + paragraph("<w:outlineLvl w:val=\"9\"/>", "Text"))
            .with(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Type=\"http://x/styles\" Target=\"styles.xml\"/>"
                    + "</Relationships>")
            .with(
                "word/styles.xml",
                "<w:styles %s><w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"own\"><w:name w:val=\"Kapitel\"/><w:basedOn w:val=\"1\"/></w:style></w:styles>"
                    .formatted(WrittenDocuments.WORD))
            .bytes();

    assertThat(Extracts.paragraphs("a.docx", bytes))
        .containsExactly(
            "HEADING Глава", "HEADING Built on it", "HEADING By its level", "TEXT Text");
  }

  @Test
  void itemsAndCellsAreToldByTheirPlace() throws InputException {
    String number = "<w:numPr><w:numId w:val=\"%s\"/></w:numPr>";
    assertThat(
            read(
                paragraph(number.formatted("3"), "Item")
                    + paragraph(number.formatted("0"), "No item")
                    + "<w:tbl><w:tr><w:tc>"
                    + paragraph("", "Left")
                    + "</w:tc><w:tc>"
                    + paragraph("", "Right")
                    + "</w:tc></w:tr></w:tbl>"
                    + paragraph("", "After")))
        .containsExactly(
            "LIST_ITEM Item", "TEXT No item", "TABLE_CELL Left", "TABLE_CELL Right", "TEXT After");
  }

  @Test
  void trackedDeletionsAreLeftOutAndInsertionsStay() throws InputException {
    assertThat(
            read(
                "<w:p>"
                    + run("He said ")
                    + "<w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:ins>"
                    + run("yes")
                    + "</w:ins><w:moveFrom>"
                    + run(" twice")
                    + "</w:moveFrom>"
                    + run(".")
                    + "</w:p>"))
        .containsExactly("TEXT He said yes.");
  }

  @Test
  void aParagraphWhoseEndIsDeletedGoesOnInTheNext() throws InputException {
    assertThat(
            read(
                paragraph("<w:rPr><w:del/></w:rPr>", "One half, ")
                    + paragraph("", "the other.")
                    + paragraph("<w:rPr><w:del/></w:rPr>", "The last.")))
        .containsExactly("TEXT One half, the other.", "TEXT The last.");
  }

  @Test
  void aDeletedRowIsLeftOut() throws InputException {
    String cell = "<w:tc>" + paragraph("", "%s") + "</w:tc>";
    assertThat(
            read(
                "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>"
                    + cell.formatted("Gone")
                    + "</w:tr><w:tr>"
                    + cell.formatted("Here")
                    + "</w:tr></w:tbl>"
                    + paragraph("", "After")))
        .containsExactly("TABLE_CELL Here", "TEXT After");
  }

  @ParameterizedTest
  @CsvSource({"'<w:vanish/>', 'TEXT A  C'", "'<w:vanish w:val=\"0\"/>', 'TEXT A B C'"})
  void hiddenTextIsLeftOut(String property, String expected) throws InputException {
    assertThat(
            read(
                "<w:p>"
                    + run("A ")
                    + "<w:r><w:rPr>"
                    + property
                    + "</w:rPr><w:t>B</w:t></w:r>"
                    + run(" C")
                    + "</w:p>"))
        .containsExactly(expected);
  }

  @Test
  void fieldsShowTheirResultAndNotTheirCode() throws InputException {
    assertThat(
            read(
                "<w:p>"
                    + run("See ")
                    + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGEREF x"
                    + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                    + run("page 7")
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:hyperlink>"
                    + run(" here")
                    + "</w:hyperlink></w:p>"))
        .containsExactly("TEXT See page 7 here");
  }

  @Test
  void aTableOfContentsIsLeftOut() throws InputException {
    assertThat(
            read(
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
                    + "</w:docPartObj></w:sdtPr><w:sdtContent>"
                    + paragraph("", "Chapter 1 ... 5")
                    + "</w:sdtContent></w:sdt><w:sdt><w:sdtPr/><w:sdtContent>"
                    + paragraph("", "Kept")
                    + "</w:sdtContent></w:sdt>"))
        .containsExactly("TEXT Kept");
  }

  @Test
  void aTextBoxFollowsItsParagraphAndIsReadOnce() throws InputException {
    String box = "<w:txbxContent>" + paragraph("", "In the box.") + "</w:txbxContent>";
    assertThat(
            read(
                "<w:p>"
                    + run("Before ")
                    + "<w:r><mc:AlternateContent xmlns:mc=\"x\"><mc:Choice>"
                    + box
                    + "</mc:Choice><mc:Fallback>"
                    + box
                    + "</mc:Fallback></mc:AlternateContent></w:r>"
                    + run("and after.")
                    + "</w:p>"))
        .containsExactly("TEXT Before and after.", "TEXT In the box.");
  }

  @Test
  void notesFollowTheTextInTheOrderOfTheirMarks() throws InputException {
    byte[] bytes =
        WrittenDocuments.docxParts(
                "<w:p>"
                    + run("One")
                    + "<w:r><w:footnoteReference w:id=\"3\"/></w:r>"
                    + run(" two")
                    + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                    + paragraph("", "The end."))
            .with(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Type=\"http://x/footnotes\" Target=\"/word/notes.xml\"/></Relationships>")
            .with(
                "word/notes.xml",
                "<w:footnotes %s><w:footnote w:type=\"separator\" w:id=\"0\">%s</w:footnote><w:footnote w:id=\"2\">%s</w:footnote><w:footnote w:id=\"3\">%s</w:footnote><w:footnote w:id=\"4\">%s</w:footnote></w:footnotes>"
                    .formatted(
                        WrittenDocuments.WORD,
                        paragraph("", "line"),
                        paragraph("", " Second."),
                        paragraph("", " First."),
                        paragraph("", "Of a deleted mark.")))
            .bytes();

    assertThat(Extracts.paragraphs("a.docx", bytes))
        .containsExactly("TEXT One two", "TEXT The end.", "FOOTNOTE First.", "FOOTNOTE Second.");
  }

  @Test
  void theMainPartMayBeCalledOtherwise() throws InputException {
    byte[] bytes =
        new Packed()
            .with("[Content_Types].xml", "<Types>wordprocessingml.document.main</Types>")
            .with(
                "_rels/.rels",
                "<Relationships><Relationship Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"word/main2.xml\"/></Relationships>")
            .with(
                "word/main2.xml",
                "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>"
                    + paragraph("", "Strict.")
                    + "</w:body></w:document>")
            .bytes();

    assertThat(Extracts.paragraphs("letter", bytes)).containsExactly("TEXT Strict.");
  }

  @Test
  void anEmptyDocumentHasNoText() throws InputException {
    assertThat(Extracts.read("a.docx", WrittenDocuments.docxOf("<w:p/><w:p/>")).text()).isEmpty();
  }

  @Test
  void damagedXmlIsRefusedWithItsPlace() {
    assertThat(Extracts.refusal("a.docx", WrittenDocuments.docxOf("<w:p></w:q>")))
        .startsWith("a.docx: word/document.xml, line 1, column ")
        .contains("is not well-formed XML");
  }

  @Test
  void entitiesOfTheDocumentsOwnAreRefused() {
    byte[] bytes =
        new Packed()
            .with(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document "
                    + WrittenDocuments.WORD
                    + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>")
            .bytes();

    assertThat(Extracts.refusal("a.docx", bytes))
        .contains("declares a document type, which could make Stele read files and addresses");
  }
}
