package stele.segment;

import java.util.List;
import stele.bitext.Span;
import stele.text.Blanks;
import stele.text.LineEnds;

/** A paragraph in which a line break, and the blanks around it, are one space. */
final class UnwrappedText {

  private final String text;

  /** The place of each character in the whole text. */
  private final int[] places;

  private UnwrappedText(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  static UnwrappedText of(String text, Span range) {
    StringBuilder plain = new StringBuilder(range.length());
    int[] places = new int[range.length()];
    int at = range.start();
    while (at < range.end()) {
      int end = at;
      boolean breaks = false;
      while (end < range.end() && Blanks.isBlank(text.charAt(end))) {
        breaks |= LineEnds.isBreak(text.charAt(end)) || LineEnds.isRareBreak(text.charAt(end));
        end++;
      }
      if (!breaks) {
        end = Math.max(end, at + 1);
      }
      for (int i = at; i < (breaks ? at + 1 : end); i++) {
        places[plain.length()] = i;
        plain.append(breaks ? ' ' : text.charAt(i));
      }
      at = end;
    }
    return new UnwrappedText(plain.toString(), places);
  }

  String text() {
    return text;
  }

  /** Adds the text between two places, without the blanks at its ends. */
  void addTrimmed(int from, int to, List<Span> spans) {
    Span piece = Blanks.trim(text, new Span(from, to));
    if (!piece.isEmpty()) {
      spans.add(new Span(places[piece.start()], places[piece.end() - 1] + 1));
    }
  }
}
