package stele.segment;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Span;
import stele.text.Blanks;
import stele.text.Letters;
import stele.text.LineEnds;

/**
 * A line of a plain text without the blanks around it.
 *
 * @param text the whole text
 * @param indent width of the blanks before it; a tab counts as four
 * @param margin where it begins, blanks included
 * @param start its first character that is not blank
 * @param end one past its last; equal to {@code start} if the line is blank
 */
record Line(String text, int indent, int margin, int start, int end) {

  /** Width of a tab in an indent, which only has to be more than nothing. */
  private static final int TAB = 4;

  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  /** Characters counted of a word. No wrapped line breaks before a longer one; judgement. */
  private static final int LONGEST_WORD = 40;

  /**
   * The lines of a text. Within one, a form feed and the other {@link LineEnds#isRareBreak rare}
   * breaks end it, too; at its beginning they are blanks. A blank line follows a paragraph
   * separator.
   */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = LineEnds.next(text, at);
      addParts(text, at, end, lines);
      at = LineEnds.after(text, end);
    }
    return lines;
  }

  /** A part of a text that has no blanks at its ends, as a line without an indent. */
  static Line of(String text, Span span) {
    return new Line(text, 0, span.start(), span.start(), span.end());
  }

  private static void addParts(String text, int from, int end, List<Line> lines) {
    int start = from;
    while (start < end && LineEnds.isRareBreak(text.charAt(start))) {
      start++;
    }
    int at = start;
    for (int i = start; i < end; i++) {
      if (LineEnds.isRareBreak(text.charAt(i))) {
        lines.add(trimmed(text, at, i));
        at = i + 1;
        if (text.charAt(i) == PARAGRAPH_SEPARATOR) {
          lines.add(trimmed(text, at, at));
        }
      }
    }
    if (at < end || at == start) {
      lines.add(trimmed(text, at, end));
    }
  }

  private static Line trimmed(String text, int from, int to) {
    int start = from;
    int indent = 0;
    while (start < to && Blanks.isBlank(text.charAt(start))) {
      indent += text.charAt(start) == '\t' ? TAB : 1;
      start++;
    }
    int end = to;
    while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Line(text, indent, from, start, end);
  }

  boolean isBlank() {
    return start == end;
  }

  Span span() {
    return new Span(start, end);
  }

  /** Characters from the margin to the end; a tab is one, since its width is unknown. */
  int width() {
    return end - margin;
  }

  int firstWordLength() {
    int i = start;
    while (i < end && i < start + LONGEST_WORD && !Blanks.isBlank(text.charAt(i))) {
      i++;
    }
    return i - start;
  }

  boolean beginsSmall() {
    return Character.isLowerCase(text.codePointAt(start));
  }

  boolean beginsCapital() {
    return Letters.isCapital(text.codePointAt(start));
  }

  boolean endsWithComma() {
    return text.charAt(end - 1) == ',';
  }

  boolean endsSentence() {
    char c = text.charAt(end - 1);
    return Signs.isStop(c) || Signs.isCloser(c) || c == ':' || c == ';' || c == '"';
  }

  /** Whether it begins with a bullet, a dash or a number as an item of a list does. */
  boolean isItem() {
    char c = text.charAt(start);
    if ("•‣◦▪●*+".indexOf(c) >= 0 || Signs.isDash(c)) {
      return start + 1 < end && Blanks.isBlank(text.charAt(start + 1));
    }
    int i = start;
    while (i < end && i < start + 3 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i == start && Character.isLetter(c)) {
      i++;
      return i + 1 < end && text.charAt(i) == ')' && Blanks.isBlank(text.charAt(i + 1));
    }
    return i > start
        && i + 1 < end
        && (text.charAt(i) == '.' || text.charAt(i) == ')')
        && Blanks.isBlank(text.charAt(i + 1));
  }
}
