package stele.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Paragraph.Kind;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.io.Source;
import stele.io.TextDecoder;

/**
 * Reads SRT and WebVTT subtitles.
 *
 * <p>A cue is a paragraph, but a sentence that runs over several cues is joined: a cue that ends
 * without a stop is joined with the next one, if that follows within {@value #PAUSE} ms. Lines that
 * begin with a dash are speeches of their own. Numbers, times, styles, notes and the tags for fonts
 * and voices are left out.
 *
 * @see <a href="https://www.w3.org/TR/webvtt1/">WebVTT</a>
 */
final class SubtitleReader implements DocumentReader {

  /** Pauses within a sentence are shorter; scenes change after longer ones. */
  private static final int PAUSE = 2000;

  /** More cues than this are not a sentence: the subtitles have no stops at all. */
  private static final int MOST_CUES = 6;

  private static final Pattern TIMES =
      Pattern.compile(
          "\\s*((?:\\d+:)?\\d{1,2}:\\d{1,2}[,.]\\d{1,3})\\s*-->\\s*((?:\\d+:)?\\d{1,2}:\\d{1,2}[,.]\\d{1,3}).*");
  private static final Pattern TAGS =
      Pattern.compile("</?[a-zA-Z][^<>]{0,200}>|<[\\d:.]+>|\\{\\\\[^{}]{0,200}\\}");
  private static final Pattern SPEECH = Pattern.compile("\\n(?=[-–—]\\s?\\S)");
  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");

  private final TextDecoder decoder;

  SubtitleReader(TextDecoder decoder) {
    this.decoder = decoder;
  }

  /** A cue; times in milliseconds. */
  private record Cue(long start, long end, StringBuilder text) {}

  @Override
  public Document read(Source source, Language language) throws InputException {
    List<Cue> cues = cues(source, decoder.decode(source));
    ExtractedText text = new ExtractedText(source);
    StringBuilder sentence = new StringBuilder();
    int joined = 0;
    for (int i = 0; i < cues.size(); i++) {
      sentence.append(sentence.isEmpty() ? "" : "\n").append(cues.get(i).text());
      joined++;
      boolean goesOn =
          i + 1 < cues.size()
              && joined < MOST_CUES
              && cues.get(i + 1).start() - cues.get(i).end() <= PAUSE
              && isOpen(sentence)
              && !startsSpeech(cues.get(i + 1).text());
      if (!goesOn) {
        for (String speech : SPEECH.split(sentence, -1)) {
          text.add(speech, Kind.TEXT);
        }
        sentence.setLength(0);
        joined = 0;
      }
    }
    return text.document(language);
  }

  /** Whether it breaks off in mid-sentence, in a script that has stops. */
  private static boolean isOpen(StringBuilder text) {
    char last = text.length() == 0 ? '.' : text.charAt(text.length() - 1);
    return Character.isLowerCase(last)
        || last == ','
        || last == ';'
        || last == '，'
        || last == '、'
        || Character.isDigit(last);
  }

  private static boolean startsSpeech(StringBuilder text) {
    return text.length() > 0 && "-–—♪♫[(".indexOf(text.charAt(0)) >= 0;
  }

  private static List<Cue> cues(Source source, String text) throws InputException {
    String[] lines = LINE_BREAK.split(text, -1);
    List<Cue> cues = new ArrayList<>();
    boolean within = false;
    for (int i = 0; i < lines.length; i++) {
      Matcher times = TIMES.matcher(lines[i]);
      if (times.matches()) {
        cues.add(
            new Cue(
                milliseconds(times.group(1)), milliseconds(times.group(2)), new StringBuilder()));
        within = true;
      } else if (lines[i].isBlank()) {
        within = false;
      } else if (within) {
        addLine(cues.get(cues.size() - 1).text(), lines[i]);
      } else {
        i = passOver(source, lines, i);
      }
    }
    if (cues.isEmpty() && !text.isBlank()) {
      throw new InputException(
          Problem.of(
              source.name(),
              "has no subtitles: no line gives times such as 00:00:01,000 --> 00:00:02,000",
              Remedy.of(Remedy.Kind.CORRECT_FORMAT)));
    }
    return cues;
  }

  /** Outside cues there are their numbers or names, and the head, notes and styles of WebVTT. */
  private static int passOver(Source source, String[] lines, int at) throws InputException {
    String line = lines[at].strip();
    if (at + 1 < lines.length && TIMES.matcher(lines[at + 1]).matches()) {
      return at;
    }
    if (line.matches("WEBVTT\\b.*|(NOTE|STYLE|REGION|X-TIMESTAMP-MAP)\\b.*")) {
      int end = at;
      while (end + 1 < lines.length && !lines[end + 1].isBlank()) {
        end++;
      }
      return end;
    }
    if (line.matches("\\d+")) {
      return at;
    }
    throw new InputException(
        new Problem(
            source.name(),
            "line " + (at + 1),
            "is outside every subtitle",
            "give it times, or remove the blank line before it"));
  }

  private static void addLine(StringBuilder cue, String line) {
    String plain =
        TAGS.matcher(line)
            .replaceAll("")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&nbsp;", "\u00A0")
            .replace("&lrm;", "\u200E")
            .replace("&rlm;", "\u200F")
            .replace("&amp;", "&")
            .strip();
    if (!plain.isEmpty()) {
      cue.append(cue.length() == 0 ? "" : "\n").append(plain);
    }
  }

  private static long milliseconds(String time) {
    String[] parts = time.split("[:,.]", -1);
    long seconds = 0;
    for (int i = 0; i < parts.length - 1; i++) {
      seconds =
          seconds * 60 + Long.parseLong(parts[i].substring(Math.max(0, parts[i].length() - 9)));
    }
    return seconds * 1000 + Long.parseLong((parts[parts.length - 1] + "00").substring(0, 3));
  }
}
