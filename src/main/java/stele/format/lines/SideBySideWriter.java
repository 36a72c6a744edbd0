package stele.format.lines;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Confidence;
import stele.bitext.SegmentedDocument;
import stele.format.AlignmentWriter;
import stele.io.Utf8;
import stele.text.ControlCharacters;
import stele.text.DisplayWidth;
import stele.text.LineWrapper;

/**
 * Writes the versions side by side for a terminal, one block per bead.
 *
 * <p>Before the text come the number of the bead, its confidence and two marks: {@code ?} where it
 * is doubtful and {@code !} where it is one-sided. The last lines explain the marks that occur.
 * Control characters are not passed on: they could steer the terminal.
 */
public final class SideBySideWriter implements AlignmentWriter {

  /** Used if the width of the terminal is unknown. */
  public static final int DEFAULT_WIDTH = 100;

  /** No column is narrower, whatever the width: most words still fit. */
  private static final int NARROWEST_COLUMN = 12;

  private static final String BORDER = " | ";
  private static final int REMARKS_WIDTH = " 1.00 ?! ".length();

  private static final String DIM = "\u001B[2m";
  private static final String YELLOW = "\u001B[33m";
  private static final String RED = "\u001B[31m";
  private static final String PLAIN = "\u001B[0m";

  private final int width;
  private final boolean colour;

  private SideBySideWriter(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /**
   * A writer without colours.
   *
   * @param width of a line, in columns of the terminal
   */
  public static SideBySideWriter plain(int width) {
    return new SideBySideWriter(width, false);
  }

  /**
   * A writer that also colours the numbers and marks, by ANSI sequences.
   *
   * @param width of a line, in columns of the terminal
   */
  public static SideBySideWriter coloured(int width) {
    return new SideBySideWriter(width, true);
  }

  @Override
  public void write(Alignment alignment, OutputStream out) throws IOException {
    Writer page = Utf8.writerTo(out);
    int digits = Math.max(2, Integer.toString(alignment.beads().size()).length());
    int column = columnWidth(digits, alignment.documents().size());
    String margin = " ".repeat(digits + REMARKS_WIDTH);
    writeBlock(page, margin, margin, column, titles(alignment));
    for (int index = 0; index < alignment.beads().size(); index++) {
      Bead bead = alignment.beads().get(index);
      page.write("\n");
      writeBlock(page, head(digits, index + 1, bead), margin, column, texts(alignment, bead));
    }
    writeLegend(page, alignment.beads());
    page.flush();
  }

  private int columnWidth(int digits, int versions) {
    int room = width - digits - REMARKS_WIDTH - BORDER.length() * (versions - 1);
    return Math.max(NARROWEST_COLUMN, room / versions);
  }

  private static List<String> titles(Alignment alignment) {
    return alignment.documents().stream().map(SideBySideWriter::title).toList();
  }

  private static String title(SegmentedDocument document) {
    return document.file().isEmpty() ? document.id() : document.id() + ": " + document.file();
  }

  private static List<String> texts(Alignment alignment, Bead bead) {
    return IntStream.range(0, alignment.documents().size())
        .mapToObj(version -> alignment.textOf(bead, version))
        .toList();
  }

  private String head(int digits, int number, Bead bead) {
    String marks = (bead.confidence().isDoubtful() ? "?" : " ") + (bead.isOneSided() ? "!" : " ");
    String head =
        String.format(
            Locale.ROOT, "%" + digits + "d %4s %s ", number, bead.confidence().shown(), marks);
    return colour ? colourOf(bead) + head + PLAIN : head;
  }

  private static String colourOf(Bead bead) {
    if (bead.isOneSided()) {
      return RED;
    }
    return bead.confidence().isDoubtful() ? YELLOW : DIM;
  }

  private static void writeBlock(
      Writer page, String head, String margin, int column, List<String> texts) throws IOException {
    List<List<String>> columns =
        texts.stream()
            .map(text -> LineWrapper.wrap(ControlCharacters.toSpaces(text), column))
            .toList();
    int height = columns.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      List<String> cells = new ArrayList<>();
      for (List<String> lines : columns) {
        cells.add(padded(line < lines.size() ? lines.get(line) : "", column));
      }
      String text = (line == 0 ? head : margin) + String.join(BORDER, cells);
      page.write(text.stripTrailing() + "\n");
    }
  }

  private static String padded(String text, int column) {
    return text + " ".repeat(Math.max(0, column - DisplayWidth.of(text)));
  }

  private static void writeLegend(Writer page, List<Bead> beads) throws IOException {
    boolean doubtful = beads.stream().anyMatch(bead -> bead.confidence().isDoubtful());
    boolean oneSided = beads.stream().anyMatch(Bead::isOneSided);
    if (doubtful || oneSided) {
      page.write("\n");
    }
    if (doubtful) {
      page.write("?  doubtful: confidence below " + Confidence.DOUBTFUL + "\n");
    }
    if (oneSided) {
      page.write("!  one-sided: only one version has text here\n");
    }
  }
}
