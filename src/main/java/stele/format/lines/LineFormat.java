package stele.format.lines;

import java.util.Optional;
import stele.bitext.InputException;
import stele.bitext.Problem;

/** Formats of files of lines, detected by the first line that is neither blank nor a comment. */
public enum LineFormat {
  /** {@code [0, 1]:[0]}: a bead a line, 0-based indices; a third field is ignored. */
  BEADS,
  /** Rungs of hunalign: source index, target index and a score that is ignored. */
  LADDER,
  /** {@code a_start a_end b_start b_end} in UTF-16 code units; -1 -1 for an empty side. */
  OFFSETS,
  /** Alignment JSON, which is not read as lines. */
  ALIGNMENT_JSON;

  public static final int OFFSET_COLUMNS = 4;

  /** The format of this content; empty if it looks like none of them. */
  public static Optional<LineFormat> of(String content) {
    return content.lines().filter(LineFormat::isData).findFirst().flatMap(LineFormat::ofLine);
  }

  /**
   * The format of this content.
   *
   * @throws InputException if it looks like none of them
   */
  public static LineFormat require(String file, String content) throws InputException {
    return of(content)
        .orElseThrow(
            () ->
                new InputException(
                    Problem.of(
                        file,
                        "is in no known format of gold alignments",
                        "give Alignment JSON, bead lines ([0, 1]:[0]), a hunalign ladder or"
                            + " rows of offsets")));
  }

  /** The error for JSON where lines are expected. */
  public static InputException notLines(String file) {
    return new InputException(Problem.of(file, "is JSON, not lines", "read it as Alignment JSON"));
  }

  /** Whether a line is neither blank nor a comment. */
  static boolean isData(String line) {
    String bare = bare(line);
    return !bare.isEmpty() && bare.charAt(0) != '#';
  }

  /** Without white space around it and without a byte order mark before it. */
  static String bare(String line) {
    return (line.startsWith("\uFEFF") ? line.substring(1) : line).strip();
  }

  private static Optional<LineFormat> ofLine(String line) {
    String bare = bare(line);
    if (bare.startsWith("[")) {
      return Optional.of(BEADS);
    }
    if (bare.startsWith("{")) {
      return Optional.of(ALIGNMENT_JSON);
    }
    int columns = columns(bare).length;
    if (columns < 2 || !bare.matches("-?[0-9].*")) {
      return Optional.empty();
    }
    return Optional.of(columns < OFFSET_COLUMNS ? LADDER : OFFSETS);
  }

  static String[] columns(String line) {
    return line.split(line.indexOf('\t') >= 0 ? " *\t *" : "\\s+", -1);
  }
}
