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
 */
public record Document(
    String id,
    Language language,
    String file,
    String sha256,
    String text,
    List<Paragraph> paragraphs) {

  public Document {
    paragraphs = List.copyOf(paragraphs);
    int end = 0;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.span().start() < end || paragraph.span().end() > text.length()) {
        throw new IllegalArgumentException("paragraphs out of order at " + paragraph.span());
      }
      end = paragraph.span().end();
    }
  }

  public Document withLanguage(Language other) {
    return new Document(id, other, file, sha256, text, paragraphs);
  }

  public Document withId(String other) {
    return new Document(other, language, file, sha256, text, paragraphs);
  }
}
