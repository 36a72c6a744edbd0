package stele.document;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses subtitles that have their times at the beginning of a line: MicroDVD ({@code
 * {10}{35}Text}, in frames) and MPL2 ({@code [10][35]Text}, in tenths of a second). A bar is a line
 * break, a slash at the beginning of a line is italics. Frames become times only if the file names
 * their rate, as the text of the first one.
 */
final class FrameLines {

  private static final Pattern LINE =
      Pattern.compile("\\uFEFF?\\s*([\\[{])(\\d{1,9})[\\]}][\\[{](\\d{0,9})[\\]}](.*)");
  private static final Pattern RATE = Pattern.compile("\\s*(\\d{2,3}(?:[.,]\\d{1,4})?)\\s*");

  private FrameLines() {}

  static boolean has(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .limit(3)
        .anyMatch(line -> LINE.matcher(line).matches());
  }

  static void parse(List<String> lines, SubtitleFile file) {
    OptionalDouble milliseconds = OptionalDouble.empty();
    boolean first = true;
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = LINE.matcher(lines.get(i));
      if (!line.matches()) {
        if (!lines.get(i).isBlank()) {
          file.odd(i + 1, "has no times; its text is kept");
          add(i + 1, SubtitleCue.UNKNOWN, SubtitleCue.UNKNOWN, lines.get(i), file);
        }
        continue;
      }
      Matcher rate = RATE.matcher(line.group(4));
      if (first && rate.matches() && line.group(1).equals("{")) {
        milliseconds =
            OptionalDouble.of(1000 / Double.parseDouble(rate.group(1).replace(',', '.')));
        first = false;
        continue;
      }
      first = false;
      if (line.group(1).equals("[")) {
        milliseconds = OptionalDouble.of(100);
      }
      add(
          i + 1,
          time(line.group(2), milliseconds),
          time(line.group(3), milliseconds),
          line.group(4),
          file);
    }
  }

  private static void add(int line, long start, long end, String text, SubtitleFile file) {
    List<String> rows =
        List.of(text.split("\\|", -1)).stream()
            .map(row -> row.strip().startsWith("/") ? row.strip().substring(1) : row)
            .toList();
    file.add(new SubtitleCue(line, start, end, file.markup().shown(rows)));
  }

  private static long time(String count, OptionalDouble milliseconds) {
    return count.isEmpty() || milliseconds.isEmpty()
        ? SubtitleCue.UNKNOWN
        : Math.round(Long.parseLong(count) * milliseconds.getAsDouble());
  }
}
