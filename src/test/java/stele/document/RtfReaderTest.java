package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import stele.bitext.InputException;
import stele.testing.WrittenDocuments;

final class RtfReaderTest extends DocumentReaderContract {

  @Override
  InputFormat contractFormat() {
    return InputFormat.RTF;
  }

  @Override
  byte[] contractFile() {
    return WrittenDocuments.rtf(List.of(FIRST, SECOND)).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<String> read(String rtf) throws InputException {
    return Extracts.paragraphs("a.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void bytesAreOfTheCodePageOfTheDocumentOrOfTheFont() throws InputException {
    assertThat(read("{\\rtf1\\ansi\\ansicpg1251 \\'c4\\'e0.\\par}")).containsExactly("TEXT Да.");
    assertThat(
            read(
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204"
                    + " Arial Cyr;}}\\f0 caf\\'e9 {\\f1 \\'c4\\'e0}\\'e9\\par}"))
        .containsExactly("TEXT café Даé");
  }

  @Test
  void unicodeIsReadOnceWhateverRepeatsIt() throws InputException {
    assertThat(
            read(
                "{\\rtf1\\ansi\\uc1\\u1044\\'c4\\u1072?.{\\uc2\\u1044 ab}{\\uc0\\u-10179\\u-8704}\\par}"))
        .containsExactly("TEXT Да.Д\uD83D\uDE00");
  }

  @Test
  void specialCharactersAndLineBreaks() throws InputException {
    assertThat(
            read(
                "{\\rtf1 a\\~b\\-c\\_d\\emdash e\\tab f\\line g\\{\\}\\\\ \\ldblquote h\\rdblquote\\par\r\ni\\\nj}"))
        .containsExactly("TEXT a\u00A0b\u00ADc\u2011d—e\tf\ng{}\\ “h”", "TEXT i", "TEXT j");
  }

  @Test
  void destinationsThatAreNoTextAreLeftOut() throws InputException {
    assertThat(
            read(
                "{\\rtf1{\\info{\\title No}}{\\*\\generator No;}{\\header No\\par}{\\pict 89504e47}"
                    + "{\\stylesheet{\\s1 heading 1;}}A{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}"
                    + "{\\v hidden}{\\deleted gone}{\\pict\\bin3 }}}}z{\\b b}\\par}"))
        .containsExactly("TEXT A7zb");
  }

  @Test
  void headingsCellsItemsAndNotesAreToldApart() throws InputException {
    assertThat(
            read(
                "{\\rtf1{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s5\\outlinelevel1 Eigen;}}"
                    + "\\pard\\s1 Head\\par\\pard\\s5 Own\\par\\pard Text{\\super 1{\\*\\footnote\\pard The"
                    + " note.}} on.\\par\\pard\\ls1{\\listtext 1.\\tab}Item\\par\\trowd\\pard\\intbl A\\cell"
                    + " B\\cell\\row\\pard End\\par}"))
        .containsExactly(
            "HEADING Head",
            "HEADING Own",
            "TEXT Text1 on.",
            "LIST_ITEM Item",
            "TABLE_CELL A",
            "TABLE_CELL B",
            "TEXT End",
            "FOOTNOTE The note.");
  }

  @Test
  void aFileThatIsCutOffIsRefused() {
    assertThat(Extracts.refusal("a.rtf", "{\\rtf1 Text".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("a.rtf: byte 11: the file is cut off here; open the document and save it again");
  }

  private static List<String> structure(String rtf) throws InputException {
    return Extracts.structure("a.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static List<String> warnings(String rtf) throws InputException {
    return Extracts.warnings("a.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void ofTwoFormsOfATextTheOneInUnicodeIsRead() throws InputException {
    String forms = "{\\upr{A fallback ???.}{\\*\\ud{The Unicode \\u1044?.}}}";

    assertThat(read("{\\rtf1 Before. " + forms + " After.\\par}"))
        .containsExactly("TEXT Before. The Unicode \u0414. After.");
    assertThat(read("{\\rtf1{\\info{\\title" + forms + "}}{\\*\\bkmkstart " + forms + "}A\\par}"))
        .containsExactly("TEXT A");
    assertThat(read("{\\rtf1 A{\\v" + forms + "}B\\par}")).containsExactly("TEXT AB");
  }

  @Test
  void textForReadersWithoutNestedTablesIsNotRead() throws InputException {
    assertThat(
            structure(
                "{\\rtf1\\pard\\intbl\\itap1 A\\cell\\pard\\intbl\\itap2 B1\\nestcell B2\\nestcell"
                    + "{\\nonesttables no\\par}{\\*\\nesttableprops\\trowd\\nestrow}B3\\nestcell"
                    + "{\\*\\nesttableprops\\trowd\\nestrow}\\pard\\intbl\\itap1 C\\cell\\row"
                    + "\\pard\\intbl D\\cell\\row\\pard End\\par}"))
        .containsExactly(
            "TABLE_CELL 0:0:0 A",
            "TABLE_CELL 1:0:0 B1",
            "TABLE_CELL 1:0:1 B2",
            "TABLE_CELL 1:1:0 B3",
            "TABLE_CELL 0:0:1 C",
            "TABLE_CELL 0:1:0 D",
            "TEXT End");
  }

  @Test
  void aTextBoxFollowsItsParagraphAndIsReadOnce() throws InputException {
    assertThat(
            read(
                "{\\rtf1 Before {\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt\\pard In"
                    + " the box.\\par Twice.\\par}}{\\shprslt{\\*\\do\\dptxbx{\\dptxbxtext\\pard In the"
                    + " box.\\par}}}}and after.\\par End.\\par}"))
        .containsExactly("TEXT Before and after.", "TEXT In the box.", "TEXT Twice.", "TEXT End.");
    assertThat(read("{\\rtf1 Text.{\\*\\do\\dobxpage{\\dptxbxtext\\pard Old box.\\par}}\\par}"))
        .containsExactly("TEXT Text.", "TEXT Old box.");
  }

  @Test
  void theWordsOfWordArtAreRead() throws InputException {
    assertThat(
            read(
                "{\\rtf1{\\shp{\\*\\shpinst{\\sp{\\sn gtextUNICODE}{\\sv A \\u1044?}}{\\sp{\\sn"
                    + " gtextFont}{\\sv Arial}}}}Text.\\par}"))
        .containsExactly("TEXT Text.", "TEXT A \u0414");
  }

  @Test
  void fieldsWithinFieldsShowTheirResultOnly() throws InputException {
    assertThat(
            read(
                "{\\rtf1 Dear {\\field{\\*\\fldinst IF {\\field{\\*\\fldinst MERGEFIELD sex}{\\fldrslt f}} ="
                    + " \"f\"}{\\fldrslt Mrs}} Lund, {\\field{\\*\\fldinst REF a}{\\fldrslt see"
                    + " {\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt here}}}}.\\par}"))
        .containsExactly("TEXT Dear Mrs Lund, see here.");
  }

  @Test
  void signsOfSymbolFontsAreTheirCharacters() throws InputException {
    assertThat(
            read(
                "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}{\\f3\\froman\\fcharset2{\\*\\panose"
                    + " 05}Symbol;}{\\f4\\fcharset2 Wingdings;}}180{\\f3 \\'b0}C, 5 {\\f3 m}m,"
                    + " {\\f4\\u-3844\\'fc} {\\field{\\*\\fldinst SYMBOL 179 \\\\f \"Symbol\" \\\\s"
                    + " 10}{\\fldrslt}}3\\par}"))
        .containsExactly("TEXT 180\u00B0C, 5 \u00B5m, \u2713 \u22653");
  }

  @Test
  void aDroppedInitialBelongsToItsParagraph() throws InputException {
    assertThat(
            read(
                "{\\rtf1\\pard\\dropcapli3\\dropcapt1 O\\par\\pard nce upon a time.\\par Then.\\par}"))
        .containsExactly("TEXT Once upon a time.", "TEXT Then.");
  }

  @Test
  void levelsAreKeptAndContentsLeftOut() throws InputException {
    String rtf =
        "{\\rtf1{\\stylesheet{\\s2 heading 2;}{\\s7 toc 1;}}\\pard\\s7 Head 5\\par\\pard {\\field"
            + "{\\*\\fldinst TOC \\\\o}{\\fldrslt Other 6}}\\par\\pard\\s2 Head\\par"
            + "{\\listtext\\pard 1.\\tab}\\pard\\ilvl1\\ls4 Item\\par}";

    assertThat(structure(rtf)).containsExactly("HEADING 2 Head", "LIST_ITEM 2 Item");
    assertThat(warnings(rtf))
        .singleElement()
        .asString()
        .contains("2 lines of tables of contents (11 characters)")
        .contains("1 number of a list item (2 characters)")
        .doesNotContain("missing");
  }

  @Test
  void whatIsLeftOutIsNamedWithCounts() throws InputException {
    assertThat(
            warnings(
                "{\\rtf1{\\header Head\\par}{\\footer\\pard 7\\par}Text{\\*\\atnid AB}{\\*\\annotation"
                    + "\\pard Why?}{\\v se{\\b cret}}{\\deleted gone}.{\\xe Entry}\\par}"))
        .singleElement()
        .asString()
        .contains(
            "2 heads and feet of pages (5 characters), 1 comment (4 characters), 1 tracked deletion (4"
                + " characters), 1 hidden passage (6 characters), 1 code of a field (5 characters);");
  }

  @Test
  void aCommentDoesNotEndTheHeadingItStandsIn() throws InputException {
    assertThat(
            structure(
                "{\\rtf1{\\stylesheet{\\s1 heading 1;}}\\pard\\s1 The{\\*\\annotation\\pard No.\\par} head\\par}"))
        .containsExactly("HEADING 1 The head");
  }

  @Test
  void formulasAndResultsOfObjectsAreText() throws InputException {
    assertThat(
            read(
                "{\\rtf1 Let {\\mmath{\\*\\moMath{\\mf{\\mfPr{\\mtype skw}}{\\mnum{\\mr a}}{\\mden{\\mr b}}}}} be"
                    + " {\\object\\objemb{\\*\\objdata 0105}{\\result{a table}}}.\\par}"))
        .containsExactly("TEXT Let ab be a table.");
  }

  @Test
  void aBraceTooManyEndsNothing() throws InputException {
    assertThat(read("{\\rtf1 One.\\par}} Two.\\par}")).containsExactly("TEXT One.", "TEXT Two.");
  }
}
