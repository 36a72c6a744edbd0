package stele.format.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.InputException;
import stele.bitext.JoinedBead;
import stele.bitext.MovedPairs;
import stele.bitext.Problem;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.format.AlignmentWriter;
import stele.format.BeadFields;
import stele.format.MovedText;

/**
 * Writes a workbook that people correct and Stele reads back: one bead per row, one version per
 * column, each sentence of a side on a line of its own within the cell. A moved pair is one row, at
 * the place of its text in the base; a hidden sheet has its beads.
 *
 * <p>Texts are strings, never formulas, whatever they begin with. Two hidden sheets keep the places
 * of the sentences and the names of the versions, so that an unchanged workbook gives the same
 * alignment. Characters XML cannot hold are written as Excel writes them ({@code _x0001_}).
 */
public final class XlsxWriter implements AlignmentWriter {

  /** The limit of a cell in Excel, in UTF-16 code units. */
  private static final int LONGEST_CELL = 32_767;

  private static final String DOUBTFUL_COLOUR = "FFEB9C";
  private static final String WRONG_COLOUR = "FFC7CE";

  /** Below this a bead is more likely wrong than right. */
  private static final double EVEN = .5;

  private static final double NARROW = 8;
  private static final double MIDDLE = 14;
  private static final double WIDE = 60;

  private final MovedText moved;

  /** A writer that keeps moved pairs. */
  public XlsxWriter() {
    this(MovedText.KEEP);
  }

  XlsxWriter(MovedText moved) {
    this.moved = moved;
  }

  @Override
  public void write(Alignment alignment, OutputStream out) throws IOException, InputException {
    check(alignment);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Workbook workbook = new Workbook(packed, "Stele", null);
    writeAlignment(alignment, workbook.newWorksheet(Columns.ALIGNMENT_SHEET));
    writeSentences(alignment, workbook.newWorksheet(Columns.SENTENCES_SHEET));
    writeVersions(alignment, workbook.newWorksheet(Columns.VERSIONS_SHEET));
    if (rows(alignment).stream().anyMatch(JoinedBead::isMoved)) {
      writeMoved(alignment, workbook.newWorksheet(Columns.MOVED_SHEET));
    }
    workbook.finish();
    TimelessZip.copy(packed.toByteArray(), out);
    out.flush();
  }

  private static void check(Alignment alignment) throws InputException {
    long sentences = 0;
    for (SegmentedDocument document : alignment.documents()) {
      sentences += document.size();
    }
    if (Math.max(sentences, alignment.beads().size()) >= Worksheet.MAX_ROWS) {
      throw new InputException(
          Problem.general(
              "a sheet has room for "
                  + (Worksheet.MAX_ROWS - 1)
                  + " rows, but there are "
                  + sentences
                  + " sentences",
              "write another format, or split the texts"));
    }
  }

  private List<JoinedBead> rows(Alignment alignment) {
    return moved.beads(alignment);
  }

  private void writeAlignment(Alignment alignment, Worksheet sheet) throws InputException {
    int versions = alignment.documents().size();
    List<JoinedBead> rows = rows(alignment);
    MovedPairs pairs = MovedPairs.of(alignment);
    sheet.value(0, 0, Columns.BEAD);
    for (int version = 0; version < versions; version++) {
      sheet.value(0, version + 1, text(alignment.documents().get(version).id(), "a name"));
    }
    for (int i = 0; i < Columns.OF_WORKBOOK.size(); i++) {
      sheet.value(0, versions + 1 + i, Columns.OF_WORKBOOK.get(i));
    }
    for (int index = 0; index < rows.size(); index++) {
      JoinedBead joined = rows.get(index);
      writeBead(alignment, joined.bead(), pairs.place(joined) + 1, index + 1, sheet);
    }
    layOut(sheet, versions, rows.size());
  }

  private static void writeBead(
      Alignment alignment, Bead bead, int number, int row, Worksheet sheet) throws InputException {
    sheet.value(row, 0, number);
    for (int version = 0; version < alignment.documents().size(); version++) {
      String text = lines(alignment.documents().get(version), bead.runs().get(version));
      if (!text.isEmpty()) {
        sheet.value(row, version + 1, text(text, "bead " + number));
      }
    }
    int column = alignment.documents().size() + 1;
    writeFields(bead, row, column, "the note of bead " + number, sheet);
    if (bead.confidence().isDoubtful()) {
      String colour = bead.confidence().isBelow(EVEN) ? WRONG_COLOUR : DOUBTFUL_COLOUR;
      sheet.style(row, column).fillColor(colour).set();
    }
  }

  /** Confidence, status, flags and note. */
  private static void writeFields(Bead bead, int row, int column, String where, Worksheet sheet)
      throws InputException {
    bead.confidence().rounded().ifPresent(rounded -> sheet.value(row, column, rounded));
    sheet.value(row, column + 1, bead.status().word());
    if (!bead.flags().isEmpty()) {
      sheet.value(row, column + 2, BeadFields.writtenFlags(bead.flags()));
    }
    if (!bead.note().isEmpty()) {
      sheet.value(row, column + 3, text(bead.note(), where));
    }
  }

  /** One sentence per line; line breaks within one become spaces. */
  private static String lines(SegmentedDocument document, Span run) {
    StringBuilder lines = new StringBuilder();
    for (int index = run.start(); index < run.end(); index++) {
      lines
          .append(index == run.start() ? "" : "\n")
          .append(document.textOf(new Span(index, index + 1)));
    }
    return lines.toString();
  }

  private static void layOut(Worksheet sheet, int versions, int rows) {
    int last = versions + 4;
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, rows, last);
    sheet.range(0, 0, 0, last).style().bold().fillColor("D9E1F2").set();
    sheet.width(0, NARROW);
    for (int column = 1; column <= last; column++) {
      sheet.width(column, column <= versions ? WIDE : MIDDLE);
    }
    sheet.width(last, WIDE / 2);
    if (rows > 0) {
      sheet.range(1, 0, rows, last).style().verticalAlignment("top").wrapText(true).set();
      sheet
          .range(1, versions + 2, rows, versions + 2)
          .validateWithListByFormula("\"auto,accepted,edited,rejected\"");
    }
  }

  private static void writeSentences(Alignment alignment, Worksheet sheet) throws InputException {
    sheet.setVisibilityState(VisibilityState.HIDDEN);
    List<String> names = List.of("version", "bead", "start", "end", "paragraph", "text");
    for (int column = 0; column < names.size(); column++) {
      sheet.value(0, column, names.get(column));
    }
    int row = 1;
    for (int version = 0; version < alignment.documents().size(); version++) {
      SegmentedDocument document = alignment.documents().get(version);
      for (int bead = 0; bead < alignment.beads().size(); bead++) {
        Span run = alignment.beads().get(bead).runs().get(version);
        for (int index = run.start(); index < run.end(); index++) {
          Segment segment = document.segments().get(index);
          sheet.value(row, 0, version + 1);
          sheet.value(row, 1, bead + 1);
          sheet.value(row, 2, segment.span().start());
          sheet.value(row, 3, segment.span().end());
          sheet.value(row, 4, segment.paragraph());
          sheet.value(row, 5, text(segment.text(), "bead " + (bead + 1)));
          row++;
        }
      }
    }
  }

  /**
   * The beads of moved pairs: the number of the row that shows them, their own, and their fields.
   */
  private void writeMoved(Alignment alignment, Worksheet sheet) throws InputException {
    sheet.setVisibilityState(VisibilityState.HIDDEN);
    sheet.value(0, 0, "row");
    sheet.value(0, 1, Columns.BEAD);
    for (int i = 0; i < Columns.OF_WORKBOOK.size(); i++) {
      sheet.value(0, 2 + i, Columns.OF_WORKBOOK.get(i));
    }
    MovedPairs pairs = MovedPairs.of(alignment);
    int row = 1;
    for (JoinedBead pair : pairs.pairs()) {
      for (int part : pair.parts()) {
        sheet.value(row, 0, pairs.place(pair) + 1);
        sheet.value(row, 1, part + 1);
        String where = "the note of bead " + (part + 1);
        writeFields(alignment.beads().get(part), row, 2, where, sheet);
        row++;
      }
    }
  }

  private static void writeVersions(Alignment alignment, Worksheet sheet) throws InputException {
    sheet.setVisibilityState(VisibilityState.HIDDEN);
    List<String> names = List.of("id", "language", "file", "sha256");
    for (int column = 0; column < names.size(); column++) {
      sheet.value(0, column, names.get(column));
    }
    int row = 1;
    for (SegmentedDocument document : alignment.documents()) {
      sheet.value(row, 0, text(document.id(), "a name"));
      sheet.value(row, 1, document.language().tag());
      sheet.value(row, 2, text(document.file(), "a name"));
      sheet.value(row, 3, document.sha256());
      row++;
    }
  }

  private static String text(String text, String where) throws InputException {
    String escaped = CellText.escape(text);
    if (escaped.length() > LONGEST_CELL) {
      throw new InputException(
          Problem.general(
              where
                  + " has a text of "
                  + text.length()
                  + " characters, but a cell of XLSX holds "
                  + LONGEST_CELL,
              "write another format"));
    }
    return escaped;
  }
}
