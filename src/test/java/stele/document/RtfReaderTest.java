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
}
