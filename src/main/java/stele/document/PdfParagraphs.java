package stele.document;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Paragraph.Kind;

/**
 * Puts the lines of a PDF together into paragraphs. A new one begins at a wider gap, at another
 * size of type, at an indented line, at an item of a list, after a row with leading dots, between
 * two rows of columns, and after a short line that ends a sentence; a paragraph goes on over the
 * end of a page unless one of these contradicts. Small type at the foot of a page that begins with
 * a mark is footnotes.
 */
final class PdfParagraphs {

  /** A paragraph or a heading. */
  record PageBlock(String text, Kind kind) {}

  /** Gaps between paragraphs were seen from 1.4 times the usual one, within them up to 1.2. */
  private static final float WIDE_GAP = 1.3f;

  /** Lines are no further apart, in sizes of type: double spacing is 2.3. */
  private static final float WIDEST_LEADING = 2.4f;

  /** Sizes of type that differ by less are one, seen with raised and sunk letters. */
  private static final float SAME_SIZE = 1.08f;

  /** Headings were seen from 1.15 times the size of the text. */
  private static final float HEADING_SIZE = 1.12f;

  /** Footnotes are set in at most this share of the size of the text. */
  private static final float NOTE_SIZE = 0.92f;

  /** An indent is at least this share of the size of the type. */
  private static final float INDENT = 0.7f;

  /** A line that fills less than this share of the usual width was ended on purpose. */
  private static final float SHORT = 0.85f;

  private static final String NOTE = "(?s)(\\d{1,3}|[*†‡§]{1,3})\\s*[\\p{L}\"«“„(].*";

  private final List<PdfLine> lines = new ArrayList<>();
  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final float bodySize;
  private final float leading;
  private final float width;
  private final Hyphenation hyphenation;

  private PdfParagraphs(List<List<PdfLine>> pages) {
    List<PdfLine> all = pages.stream().flatMap(List::stream).toList();
    bodySize = bodySize(all);
    hyphenation = new Hyphenation(all);
    for (List<PdfLine> page : pages) {
      addPage(page);
    }
    leading = Math.min(leading(lines), WIDEST_LEADING * bodySize);
    width = percentile(lines.stream().map(PdfLine::width).sorted().toList(), 0.9);
    addBlocks();
  }

  static PdfParagraphs of(List<List<PdfLine>> pages) {
    return new PdfParagraphs(pages);
  }

  List<PageBlock> blocks() {
    return blocks;
  }

  List<String> notes() {
    return notes;
  }

  /** How many divided words were joined. */
  int joined() {
    return hyphenation.joined();
  }

  /** The size in which most letters are set. */
  private static float bodySize(List<PdfLine> all) {
    List<Float> sizes = new ArrayList<>();
    for (PdfLine line : all) {
      for (int i = 0; i < line.text().length(); i += 10) {
        sizes.add(line.size());
      }
    }
    return percentile(sizes.stream().sorted().toList(), 0.5);
  }

  private static float leading(List<PdfLine> lines) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).y() - lines.get(i - 1).y();
      if (lines.get(i).page() == lines.get(i - 1).page() && gap > 1) {
        gaps.add(gap);
      }
    }
    return percentile(gaps.stream().sorted().toList(), 0.4);
  }

  private static float percentile(List<Float> sorted, double share) {
    return sorted.isEmpty() ? 0 : sorted.get((int) ((sorted.size() - 1) * share));
  }

  /** Separates the footnotes at the foot of a page. */
  private void addPage(List<PdfLine> page) {
    int foot = page.size();
    while (foot > 0 && page.get(foot - 1).size() <= NOTE_SIZE * bodySize) {
      foot--;
    }
    while (foot < page.size() && !page.get(foot).text().matches(NOTE)) {
      foot++;
    }
    if (foot == 0) {
      foot = page.size(); // A page in small type throughout.
    }
    lines.addAll(page.subList(0, foot));
    StringBuilder note = new StringBuilder();
    for (PdfLine line : page.subList(foot, page.size())) {
      if (line.text().matches(NOTE) && !note.isEmpty()) {
        notes.add(note.toString());
        note.setLength(0);
      }
      append(note, line);
    }
    if (!note.isEmpty()) {
      notes.add(note.toString());
    }
  }

  private void append(StringBuilder text, PdfLine line) {
    if (text.isEmpty()) {
      text.append(line.text());
    } else {
      hyphenation.join(text, line.text());
    }
  }

  private void addBlocks() {
    StringBuilder text = new StringBuilder();
    PdfLine first = null;
    int count = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && begins(i)) {
        blocks.add(new PageBlock(text.toString(), kind(first, count)));
        text.setLength(0);
        count = 0;
      }
      if (text.isEmpty()) {
        first = lines.get(i);
      }
      append(text, lines.get(i));
      count++;
    }
    if (first != null) {
      blocks.add(new PageBlock(text.toString(), kind(first, count)));
    }
  }

  private Kind kind(PdfLine first, int count) {
    if (first.size() > HEADING_SIZE * bodySize) {
      return Kind.HEADING;
    }
    if (first.isItem()) {
      return Kind.LIST_ITEM;
    }
    boolean boldLine = first.bold() && count <= 2 && !first.endsSentence();
    return boldLine ? Kind.HEADING : Kind.TEXT;
  }

  /** Whether line {@code i} begins a paragraph. */
  private boolean begins(int i) {
    PdfLine before = lines.get(i - 1);
    PdfLine line = lines.get(i);
    if (isOtherType(before, line) || before.isRow() || (before.apart() && line.apart())) {
      return true;
    }
    boolean willing = before.endsSentence() || before.width() < SHORT * width;
    if (line.isBullet() || (line.isItem() && (willing || before.isItem()))) {
      return true;
    }
    if (goesDown(before, line)) {
      return line.y() - before.y() > WIDE_GAP * leading
          || (isIndented(i) && willing)
          || endsByItsWill(before);
    }
    return before.endsSentence() && (isIndented(i) || endsByItsWill(before));
  }

  private boolean endsByItsWill(PdfLine line) {
    return line.endsSentence() && line.width() < SHORT * width;
  }

  private static boolean isOtherType(PdfLine before, PdfLine line) {
    float more = Math.max(before.size(), line.size());
    float less = Math.min(before.size(), line.size());
    return more > SAME_SIZE * less || before.bold() != line.bold();
  }

  /** On the same page and below; else a page or a column ends between them. */
  private static boolean goesDown(PdfLine before, PdfLine line) {
    return before.page() == line.page() && line.y() > before.y() - 1;
  }

  /** Further right than the line below it, or without one, than the line above it. */
  private boolean isIndented(int i) {
    PdfLine line = lines.get(i);
    boolean hasNext = i + 1 < lines.size() && goesDown(line, lines.get(i + 1));
    PdfLine other = hasNext ? lines.get(i + 1) : lines.get(i - 1);
    boolean comparable = hasNext || goesDown(lines.get(i - 1), line);
    float indent = line.x() - other.x();
    return comparable && indent > INDENT * line.size() && indent < width / 2;
  }
}
