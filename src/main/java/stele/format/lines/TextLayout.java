package stele.format.lines;

/**
 * How versions side by side are laid out.
 *
 * @param width of a line, in columns of the terminal
 * @param colour whether numbers and marks are coloured, by ANSI sequences
 */
public record TextLayout(int width, boolean colour) {

  /** For files, and for terminals of unknown width. */
  public static final TextLayout DEFAULT = new TextLayout(SideBySideWriter.DEFAULT_WIDTH, false);
}
