package stele.segment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What separates the paragraphs of a plain text. */
public enum ParagraphMode {
  /** Decided from the text, once for the document. */
  AUTO,
  /** Blank lines; a single line break is a space. */
  BLANK,
  /** Every line break. */
  LINE,
  /** Blank lines and the indent of a first line; any other line break is a space. */
  INDENT,
  /** Blank lines; every line of a paragraph is a segment of its own, or several. */
  VERSE;

  /** The mode with this name. */
  public static Optional<ParagraphMode> ofName(String name) {
    return Arrays.stream(values()).filter(mode -> mode.toString().equals(name)).findFirst();
  }

  /** The names of all modes, for messages. */
  public static String names() {
    return Arrays.stream(values()).map(ParagraphMode::toString).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
