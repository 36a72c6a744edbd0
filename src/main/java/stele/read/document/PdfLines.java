package stele.read.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines out of the pages of a PDF, in the order in which they were written. */
final class PdfLines extends PDFTextStripper {

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextPosition> positions = new ArrayList<>();

  PdfLines() {
    setSortByPosition(false);
  }

  /** The lines of each page; a page without text has none. */
  List<List<PdfLine>> of(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return pages;
  }

  @Override
  protected void startPage(PDPage page) {
    pages.add(new ArrayList<>());
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
  }

  @Override
  protected void writeString(String words, List<TextPosition> letters) {
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
      pages.get(pages.size() - 1).add(line());
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
    return new PdfLine(pages.size() - 1, x, end, y, size, bold, text.toString().strip());
  }

  private static boolean isBold(TextPosition letter) {
    String font = letter.getFont() == null ? null : letter.getFont().getName();
    return font != null && font.toLowerCase(Locale.ROOT).matches(".*(bold|black|heavy).*");
  }
}
