package stele.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * Detects whether a text is wrapped, and at what width.
 *
 * <p>It is if most lines that break off in mid-sentence are so full that the first word of the next
 * would not have fitted (the width being the 95th percentile of the lines that have a successor).
 * Lines that nearly always begin with a capital, though the one before breaks off, are verse. The
 * shares are judgements, checked by the measurement in docs/segmentation.md.
 */
final class WrapWidth {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 160;

  /** Share of lines in mid-sentence below which line breaks are the author's own. */
  private static final double OPEN_SHARE = 0.2;

  /** Share of full lines among those from which on a text counts as wrapped. */
  private static final double FULL_SHARE = 0.6;

  /** With fewer such lines than this, most line starts must be small letters. */
  private static final int FEW_LINES = 4;

  /**
   * Share of capitals after lines in mid-sentence from which on they are lines of verse. German
   * prose, with its capital nouns, has some 40 %.
   */
  private static final double CAPITAL_SHARE = 0.8;

  private int pairs;
  private int open;
  private int full;
  private int small;
  private int capital;

  private WrapWidth() {}

  /** The width, indents included, in characters; 0 if the text is not wrapped. */
  static int of(List<List<Line>> blocks) {
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
    return width >= NARROWEST && width <= WIDEST && new WrapWidth().isWrapped(blocks, width)
        ? width
        : 0;
  }

  private boolean isWrapped(List<List<Line>> blocks, int width) {
    for (List<Line> block : blocks) {
      for (int i = 0; i + 1 < block.size(); i++) {
        count(block.get(i), block.get(i + 1), width);
      }
    }
    boolean plain = open >= FEW_LINES ? small > 0 || full > 0.9 * open : 2 * small > open;
    return plain
        && open >= OPEN_SHARE * pairs
        && full >= FULL_SHARE * open
        && capital <= CAPITAL_SHARE * open;
  }

  /** Counts only lines that stop in mid-sentence; the end of a sentence may fall anywhere. */
  private void count(Line line, Line next, int width) {
    pairs++;
    if (!line.endsSentence()) {
      open++;
      full += line.width() + 1 + next.firstWordLength() > width ? 1 : 0;
      small += next.beginsSmall() ? 1 : 0;
      capital += next.beginsCapital() ? 1 : 0;
    }
  }
}
