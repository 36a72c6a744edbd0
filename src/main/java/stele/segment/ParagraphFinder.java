package stele.segment;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Span;

/**
 * Finds the paragraphs of a plain text.
 *
 * <p>A blank line always ends a paragraph. What a single line break means is given by a {@link
 * ParagraphMode} or, with {@code AUTO}, decided once for the document:
 *
 * <ul>
 *   <li><b>wrapped</b> at a {@link WrapWidth}: a line break is a space, except before an indented
 *       line where the others are flush, before a list item, and after a line that is clearly short
 *       when the next one begins like a sentence (a heading, the last line of a paragraph, verse);
 *   <li><b>lines</b>: otherwise. Every line is a paragraph, but several short lines between two
 *       blank lines are one paragraph whose lines are apart: a stanza, an address.
 * </ul>
 *
 * <p>Linear in the length of the text.
 */
final class ParagraphFinder {

  /**
   * A line shorter than this share of the width, next word included, was ended on purpose.
   * Judgement, checked by the measurement in docs/segmentation.md.
   */
  private static final double CLEARLY_SHORT = 0.8;

  /** Lines of verse are no longer than this, in UTF-16 code units; judgement. */
  private static final int VERSE_WIDTH = 70;

  private final List<List<Line>> blocks;
  private final List<List<Span>> found = new ArrayList<>();

  private ParagraphFinder(List<List<Line>> blocks) {
    this.blocks = blocks;
  }

  /**
   * The paragraphs in order; each is a list of pieces, spans that a sentence never crosses. Pieces
   * are not empty and have no blanks at their ends.
   */
  static List<List<Span>> find(String text, ParagraphMode mode) {
    ParagraphFinder finder = new ParagraphFinder(blocks(Line.of(text)));
    switch (mode) {
      case AUTO -> finder.findByLayout();
      case BLANK -> finder.blocks.forEach(block -> finder.addJoined(block));
      case LINE -> finder.blocks.forEach(finder::addEachLine);
      case INDENT -> finder.blocks.forEach(finder::addIndented);
      case VERSE -> finder.blocks.forEach(finder::addStanza);
    }
    return finder.found;
  }

  /**
   * Puts lines together that a document marks as paragraphs: at the width of the lines, as in a
   * wrapped text; without one, where a line breaks off in mid-sentence.
   *
   * @param runs lines that follow each other without anything else between
   * @return the paragraphs of each run
   */
  static List<List<Span>> join(String text, List<List<Span>> runs) {
    List<List<Line>> blocks =
        runs.stream().map(run -> run.stream().map(span -> Line.of(text, span)).toList()).toList();
    int width = WrapWidth.of(blocks);
    List<List<Span>> joined = new ArrayList<>();
    for (List<Line> block : blocks) {
      ParagraphFinder finder = new ParagraphFinder(List.of(block));
      if (width > 0) {
        finder.addWrapped(block, width, false);
      } else {
        finder.addOpen(block);
      }
      joined.add(finder.found.stream().map(pieces -> pieces.get(0)).toList());
    }
    return joined;
  }

  private void addOpen(List<Line> block) {
    int first = 0;
    for (int i = 1; i < block.size(); i++) {
      if (block.get(i - 1).endsSentence() || block.get(i).beginsCapital()) {
        addJoined(block.subList(first, i));
        first = i;
      }
    }
    addJoined(block.subList(first, block.size()));
  }

  private void findByLayout() {
    int width = WrapWidth.of(blocks);
    boolean indents = width > 0 && hasIndentedParagraphs();
    for (List<Line> block : blocks) {
      if (width > 0) {
        addWrapped(block, width, indents);
      } else if (isStanza(block)) {
        addStanza(block);
      } else {
        addEachLine(block);
      }
    }
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

  /** Whether some lines of the text are indented and many are not. */
  private boolean hasIndentedParagraphs() {
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

  private void addWrapped(List<Line> block, int width, boolean indents) {
    int least = leastIndent(block);
    int first = 0;
    for (int i = 1; i < block.size(); i++) {
      Line before = block.get(i - 1);
      Line line = block.get(i);
      Line opening = block.get(first);
      boolean hanging = opening.isItem() && opening.indent() < line.indent();
      boolean indented = indents && line.indent() > least && !hanging;
      boolean item = line.isItem() && (opening.isItem() || before.endsSentence());
      boolean ended =
          before.width() + 1 + line.firstWordLength() < CLEARLY_SHORT * width
              && !line.beginsSmall()
              && !before.endsWithComma();
      if (indented || item || ended) {
        addJoined(block.subList(first, i));
        first = i;
      }
    }
    addJoined(block.subList(first, block.size()));
  }

  private void addIndented(List<Line> block) {
    int least = leastIndent(block);
    int first = 0;
    for (int i = 1; i < block.size(); i++) {
      if (block.get(i).indent() > least) {
        addJoined(block.subList(first, i));
        first = i;
      }
    }
    addJoined(block.subList(first, block.size()));
  }

  private static int leastIndent(List<Line> block) {
    return block.stream().mapToInt(Line::indent).min().orElse(0);
  }

  private void addJoined(List<Line> lines) {
    found.add(List.of(new Span(lines.get(0).start(), lines.get(lines.size() - 1).end())));
  }

  private static boolean isStanza(List<Line> block) {
    return block.size() > 1 && block.stream().allMatch(line -> line.width() <= VERSE_WIDTH);
  }

  private void addStanza(List<Line> block) {
    found.add(block.stream().map(Line::span).toList());
  }

  private void addEachLine(List<Line> block) {
    block.forEach(line -> found.add(List.of(line.span())));
  }
}
