package stele.bitext;

import java.util.List;

/**
 * One version of a text as it was read.
 *
 * @param id short name within an alignment, usually the language tag
 * @param language its language, {@link Language#UNDETERMINED} if not yet known
 * @param file the file's own name without folders; {@code -} for standard input
 * @param sha256 lower-case hexadecimal digest of the bytes read
 * @param text the decoded (or extracted) text, line breaks as they were
 * @param paragraphs the paragraphs the format marks, in order and apart; empty where the format
 *     marks none, for the segmenter to find them
 * @param times when parts of the text are spoken or shown, in order and apart; empty for formats
 *     without times
 */
public record Document(
    String id,
    Language language,
    String file,
    String sha256,
    String text,
    List<Paragraph> paragraphs,
    List<TimedSpan> times) {

  public Document {
    paragraphs = List.copyOf(paragraphs);
    times = TimedSpan.inOrder(times);
    int end = 0;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.span().start() < end || paragraph.span().end() > text.length()) {
        throw new IllegalArgumentException("paragraphs out of order at " + paragraph.span());
      }
      end = paragraph.span().end();
    }
  }

  /** A document of a format without times. */
  public Document(
      String id,
      Language language,
      String file,
      String sha256,
      String text,
      List<Paragraph> paragraphs) {
    this(id, language, file, sha256, text, paragraphs, List.of());
  }

  public Document withLanguage(Language other) {
    return new Document(id, other, file, sha256, text, paragraphs, times);
  }

  public Document withId(String other) {
    return new Document(other, language, file, sha256, text, paragraphs, times);
  }
}
