package stele.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Extracts the lines of the pages of a PDF, in the order in which they were written. Text that is
 * turned against its page is read in its own direction.
 */
final class PdfLines extends PDFTextStripper {

  /** Stands for a letter that a font draws without saying what it is. */
  private static final String UNREADABLE = "\u25A1";

  /** Bytes of drawing instructions; the densest maps have some 10 MB on a page. */
  private static final int MOST_BYTES = 64 << 20;

  /** Gap between columns, in sizes of type; between words of a justified line it is below 1. */
  private static final float COLUMN_GAP = 3;

  /** Letters of the mark of an item of a list: {@code (iii)}. */
  private static final int LONGEST_MARK = 5;

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final List<List<PdfLine>> sideways = new ArrayList<>();
  private final TextAccount account;

  /** The letters of a page that are turned against it, by the angle in degrees. */
  private final Map<Integer, List<TextPosition>> turned = new LinkedHashMap<>();

  private List<PdfLine> lines = new ArrayList<>();
  private int upright;
  private final StringBuilder text = new StringBuilder();
  private final List<TextPosition> positions = new ArrayList<>();

  PdfLines(TextAccount account) {
    this.account = account;
    setSortByPosition(false);
  }

  /** Reads all pages. */
  PdfLines read(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return this;
  }

  /** The lines of each page; a page without text has none. */
  List<List<PdfLine>> pages() {
    return pages;
  }

  /** Lines in another direction than most of their page, a list for each page and direction. */
  List<List<PdfLine>> sideways() {
    return sideways;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    try (InputStream contents = page.getContents()) {
      byte[] buffer = new byte[1 << 16];
      long bytes = 0;
      for (int n = contents.read(buffer); n >= 0; n = contents.read(buffer)) {
        bytes += n;
        if (bytes > MOST_BYTES) {
          throw new IOException("a page becomes far too large when it is unpacked");
        }
      }
    }
    super.processPage(page);
  }

  @Override
  protected void startPage(PDPage page) {
    turned.clear();
    upright = 0;
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    int angle = TurnedText.angle(letter);
    if (angle == 0) {
      upright++;
      super.processTextPosition(letter);
    } else {
      turned.computeIfAbsent(angle, key -> new ArrayList<>()).add(letter);
    }
  }

  @Override
  protected void writePage() throws IOException {
    super.writePage();
    List<List<PdfLine>> directions = new ArrayList<>();
    directions.add(endPart());
    int main = 0;
    int most = upright;
    for (Map.Entry<Integer, List<TextPosition>> part : turned.entrySet()) {
      charactersByArticle.forEach(List::clear);
      for (TextPosition letter : part.getValue()) {
        super.processTextPosition(TurnedText.upright(letter, part.getKey(), directions.size()));
      }
      super.writePage();
      directions.add(endPart());
      if (part.getValue().size() > most) {
        most = part.getValue().size();
        main = directions.size() - 1;
      }
    }
    pages.add(directions.remove(main));
    directions.stream().filter(lines -> !lines.isEmpty()).forEach(sideways::add);
  }

  private List<PdfLine> endPart() {
    endLine();
    List<PdfLine> part = lines;
    lines = new ArrayList<>();
    return part;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (font instanceof PDType0Font composite
        && font.toUnicode(code) == null
        && !composite.getPath(code).getBounds2D().isEmpty()) {
      account.see(UNREADABLE); // The library drops it.
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void writeString(String words, List<TextPosition> letters) {
    account.see(words);
    text.append(words);
    positions.addAll(letters);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  private void endLine() {
    if (!text.toString().isBlank() && !positions.isEmpty()) {
      lines.add(line());
    }
    text.setLength(0);
    positions.clear();
  }

  private PdfLine line() {
    float x = Float.MAX_VALUE;
    float end = 0;
    float size = 0;
    float y = 0;
    boolean bold = true;
    for (TextPosition letter : positions) {
      if (letter.getUnicode() == null || letter.getUnicode().isBlank()) {
        continue;
      }
      x = Math.min(x, letter.getXDirAdj());
      end = Math.max(end, letter.getXDirAdj() + letter.getWidthDirAdj());
      float points = letter.getFontSizeInPt();
      if (points > size) {
        size = points;
        y = letter.getYDirAdj();
      }
      bold &= isBold(letter);
    }
    return new PdfLine(
        pages.size(), x, end, y, size, bold, hasColumns(size), text.toString().strip());
  }

  /** Whether some words are far from those before them, which are more than the mark of an item. */
  private boolean hasColumns(float size) {
    float last = Float.NaN;
    int before = 0;
    for (TextPosition letter : positions) {
      if (letter.getUnicode() == null || letter.getUnicode().isBlank()) {
        continue;
      }
      if (before > LONGEST_MARK && letter.getXDirAdj() - last > COLUMN_GAP * size) {
        return true;
      }
      last = letter.getXDirAdj() + letter.getWidthDirAdj();
      before++;
    }
    return false;
  }

  private static boolean isBold(TextPosition letter) {
    String font = letter.getFont() == null ? null : letter.getFont().getName();
    return font != null && font.toLowerCase(Locale.ROOT).matches(".*(bold|black|heavy).*");
  }
}
