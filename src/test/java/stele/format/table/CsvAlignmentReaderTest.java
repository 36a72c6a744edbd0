package stele.format.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.SegmentedDocument;
import stele.format.AlignmentReader;
import stele.format.AlignmentReaderContract;
import stele.format.MovedText;
import stele.format.ReadAlignment;
import stele.io.StreamedSource;
import stele.io.TextDecoder;
import stele.testing.WrittenWorkbook;

/** Tables that other programs write. */
final class CsvAlignmentReaderTest extends AlignmentReaderContract {

  @Override
  protected AlignmentReader contractReader() {
    return reader();
  }

  @Override
  protected byte[] contractFile() throws Exception {
    return written(TsvWriter.ofCsv(MovedText.KEEP));
  }

  private static TsvAlignmentReader reader(String... columns) {
    return new TsvAlignmentReader(
        new TableOptions(List.of(), List.of(columns)), TextDecoder.automatic(), false);
  }

  private static Alignment read(String csv, String... columns) throws InputException {
    return reader(columns)
        .read(StreamedSource.of("a.csv", csv.getBytes(StandardCharsets.UTF_8)))
        .alignment();
  }

  private static List<String> texts(Alignment alignment) {
    return alignment.beads().stream()
        .map(bead -> alignment.textOf(bead, 0) + " = " + alignment.textOf(bead, 1))
        .toList();
  }

  @Test
  void aTableOfASpreadsheetIsAnAlignment() throws Exception {
    Alignment read =
        read("\uFEFFEnglish;German\r\n\"He said: \"\"Go; now\"\"\";Er sagte: Geh.\r\nYes.;Ja.\r\n");

    assertThat(texts(read)).containsExactly("He said: \"Go; now\" = Er sagte: Geh.", "Yes. = Ja.");
    assertThat(read.documents()).extracting(SegmentedDocument::id).containsExactly("en", "de");
  }

  @Test
  void columnsAreChosenByNumber() throws Exception {
    String csv = "1,Yes.,x,Ja.\n2,No.,y,Nein.\n3,,,\n";

    assertThat(texts(read(csv, "2", "4"))).containsExactly("Yes. = Ja.", "No. = Nein.");
    assertThat(texts(read(csv, "4", "2"))).containsExactly("Ja. = Yes.", "Nein. = No.");
  }

  @Test
  void columnsAreChosenByName() throws Exception {
    Alignment read = read("Key,Comment,Deutsch,fr\na,b,Ja.,Oui.\n", "deutsch", "FR");

    assertThat(texts(read)).containsExactly("Ja. = Oui.");
    assertThatThrownBy(() -> read("Key,en\na,b\n", "en", "de"))
        .hasMessageContaining("a.csv: line 1: it has no column 'de'; its columns are Key, en");
    assertThatThrownBy(() -> read("Key,en\na,b\n", "1", "3"))
        .hasMessageContaining("it has no column '3'; its columns are 1 to 2");
  }

  @Test
  void sourceAndTargetAreNamesOfColumns() throws Exception {
    assertThat(texts(read("id,Source,Target\n1,Yes.,Ja.\n", "2", "3")))
        .containsExactly("Yes. = Ja.");
  }

  @Test
  void theVisibleSheetsOfAWorkbookAreReadAndTheOthersNamed() throws Exception {
    byte[] book =
        WrittenWorkbook.of(
                row("en", "de") + row("Yes.", "Ja."),
                row("en", "de") + row("No.", "Nein."),
                row("Well.", "Nun."),
                row("Only one"))
            .sheet("old", "hidden", row("a", "b") + row("c", "d"))
            .comment("Is this right?")
            .bytes();
    ReadAlignment read =
        new XlsxAlignmentReader(TableOptions.DEFAULT).read(StreamedSource.of("a.xlsx", book));

    assertThat(texts(read.alignment()))
        .containsExactly("Yes. = Ja.", "No. = Nein.", "Well. = Nun.");
    assertThat(read.warnings())
        .extracting(Problem::message)
        .containsExactly(
            "a.xlsx: its sheet 'old' is hidden, and is left out with 2 rows; save it as a workbook"
                + " of its own if you want it",
            "a.xlsx: its sheet 'Sheet4' is not of the same columns, and is left out with 1 row;"
                + " save it as a workbook of its own if you want it",
            "a.xlsx: the comments on its cells (1) are left out");
  }

  @Test
  void datesAndSharesOfAWorkbookAreAsTheSheetShowsThem() throws Exception {
    byte[] book =
        WrittenWorkbook.of("<row><c s='1'><v>43952</v></c><c s='2'><v>0.05</v></c></row>")
            .formats("d/m/yyyy", "0.0%")
            .bytes();
    Alignment read =
        new XlsxAlignmentReader(List.of(Language.of("en"), Language.of("de")))
            .read(StreamedSource.of("a.xlsx", book))
            .alignment();

    assertThat(texts(read)).containsExactly("1/5/2020 = 5.0%");
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<row>");
    for (String cell : cells) {
      row.append("<c t='inlineStr'><is><t>").append(cell).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }
}
