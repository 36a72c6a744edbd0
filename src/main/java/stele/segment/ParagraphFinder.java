package stele.segment;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Span;

/**
 * Finds the paragraphs of a plain text.
 *
 * <p>A blank line always ends a paragraph. What a single line break means is decided once for the
 * document:
 *
 * <ul>
 *   <li><b>wrapped</b>: of the lines that break off in mid-sentence most are so full that the first
 *       word of the next would not have fitted (the width of the text being the 95th percentile of
 *       the lines that have a successor, between {@value #NARROWEST} and {@value #WIDEST}
 *       characters). A line break is a space, except before an indented line where the others are
 *       flush, before a list item, and after a line that is clearly short when the next one begins
 *       like a sentence (a heading, the last line of a paragraph, verse);
 *   <li><b>lines</b>: otherwise. Every line is a paragraph, but several short lines between two
 *       blank lines are one paragraph whose lines are apart: a stanza, an address.
 * </ul>
 *
 * <p>Linear in the length of the text.
 */
final class ParagraphFinder {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 160;

  /** Share of lines in mid-sentence below which line breaks are the author's own. */
  private static final double OPEN_SHARE = 0.2;

  /** Share of full lines among those from which on a text counts as wrapped. */
  private static final double FULL_SHARE = 0.6;

  /** With fewer such lines than this, small letters at line starts must speak for wrapping. */
  private static final int FEW_LINES = 4;

  /** A line this much shorter than the width, next word included, ends by its own will. */
  private static final double CLEARLY_SHORT = 0.8;

  /** Lines of verse are no longer than this, in UTF-16 code units. */
  private static final int VERSE_WIDTH = 70;

  private ParagraphFinder() {}

  /**
   * The paragraphs in order; each is a list of pieces, spans that a sentence never crosses. Pieces
   * are not empty and have no blanks at their ends.
   */
  static List<List<Span>> find(String text) {
    List<List<Line>> blocks = blocks(Line.of(text));
    int width = wrapWidth(blocks);
    List<List<Span>> found = new ArrayList<>();
    boolean indents = width > 0 && hasIndentedParagraphs(blocks);
    for (List<Line> block : blocks) {
      if (width > 0) {
        addWrapped(block, width, indents, found);
      } else {
        addLines(block, found);
      }
    }
    return found;
  }

  private static List<List<Line>> blocks(List<Line> lines) {
    List<List<Line>> blocks = new ArrayList<>();
    List<Line> block = new ArrayList<>();
    for (Line line : lines) {
      if (!line.isBlank()) {
        block.add(line);
      } else if (!block.isEmpty()) {
        blocks.add(block);
        block = new ArrayList<>();
      }
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }

  /** The width the text is wrapped at, 0 if it is not wrapped. */
  private static int wrapWidth(List<List<Line>> blocks) {
    List<Integer> lengths = new ArrayList<>();
    for (List<Line> block : blocks) {
      for (Line line : block.subList(0, block.size() - 1)) {
        lengths.add(line.width());
      }
    }
    if (lengths.isEmpty()) {
      return 0;
    }
    lengths.sort(null);
    int width = lengths.get((int) ((lengths.size() - 1) * 0.95));
    return width >= NARROWEST && width <= WIDEST && isWrapped(blocks, width, lengths.size())
        ? width
        : 0;
  }

  /** Only lines that stop in mid-sentence tell; a line of its own sentence is always short. */
  private static boolean isWrapped(List<List<Line>> blocks, int width, int pairs) {
    int open = 0;
    int full = 0;
    int small = 0;
    for (List<Line> block : blocks) {
      for (int i = 0; i + 1 < block.size(); i++) {
        Line next = block.get(i + 1);
        if (!block.get(i).endsSentence()) {
          open++;
          full += block.get(i).width() + 1 + next.firstWordLength() > width ? 1 : 0;
          small += next.beginsSmall() ? 1 : 0;
        }
      }
    }
    boolean plain = open >= FEW_LINES ? small > 0 || full > 0.9 * open : 2 * small > open;
    return plain && open >= OPEN_SHARE * pairs && full >= FULL_SHARE * open;
  }

  /** Whether some lines of the text are indented and many are not. */
  private static boolean hasIndentedParagraphs(List<List<Line>> blocks) {
    int indented = 0;
    int all = 0;
    for (List<Line> block : blocks) {
      for (Line line : block) {
        all++;
        if (line.indent() > 0) {
          indented++;
        }
      }
    }
    return indented > 0 && indented < 0.75 * all;
  }

  private static void addWrapped(
      List<Line> block, int width, boolean indents, List<List<Span>> found) {
    int least = block.stream().mapToInt(Line::indent).min().orElse(0);
    Line first = block.get(0);
    for (int i = 1; i < block.size(); i++) {
      Line before = block.get(i - 1);
      Line line = block.get(i);
      boolean indented = indents && line.indent() > least && !first.isItem();
      boolean item = line.isItem() && (first.isItem() || before.endsSentence());
      boolean ended =
          before.width() + 1 + line.firstWordLength() < CLEARLY_SHORT * width
              && !line.beginsSmall()
              && !before.endsWithComma();
      if (indented || item || ended) {
        found.add(List.of(new Span(first.start(), before.end())));
        first = line;
      }
    }
    found.add(List.of(new Span(first.start(), block.get(block.size() - 1).end())));
  }

  private static void addLines(List<Line> block, List<List<Span>> found) {
    boolean stanza =
        block.size() > 1 && block.stream().allMatch(line -> line.width() <= VERSE_WIDTH);
    if (stanza) {
      found.add(block.stream().map(Line::span).toList());
    } else {
      block.forEach(line -> found.add(List.of(line.span())));
    }
  }
}
