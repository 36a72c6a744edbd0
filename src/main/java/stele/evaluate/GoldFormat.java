package stele.evaluate;

import java.util.Optional;

/** What a gold file may be, told from its first line that says anything. */
public enum GoldFormat {
  /** {@code [0, 1]:[0]}: a bead a line, 0-based indices; a third field is ignored. */
  BEADS,
  /** Rungs of hunalign: source index, target index and a score that is ignored. */
  LADDER,
  /** {@code a_start a_end b_start b_end} in UTF-16 code units; -1 -1 for an empty side. */
  OFFSETS,
  /** Alignment JSON, which is not read here: see {@link AlignmentGold}. */
  ALIGNMENT_JSON;

  static final int OFFSET_COLUMNS = 4;

  /** The format of this content; empty if it looks like none of them. */
  public static Optional<GoldFormat> of(String content) {
    return content.lines().filter(GoldFormat::says).findFirst().flatMap(GoldFormat::ofLine);
  }

  /** Whether a line is neither blank nor a comment. */
  static boolean says(String line) {
    String bare = bare(line);
    return !bare.isEmpty() && bare.charAt(0) != '#';
  }

  /** Without white space around it and without a byte order mark before it. */
  static String bare(String line) {
    return (line.startsWith("\uFEFF") ? line.substring(1) : line).strip();
  }

  private static Optional<GoldFormat> ofLine(String line) {
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
