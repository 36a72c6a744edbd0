package stele.format.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.BeadStatus;
import stele.bitext.Confidence;
import stele.bitext.Flag;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.SegmentedDocument;
import stele.format.AlignmentReader;
import stele.format.AlignmentReaderContract;
import stele.format.ReadAlignment;
import stele.io.Source;
import stele.io.StreamedSource;
import stele.testing.Alignments;
import stele.xml.Spreadsheet.SheetRow;

/** What people do in a spreadsheet, and what becomes of it. */
final class XlsxAlignmentReaderTest extends AlignmentReaderContract {

  private static final int EN = 1;
  private static final int RU = 2;
  private static final int STATUS = 4;
  private static final int FLAGS = 5;
  private static final int COMMENT = 6;

  private Alignment written;

  /** The rows of the sheet people see, the head first, and of the two hidden ones. */
  private List<List<String>> rows;

  private List<List<String>> sentences;
  private List<List<String>> versions;

  @Override
  protected AlignmentReader contractReader() {
    return new XlsxAlignmentReader(List.of());
  }

  @Override
  protected byte[] contractFile() throws Exception {
    return written(new XlsxWriter());
  }

  @BeforeEach
  void writeASheet() throws Exception {
    written =
        Alignments.of("en", "ru")
            .pair(0.99, "=SUM(A1:A9) is no formula.", "=СУММ(A1) — не формула.")
            .bead(
                0.4,
                List.of(List.of("+7 is a code.", "@home it rains."), List.of("-5 и снег: _x0041_")))
            .pair(0.7, "Yes.", "Да.")
            .bead(0.9, List.of(List.of("Yes."), List.of()))
            .pair(0.95, "The end.", "Конец.")
            .build();
    Workbook workbook = new Workbook(Source.of("w.xlsx", bytes(written)));
    rows = rowsOf(workbook, "alignment");
    sentences = rowsOf(workbook, "sentences");
    versions = rowsOf(workbook, "versions");
  }

  @Test
  void whatBeginsLikeAFormulaIsReadBackAsItWas() throws Exception {
    ReadAlignment read = readBack();

    assertThat(read.alignment()).isEqualTo(written);
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void statusFlagsAndCommentsAreTakenOver() throws Exception {
    rows.get(1).set(STATUS, "accepted");
    rows.get(1).set(FLAGS, "numbers-differ moved");
    rows.get(1).set(COMMENT, "Look at this\nagain.");
    rows.get(4).set(STATUS, "rejected");

    ReadAlignment read = readBack();

    Bead first = read.alignment().beads().get(0);
    assertThat(first.status()).isEqualTo(BeadStatus.ACCEPTED);
    assertThat(first.flags()).containsExactly(Flag.MOVED, new Flag("numbers-differ"));
    assertThat(first.note()).isEqualTo("Look at this\nagain.");
    assertThat(first.confidence().value()).hasValue(.99);
    assertThat(read.alignment().beads().get(3).status()).isEqualTo(BeadStatus.REJECTED);
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void aSentenceMovedToTheNextRowKeepsItsPlaceAndMarksBothBeads() throws Exception {
    rows.get(2).set(EN, "+7 is a code.");
    rows.get(3).set(EN, "@home it rains.\nYes.");

    ReadAlignment read = readBack();

    assertThat(read.alignment().documents()).isEqualTo(written.documents());
    assertThat(read.alignment().beads())
        .extracting(Bead::shape)
        .containsExactly("1-1", "1-1", "2-1", "1-0", "1-1");
    assertThat(read.alignment().beads())
        .extracting(Bead::status)
        .containsExactly(
            BeadStatus.AUTO,
            BeadStatus.EDITED,
            BeadStatus.EDITED,
            BeadStatus.AUTO,
            BeadStatus.AUTO);
    assertThat(read.alignment().beads().get(1).confidence()).isEqualTo(Confidence.NONE);
    assertThat(read.warnings())
        .extracting(Problem::message)
        .containsExactly(
            "w.xlsx: it has been edited: 2 beads have other sentences,"
                + " 0 sentences have another text, and there are now 10 sentences instead of 10");
  }

  @Test
  void aCorrectedTextMakesTheVersionANewTextAndLeavesTheOtherAlone() throws Exception {
    rows.get(5).set(RU, "Вот и конец.");

    ReadAlignment read = readBack();

    SegmentedDocument english = read.alignment().documents().get(0);
    SegmentedDocument russian = read.alignment().documents().get(1);
    assertThat(english).isEqualTo(written.documents().get(0));
    assertThat(russian.segments().get(3).text()).isEqualTo("Вот и конец.");
    assertThat(russian.sha256()).isNotEqualTo(written.documents().get(1).sha256());
    assertThat(russian.file()).isEqualTo(written.documents().get(1).file());
    assertThat(read.alignment().beads().get(4).status()).isEqualTo(BeadStatus.EDITED);
    assertThat(read.alignment().beads().subList(0, 4)).isEqualTo(written.beads().subList(0, 4));
  }

  @Test
  void aLineBreakSplitsASentence() throws Exception {
    rows.get(5).set(EN, "The\nend.");

    assertThat(readBack().alignment().beads().get(4).shape()).isEqualTo("2-1");
  }

  @Test
  void aSortedSheetIsPutInOrderAgain() throws Exception {
    List<String> first = rows.remove(1);
    rows.add(3, first);

    assertThat(readBack().alignment()).isEqualTo(written);
  }

  @Test
  void aRowPutInStaysWhereItIsAndARowTakenOutIsCounted() throws Exception {
    rows.remove(4);
    rows.add(3, new ArrayList<>(List.of("", "New.", "Новое.", "", "", "", "")));

    ReadAlignment read = readBack();

    assertThat(read.alignment().beads()).hasSize(5);
    assertThat(read.alignment().textOf(read.alignment().beads().get(2), 0)).isEqualTo("New.");
    assertThat(read.alignment().textOf(read.alignment().beads().get(3), 0)).isEqualTo("Yes.");
    assertThat(read.warnings())
        .extracting(Problem::message)
        .containsExactly(
            "w.xlsx: it has been edited: 1 beads have other sentences,"
                + " 2 sentences have another text, and there are now 11 sentences instead of 10");
  }

  @Test
  void withoutItsHiddenSheetsTheTextsAndRemarksAreStillThere() throws Exception {
    sentences = List.of();
    versions = List.of();

    Alignment read = readBack().alignment();

    assertThat(read.beads()).isEqualTo(written.beads());
    assertThat(read.documents()).extracting(SegmentedDocument::id).containsExactly("en", "ru");
    assertThat(read.documents().get(1).language()).isEqualTo(Language.of("ru"));
  }

  @Test
  void aWordThatIsNoStatusIsRefusedWithItsRow() {
    rows.get(3).set(STATUS, "okay");

    assertThatThrownBy(this::readBack)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("w.xlsx: row 4: its confidence, status or flags are not valid")
        .hasMessageContaining("auto accepted edited rejected");
  }

  @Test
  void columnsInAnotherOrderAreRefused() {
    rows.get(0).set(3, "status");
    rows.get(0).set(4, "confidence");

    assertThatThrownBy(this::readBack)
        .hasMessageContaining("its columns are not bead, one per version, confidence");
  }

  @Test
  void aPlainWorkbookIsATableOfVersions() throws Exception {
    rows = List.of(List.of("en", "ru"), List.of("One.", "Раз."), List.of("", "Два."));
    sentences = List.of();
    versions = List.of();

    Alignment read = readBack().alignment();

    assertThat(read.documents()).extracting(SegmentedDocument::id).containsExactly("en", "ru");
    assertThat(read.beads()).extracting(Bead::shape).containsExactly("1-1", "0-1");
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws Exception {
    assertThatThrownBy(() -> read(new byte[] {'t', 'e', 'x', 't'}))
        .hasMessageStartingWith("w.xlsx: is not an XLSX workbook");
    assertThatThrownBy(() -> read(new byte[] {'P', 'K', 3, 4, 0, 0}))
        .hasMessageStartingWith("w.xlsx: it is damaged, or not an XLSX workbook");
    assertThatThrownBy(() -> read(new byte[0])).hasMessageStartingWith("w.xlsx: is not an XLSX");
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(other)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
    }
    assertThatThrownBy(() -> read(other.toByteArray()))
        .hasMessageStartingWith("w.xlsx: it is damaged, or not an XLSX workbook");
  }

  @Test
  void aByteThatChangedOnTheWayIsNoticed() throws Exception {
    byte[] bytes = bytes(written);
    int refused = 0;
    for (int place = 60; place < 400; place += 20) {
      byte[] damaged = bytes.clone();
      damaged[place] ^= 1;
      try {
        assertThat(read(damaged).alignment()).isEqualTo(written);
      } catch (InputException e) {
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  @Test
  void aZipBombIsRefusedBeforeItIsUnpacked() throws Exception {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] nothing = new byte[1 << 20];
      for (int megabyte = 0; megabyte <= 300; megabyte++) {
        zip.write(nothing);
      }
    }

    assertThat(bomb.size()).isLessThan(1 << 20);
    assertThatThrownBy(() -> read(bomb.toByteArray()))
        .hasMessageStartingWith("w.xlsx: it unpacks to more than 300 MB");
  }

  private ReadAlignment readBack() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    org.dhatim.fastexcel.Workbook workbook =
        new org.dhatim.fastexcel.Workbook(bytes, "Someone", "1.0");
    fill(workbook, "alignment", rows);
    if (!sentences.isEmpty()) {
      fill(workbook, "sentences", sentences);
      fill(workbook, "versions", versions);
    }
    workbook.finish();
    return read(bytes.toByteArray());
  }

  private static void fill(
      org.dhatim.fastexcel.Workbook workbook, String name, List<List<String>> rows) {
    Worksheet sheet = workbook.newWorksheet(name);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        String text = rows.get(row).get(column);
        if (!text.isEmpty()) {
          sheet.value(row, column, text.replace("_x0041_", "_x005F_x0041_"));
        }
      }
    }
  }

  private static ReadAlignment read(byte[] bytes) throws Exception {
    return new XlsxAlignmentReader(List.of()).read(StreamedSource.of("w.xlsx", bytes));
  }

  private static byte[] bytes(Alignment alignment) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new XlsxWriter().write(alignment, bytes);
    return bytes.toByteArray();
  }

  private static List<List<String>> rowsOf(Workbook workbook, String sheet) throws Exception {
    List<List<String>> rows = new ArrayList<>();
    for (SheetRow line : workbook.rows(sheet)) {
      List<String> cells = new ArrayList<>(line.cells());
      while (cells.size() < 7) {
        cells.add("");
      }
      rows.add(cells);
    }
    return rows;
  }
}
