package stele.cli;

import java.util.Map;
import java.util.Properties;
import stele.format.lines.SideBySideWriter;

/**
 * The terminal, as far as the environment describes it.
 *
 * @param out whether standard output goes to it
 * @param err whether standard error does
 * @param colour whether it shows colours, and the user wants any
 * @param width of a line, in columns
 */
record Terminal(boolean out, boolean err, boolean colour, int width) {

  /** No terminal at all: files and pipes. */
  static final Terminal NONE = new Terminal(false, false, false, SideBySideWriter.DEFAULT_WIDTH);

  private static final int NARROWEST = 40;

  /**
   * Reads the environment. The launcher puts the file descriptors that are a terminal into {@code
   * stele.terminal}; Java itself only detects a terminal on input and output together.
   */
  static Terminal of(Map<String, String> environment, Properties properties, boolean interactive) {
    String told = properties.getProperty("stele.terminal");
    boolean out = told == null ? interactive : told.contains("1");
    boolean err = told == null ? interactive : told.contains("2");
    boolean dumb = "dumb".equals(environment.get("TERM"));
    boolean colour = out && !dumb && environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(out, err && !dumb, colour, width(environment.get("COLUMNS")));
  }

  private static int width(String columns) {
    try {
      int told = columns == null ? 0 : Integer.parseInt(columns.strip());
      return told > 0 ? Math.max(NARROWEST, told) : SideBySideWriter.DEFAULT_WIDTH;
    } catch (NumberFormatException e) {
      return SideBySideWriter.DEFAULT_WIDTH;
    }
  }
}
