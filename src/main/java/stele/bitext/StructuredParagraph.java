package stele.bitext;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a paragraph of a version is, if its document marks it as more than running text.
 *
 * @param number 0-based number of the paragraph, as {@link Segment#paragraph} has it
 * @param kind its kind by the format
 * @param level as {@link Paragraph} has it
 * @param cell its place in a table, if it stands in one
 * @param extensions unknown fields of the exchange format, kept unchanged
 */
public record StructuredParagraph(
    int number,
    Paragraph.Kind kind,
    int level,
    Optional<Paragraph.Cell> cell,
    Map<String, Object> extensions) {

  public StructuredParagraph {
    if (number < 0 || level < 0) {
      throw new IllegalArgumentException("paragraph " + number + " of level " + level);
    }
    extensions = Extensions.copyOf(extensions);
  }

  /** The structure of a paragraph that has this number; empty if it is running text. */
  public static Optional<StructuredParagraph> of(int number, Paragraph paragraph) {
    return paragraph.kind() == Paragraph.Kind.TEXT && paragraph.cell().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StructuredParagraph(
                number, paragraph.kind(), paragraph.level(), paragraph.cell(), Map.of()));
  }

  /** A copy of {@code structure}, after a check that its numbers rise. */
  static List<StructuredParagraph> inOrder(List<StructuredParagraph> structure) {
    int before = -1;
    for (StructuredParagraph paragraph : structure) {
      if (paragraph.number <= before) {
        throw new IllegalArgumentException(
            "structure out of order at paragraph " + paragraph.number);
      }
      before = paragraph.number;
    }
    return List.copyOf(structure);
  }

  /** The one with this number; O(log n). */
  static Optional<StructuredParagraph> find(int number, List<StructuredParagraph> structure) {
    int low = 0;
    int high = structure.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (structure.get(middle).number < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < structure.size() && structure.get(low).number == number
        ? Optional.of(structure.get(low))
        : Optional.empty();
  }
}
