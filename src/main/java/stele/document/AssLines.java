package stele.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses the subtitles of SubStation Alpha (.ass, .ssa). Comments, in lines or in braces, and
 * drawings are left out.
 *
 * @see <a href="http://www.tcax.org/docs/ass-specs.htm">the specification of the format</a>
 */
final class AssLines {

  private static final List<String> COLUMNS =
      List.of(
          "layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect",
          "text");
  private static final Pattern TIME = Pattern.compile("(\\d+):(\\d{1,2}):(\\d{1,2})[.:](\\d{1,3})");
  private static final Pattern DRAWING =
      Pattern.compile("\\{[^{}]*\\\\p[1-9][^{}]*\\}[^{}]*(?:\\{[^{}]*\\\\p0[^{}]*\\}|$)");
  private static final Pattern COMMENT = Pattern.compile("\\{([^\\\\{}][^{}]*)\\}");
  private static final Pattern LINE = Pattern.compile("(Dialogue|Comment|Format):\\s*(.*)");

  private AssLines() {}

  static boolean has(List<String> lines) {
    return lines.stream().anyMatch(line -> line.startsWith("Dialogue:"));
  }

  static void parse(List<String> lines, SubtitleFile file) {
    List<String> columns = COLUMNS;
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = LINE.matcher(lines.get(i));
      if (!line.matches()) {
        continue;
      }
      if (line.group(1).equals("Format")) {
        columns =
            Arrays.stream(line.group(2).split(",", -1))
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .toList();
        continue;
      }
      List<String> cells = List.of(line.group(2).split(",", Math.max(1, columns.size())));
      String text = cells.get(cells.size() - 1);
      if (line.group(1).equals("Comment")) {
        file.leaveOut(Leaving.COMMENTS, text);
      } else {
        add(i + 1, columns, cells, text, file);
      }
    }
  }

  private static void add(
      int line, List<String> columns, List<String> cells, String text, SubtitleFile file) {
    String shown =
        COMMENT
            .matcher(DRAWING.matcher(text).replaceAll(""))
            .replaceAll(
                comment -> {
                  file.leaveOut(Leaving.COMMENTS, comment.group(1));
                  return "";
                })
            .replace("\\n", " ");
    file.leaveOut(Leaving.VOICES, cell(columns, cells, "name"));
    long start = milliseconds(cell(columns, cells, "start"));
    long end = milliseconds(cell(columns, cells, "end"));
    if (start == SubtitleCue.UNKNOWN) {
      file.odd(line, "has times that cannot be read; its text is kept");
    }
    file.add(new SubtitleCue(line, start, end, file.markup().shown(List.of(shown))));
  }

  private static String cell(List<String> columns, List<String> cells, String name) {
    int column = columns.indexOf(name);
    return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
  }

  private static long milliseconds(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      return SubtitleCue.UNKNOWN;
    }
    long hours = Long.parseLong(time.group(1).substring(Math.max(0, time.group(1).length() - 6)));
    long seconds =
        (hours * 60 + Long.parseLong(time.group(2))) * 60 + Long.parseLong(time.group(3));
    return seconds * 1000 + Long.parseLong((time.group(4) + "00").substring(0, 3));
  }
}
