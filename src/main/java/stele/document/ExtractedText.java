package stele.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Paragraph;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.bitext.Span;
import stele.bitext.TimedSpan;
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
  private final List<TimedSpan> times = new ArrayList<>();
  private final TextAccount account = new TextAccount();
  private final Source source;
  private int tables;

  ExtractedText(Source source) {
    this.source = source;
  }

  /**
   * Adds a paragraph without the blanks around it; nothing if it is blank. A blank line splits it.
   *
   * @throws InputException if the text grows too long
   */
  void add(CharSequence content, Paragraph.Kind kind) throws InputException {
    add(content, kind, 0, Optional.empty());
  }

  /** Adds a paragraph of a level and, in a table, a cell, as {@link Paragraph} has them. */
  void add(CharSequence content, Paragraph.Kind kind, int level, Optional<Paragraph.Cell> cell)
      throws InputException {
    int at = 0;
    while (at < content.length()) {
      int end = blankLine(content, at);
      addOne(Blanks.trim(content, new Span(at, end)), content, kind, level, cell);
      at = end + 1;
    }
  }

  /**
   * Adds a paragraph without a blank line in it, and when its parts are shown.
   *
   * @param times of parts of {@code content}, which has no blanks around it
   * @throws InputException if the text grows too long
   */
  void addTimed(CharSequence content, Paragraph.Kind kind, List<TimedSpan> times)
      throws InputException {
    add(content, kind);
    int place = text.length() - content.length();
    for (TimedSpan time : times) {
      Span span = new Span(place + time.span().start(), place + time.span().end());
      this.times.add(new TimedSpan(span, time.start(), time.end()));
    }
  }

  /** The account of what was seen and left out. */
  TextAccount account() {
    return account;
  }

  /** The number of the next table, as {@link Paragraph.Cell} has it. */
  int nextTable() {
    return tables++;
  }

  boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  /** Whether a line already is in the text. */
  boolean holds(String line) {
    return text.indexOf(line) >= 0;
  }

  /**
   * The document, after a warning that says what of the file is not in it.
   *
   * @param warnings receives nothing if the text is whole
   */
  Document document(Language language, Consumer<Problem> warnings) {
    account
        .settle(text)
        .ifPresent(
            what ->
                warnings.accept(Problem.of(source.name(), what, Remedy.of(Remedy.Kind.SEE_TEXT))));
    return document(language);
  }

  private Document document(Language language) {
    String all = text.isEmpty() ? "" : text.append('\n').toString();
    return new Document(
        language.tag(), language, source.file(), source.sha256(), all, paragraphs, times);
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

  private void addOne(
      Span bare,
      CharSequence content,
      Paragraph.Kind kind,
      int level,
      Optional<Paragraph.Cell> cell)
      throws InputException {
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
    paragraphs.add(new Paragraph(new Span(place, text.length()), kind, level, cell));
  }
}
