package stele.document;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Paragraph;
import stele.bitext.Problem;
import stele.bitext.Span;
import stele.io.Source;
import stele.io.TextLimits;
import stele.text.Blanks;

/**
 * The text of a document while it is being extracted: its paragraphs with a blank line between. A
 * line break within a paragraph is one that the document has.
 */
final class ExtractedText {

  /** UTF-16 code units; what is longer could not be split and aligned in ordinary memory. */
  static final int LONGEST = TextLimits.LONGEST_TEXT;

  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Source source;

  ExtractedText(Source source) {
    this.source = source;
  }

  /**
   * Adds a paragraph without the blanks around it; nothing if it is blank. A blank line splits it.
   *
   * @throws InputException if the text grows too long
   */
  void add(CharSequence content, Paragraph.Kind kind) throws InputException {
    int at = 0;
    while (at < content.length()) {
      int end = blankLine(content, at);
      addOne(content, at, end, kind);
      at = end + 1;
    }
  }

  boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  Document document(Language language) {
    String all = text.isEmpty() ? "" : text.append('\n').toString();
    return new Document(language.tag(), language, source.file(), source.sha256(), all, paragraphs);
  }

  /**
   * The first line break with only blanks between it and the next one; the end if there is none.
   */
  private static int blankLine(CharSequence content, int from) {
    int last = -1;
    for (int i = from; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == '\n') {
        if (last >= 0) {
          return last;
        }
        last = i;
      } else if (!Blanks.isBlank(c)) {
        last = -1;
      }
    }
    return content.length();
  }

  private void addOne(CharSequence content, int from, int to, Paragraph.Kind kind)
      throws InputException {
    Span bare = Blanks.trim(content, new Span(from, to));
    if (bare.isEmpty()) {
      return;
    }
    if (text.length() + (long) bare.length() > LONGEST) {
      throw new InputException(
          Problem.of(
              source.name(),
              "holds more than %d million characters of text".formatted(LONGEST / 1_000_000),
              "split it into parts"));
    }
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int place = text.length();
    text.append(content, bare.start(), bare.end());
    paragraphs.add(new Paragraph(new Span(place, text.length()), kind));
  }
}
