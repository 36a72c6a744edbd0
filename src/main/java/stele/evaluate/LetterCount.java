package stele.evaluate;

import java.util.List;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/**
 * How many letters and digits a piece of text has. Everything span-based is measured in these:
 * white space, punctuation, bullets and whatever lies beyond the Basic Multilingual Plane weigh
 * nothing, so it does not matter on which side of a quotation mark or a blank a segment ends.
 */
final class LetterCount {

  /** {@code prefix[i]} letters and digits before offset {@code i}. */
  private final int[] prefix;

  private LetterCount(int[] prefix) {
    this.prefix = prefix;
  }

  static LetterCount of(SegmentedDocument document) {
    return of(SegmentedText.of(document).characters());
  }

  static LetterCount of(String text) {
    return of(text.toCharArray());
  }

  private static LetterCount of(char[] text) {
    int[] prefix = new int[text.length + 1];
    for (int i = 0; i < text.length; i++) {
      prefix[i + 1] = prefix[i] + (weighs(text[i]) ? 1 : 0);
    }
    return new LetterCount(prefix);
  }

  /** Whether its general category is letter, decimal digit, letter number or other number. */
  static boolean weighs(char character) {
    return switch (Character.getType(character)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  /** Letters and digits before an offset; beyond the text nothing is added. */
  int before(int offset) {
    return prefix[Math.min(offset, prefix.length - 1)];
  }

  int of(Span span) {
    return between(span.start(), span.end());
  }

  int between(int start, int end) {
    return before(end) - before(start);
  }

  int of(List<Span> spans) {
    return spans.stream().mapToInt(this::of).sum();
  }

  int total() {
    return prefix[prefix.length - 1];
  }
}
