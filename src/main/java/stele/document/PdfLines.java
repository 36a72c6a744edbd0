package stele.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Extracts the lines of the pages of a PDF, in the order in which they were written. */
final class PdfLines extends PDFTextStripper {

  /** Bytes of drawing instructions; the densest maps have some 10 MB on a page. */
  private static final int MOST_BYTES = 64 << 20;

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
