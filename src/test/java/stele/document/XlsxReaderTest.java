package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stele.bitext.Document;
import stele.bitext.Paragraph.Cell;
import stele.testing.WrittenWorkbook;

final class XlsxReaderTest extends DocumentReaderContract {

  @Override
  InputFormat contractFormat() {
    return InputFormat.XLSX;
  }

  @Override
  byte[] contractFile() throws Exception {
    return WrittenWorkbook.of(
            "<row r='1'><c r='A1' t='inlineStr'><is><t>"
                + FIRST
                + "</t></is></c></row>"
                + "<row r='2'><c r='A2' t='inlineStr'><is><t>"
                + SECOND
                + "</t></is></c></row>")
        .bytes();
  }

  @Test
  void cellsComeRowByRowAsTheSheetShowsThem() throws Exception {
    byte[] book =
        WrittenWorkbook.of(
                "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' s='1'><v>43952</v></c></row>"
                    + "<row r='3'><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c>"
                    + "<c t='str'><f>A1&amp;B1</f><v>made</v></c><c s='2'><v>0.05</v></c>"
                    + "<c t='d'><v>2021-02-03T00:00:00</v></c></row>",
                "<row><c t='inlineStr'><is><r><t>Next </t></r><r><t>sheet_x0021_</t></r></is></c></row>")
            .formats("d mmm yyyy", "0%")
            .texts("<r><t xml:space='preserve'>Rich </t></r><r><t>text</t></r>")
            .bytes();
    Document document = Extracts.read("a.xlsx", book);

    assertThat(document.paragraphs())
        .extracting(paragraph -> paragraph.span().in(document.text()))
        .containsExactly(
            "Rich text", "1 May 2020", "TRUE", "#N/A", "made", "5%", "2021-02-03", "Next sheet!");
    assertThat(document.paragraphs())
        .extracting(paragraph -> paragraph.cell().orElseThrow())
        .startsWith(new Cell(0, 0, 0), new Cell(0, 0, 2), new Cell(0, 2, 0))
        .endsWith(new Cell(1, 0, 0));
    assertThat(Extracts.warnings("a.xlsx", book)).isEmpty();
  }

  @Test
  void daysMayCountFrom1904() throws Exception {
    byte[] book =
        WrittenWorkbook.of("<row><c s='1'><v>42490</v></c></row>")
            .formats("yyyy-mm-dd")
            .from1904()
            .bytes();

    assertThat(Extracts.read("a.xlsx", book).text()).isEqualTo("2020-05-01\n");
  }

  @Test
  void whatPeopleDoNotSeeIsNamed() throws Exception {
    byte[] book =
        WrittenWorkbook.of("<row><c t='s'><v>0</v></c><c><f>SUM(B1)</f></c></row>")
            .sheet("Old", "hidden", "<row><c t='inlineStr'><is><t>secret</t></is></c></row>")
            .sheet("Older", "veryHidden", "<row><c><v>12</v></c></row>")
            .texts("<t>東京</t><rPh sb='0' eb='2'><t>とうきょう</t></rPh><phoneticPr fontId='1'/>")
            .comment("ask Ann")
            .bytes();

    assertThat(Extracts.read("a.xlsx", book).text()).isEqualTo("東京\n");
    assertThat(Extracts.warnings("a.xlsx", book))
        .containsExactly(
            "a.xlsx: left out on purpose: 1 comment (6 characters), 2 hidden passages (8"
                + " characters), 1 reading beside characters (5 characters);"
                + " the file does not have the result of 1 formula; see what is left in its text");
  }

  @Test
  void aWorkbookIsKnownByItsContent() throws Exception {
    assertThat(Extracts.read("-", contractFile()).paragraphs()).hasSize(2);
  }
}
