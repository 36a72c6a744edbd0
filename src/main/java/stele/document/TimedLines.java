package stele.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses subtitles whose text follows a line of times: SRT, WebVTT, SBV and SubViewer.
 *
 * <p>A cue lasts until the next line of times, as players have it: blank lines do not end it, nor
 * is one needed between cues. The line before the times is the number of the cue, or in WebVTT its
 * name.
 *
 * @see <a href="https://www.w3.org/TR/webvtt1/">WebVTT</a>
 */
final class TimedLines {

  private static final String HEAD = "WEBVTT";
  private static final String TIME =
      "((?:\\d+\\s*:\\s*)?\\d{1,2}\\s*:\\s*\\d{1,2}(?:\\s*[,.:]\\s*\\d+)?)";

  /** Two times, and what follows: settings, or text. A number may be on the same line. */
  private static final Pattern TIMES =
      Pattern.compile(
          "[\\s\\uFEFF]*(?:\\d+\\s+)?"
              + TIME
              + "\\s*(?:[-\u2013\u2014]{1,3}>|\u2192)\\s*"
              + TIME
              + "(?:[ \\t]+(.*)|\\s*)");

  private static final Pattern SBV_TIMES =
      Pattern.compile(
          "[\\s\\uFEFF]*(\\d+:\\d{2}:\\d{2}\\.\\d{1,3}),(\\d+:\\d{2}:\\d{2}\\.\\d{1,3})(\\s*)");

  /** A line that was meant to be one of times. */
  private static final Pattern BROKEN_TIMES =
      Pattern.compile("[\\s\\uFEFF]*(?:\\d[\\d:.,;\\s]*)?-+>[\\d:.,;\\s]*");

  private static final Pattern SETTINGS = Pattern.compile("(?:[A-Za-z][A-Za-z0-9-]*:\\S*\\s*)+");
  private static final Pattern NUMBER = Pattern.compile("[\\s\\uFEFF]*(\\d{1,9})\\s*");

  private final List<String> lines;
  private final SubtitleFile file;
  private final boolean vtt;

  /** The cue being read. */
  private long start = SubtitleCue.UNKNOWN;

  private long end;
  private int line;
  private List<String> text = new ArrayList<>();

  private boolean within;
  private long number;

  private TimedLines(List<String> lines, SubtitleFile file) {
    this.lines = lines;
    this.file = file;
    this.vtt = bare(0).startsWith(HEAD);
  }

  static void parse(List<String> lines, SubtitleFile file) {
    new TimedLines(lines, file).parse();
  }

  /** Whether some line is one of times. */
  static boolean has(List<String> lines) {
    return lines.stream().anyMatch(line -> times(line).matches());
  }

  private void parse() {
    int at = vtt ? block(0, Leaving.METADATA, HEAD) : 0;
    boolean gap = true;
    while (at < lines.size()) {
      Matcher times = times(lines.get(at));
      if (times.matches()) {
        begin(at, times);
      } else if (BROKEN_TIMES.matcher(lines.get(at)).matches()) {
        file.odd(at + 1, "has times that cannot be read; its text is kept");
        begin(at);
      } else if (bare(at).isEmpty()) {
        gap |= !vtt || lines.get(at).isEmpty();
        at++;
        continue;
      } else if (gap && vtt && isNote(bare(at))) {
        at = note(at);
        continue;
      } else if (!isName(at, gap)) {
        take(at, gap);
      }
      gap = false;
      at++;
    }
    finish();
  }

  private static Matcher times(String line) {
    Matcher times = TIMES.matcher(line);
    return line.indexOf('>') >= 0 || line.indexOf('\u2192') >= 0 ? times : SBV_TIMES.matcher(line);
  }

  private void begin(int at, Matcher times) {
    begin(at);
    start = milliseconds(times.group(1));
    end = milliseconds(times.group(2));
    String rest = times.group(3) == null ? "" : times.group(3).strip();
    if (end < start) {
      file.odd(at + 1, "ends before it begins");
    }
    if (!rest.isEmpty() && !SETTINGS.matcher(rest).matches()) {
      text.add(rest);
    }
  }

  private void begin(int at) {
    finish();
    start = SubtitleCue.UNKNOWN;
    end = SubtitleCue.UNKNOWN;
    line = at + 1;
    within = true;
  }

  private void finish() {
    if (within) {
      file.add(new SubtitleCue(line, start, end, file.markup().shown(text)));
      text = new ArrayList<>();
    }
  }

  private void take(int at, boolean gap) {
    if (!within) {
      file.leaveOut(Leaving.METADATA, bare(at));
      return;
    }
    if (gap && !text.isEmpty()) {
      file.odd(at + 1, "follows an empty line, and is read as more of the subtitle before it");
    }
    text.add(lines.get(at));
  }

  /** Whether a line is the number or the name of the cue that begins on the next line. */
  private boolean isName(int at, boolean gap) {
    Matcher digits = NUMBER.matcher(lines.get(at));
    boolean isNumber = digits.matches();
    long value = isNumber ? Long.parseLong(digits.group(1)) : 0;
    int next = at + 1;
    while (isNumber && value == number + 1 && next < lines.size() && bare(next).isEmpty()) {
      next++;
    }
    if (next == lines.size()) {
      // The number of a cue that was cut off.
      return isNumber && gap && value == number + 1;
    }
    if (!times(lines.get(next)).matches() && !BROKEN_TIMES.matcher(lines.get(next)).matches()) {
      return false;
    }
    if (isNumber && (gap || value == number + 1 || !text.isEmpty())) {
      number = value;
      return true;
    }
    if (vtt && gap && !isNumber) {
      file.leaveOut(Leaving.METADATA, bare(at));
      return true;
    }
    return false;
  }

  private static boolean isNote(String line) {
    return line.matches("(?:NOTE|STYLE|REGION)(?:[ \\t].*)?");
  }

  private int note(int at) {
    return bare(at).startsWith("NOTE")
        ? block(at, Leaving.COMMENTS, "NOTE")
        : block(at, Leaving.SCRIPTS, "");
  }

  /** Leaves out the lines up to an empty one, or to times; returns where these are. */
  private int block(int from, Leaving what, String keyword) {
    int end = from + 1;
    while (end < lines.size() && !bare(end).isEmpty() && !times(lines.get(end)).matches()) {
      end++;
    }
    String all = String.join("\n", lines.subList(from, end)).replace("\uFEFF", "").strip();
    file.leaveOut(what, all.substring(all.startsWith(keyword) ? keyword.length() : 0));
    return end;
  }

  private String bare(int at) {
    return at < lines.size() ? lines.get(at).replace("\uFEFF", "").strip() : "";
  }

  /** A colon before three digits is a decimal point. */
  private static long milliseconds(String time) {
    String plain = time.replaceAll("\\s", "").replaceFirst(":(\\d{3,})$", ".$1");
    String[] halves = plain.split("[,.]", -1);
    long seconds = 0;
    for (String part : halves[0].split(":", -1)) {
      seconds = seconds * 60 + Long.parseLong(part.substring(Math.max(0, part.length() - 6)));
    }
    String fraction = halves.length > 1 ? halves[1] : "";
    return seconds * 1000 + Long.parseLong((fraction + "000").substring(0, 3));
  }
}
