package stele.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Breaks a text into lines of a given width, between words where it can. */
public final class LineWrapper {

  private static final Pattern CHARACTER = Pattern.compile("\\X");

  private final int width;
  private final List<String> lines = new ArrayList<>();
  private String line = "";

  private LineWrapper(int width) {
    this.width = width;
  }

  /**
   * The lines of a text, at least one; only a character wider than {@code width} exceeds it.
   *
   * @param width in columns of a terminal, at least 1
   */
  public static List<String> wrap(String text, int width) {
    LineWrapper wrapper = new LineWrapper(width);
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      wrapper.add(text.substring(start, end));
      start = end;
    }
    wrapper.endLine();
    return wrapper.lines;
  }

  /** Adds a word with the blanks after it; these may hang over the edge. */
  private void add(String word) {
    if (fits(word)) {
      line += word;
      return;
    }
    if (!line.isEmpty()) {
      endLine();
    }
    if (fits(word)) {
      line = word;
    } else {
      addInPieces(word);
    }
  }

  /** A word longer than a line is cut, but never between a letter and its accents. */
  private void addInPieces(String word) {
    for (String character : CHARACTER.matcher(word).results().map(MatchResult::group).toList()) {
      if (!fits(character) && !line.isEmpty()) {
        endLine();
      }
      line += character;
    }
  }

  private boolean fits(String word) {
    return DisplayWidth.of((line + word).stripTrailing()) <= width;
  }

  private void endLine() {
    lines.add(line.stripTrailing());
    line = "";
  }
}
