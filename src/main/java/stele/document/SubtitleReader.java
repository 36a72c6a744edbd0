package stele.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Paragraph.Kind;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.bitext.Span;
import stele.bitext.TimedSpan;
import stele.io.Source;
import stele.io.TextDecoder;
import stele.text.LineEnds;

/**
 * Reads subtitles of all formats: the content shows which it is.
 *
 * <p>A cue is a paragraph, but a sentence that runs over several cues is joined: a cue that ends
 * without a stop is joined with the next one, if that follows within {@value #PAUSE} ms. Lines that
 * begin with a dash are speeches of their own. Numbers, times, styles, notes and the tags for fonts
 * and voices are left out.
 */
final class SubtitleReader implements DocumentReader {

  /** Pauses within a sentence are shorter; scenes change after longer ones. */
  private static final int PAUSE = 2000;

  /** More cues than this are not a sentence: the subtitles have no stops at all. */
  private static final int MOST_CUES = 6;

  private static final Pattern SPEECH = Pattern.compile("\\n(?=[-–—]\\s?\\S)");

  private final TextDecoder decoder;
  private final Consumer<Problem> warnings;

  SubtitleReader(TextDecoder decoder, Consumer<Problem> warnings) {
    this.decoder = decoder;
    this.warnings = warnings;
  }

  @Override
  public Document read(Source source, Language language) throws InputException {
    List<String> lines = LineEnds.lines(decoder.decode(source));
    ExtractedText text = new ExtractedText(source);
    SubtitleFile file = new SubtitleFile(source.name(), text.account());
    parse(source, lines, file);
    RollingCaptions captions = RollingCaptions.of(CueOrder.of(file), text.account());
    int most = captions.areLines() ? 1 : MOST_CUES;
    List<SubtitleCue> sentence = new ArrayList<>();
    List<SubtitleCue> cues = captions.areLines() ? singleLines(captions.cues()) : captions.cues();
    for (int i = 0; i < cues.size(); i++) {
      sentence.add(cues.get(i));
      boolean goesOn =
          i + 1 < cues.size()
              && sentence.size() < most
              && cues.get(i + 1).start() - cues.get(i).end() <= PAUSE
              && isOpen(cues.get(i).text())
              && !startsSpeech(cues.get(i + 1).text());
      if (!goesOn) {
        add(sentence, text);
        sentence.clear();
      }
    }
    file.warnings().forEach(warnings);
    return text.document(language, warnings);
  }

  private static void parse(Source source, List<String> lines, SubtitleFile file)
      throws InputException {
    if (AssLines.has(lines)) {
      AssLines.parse(lines, file);
    } else if (FrameLines.has(lines)) {
      FrameLines.parse(lines, file);
    } else if (TimedLines.has(lines)) {
      TimedLines.parse(lines, file);
    } else if (lines.stream().anyMatch(line -> !line.isBlank() && !line.startsWith("WEBVTT"))) {
      throw new InputException(
          Problem.of(
              source.name(),
              "has no subtitles: no line gives times such as 00:00:01,000 --> 00:00:02,000",
              Remedy.of(Remedy.Kind.CORRECT_FORMAT)));
    }
  }

  private static List<SubtitleCue> singleLines(List<SubtitleCue> cues) {
    return cues.stream()
        .flatMap(cue -> cue.text().stream().map(line -> cue.withText(List.of(line))))
        .toList();
  }

  /** Adds the speeches of cues that belong together, each with the times of its parts. */
  private static void add(List<SubtitleCue> cues, ExtractedText text) throws InputException {
    StringBuilder sentence = new StringBuilder();
    List<TimedSpan> times = new ArrayList<>();
    for (SubtitleCue cue : cues) {
      sentence.append(sentence.isEmpty() ? "" : "\n");
      int place = sentence.length();
      sentence.append(String.join("\n", cue.text()));
      if (cue.isTimed()) {
        times.add(new TimedSpan(new Span(place, sentence.length()), cue.start(), cue.end()));
      }
    }
    int at = 0;
    Matcher speech = SPEECH.matcher(sentence);
    while (speech.find()) {
      addSpeech(sentence, new Span(at, speech.start()), times, text);
      at = speech.end();
    }
    addSpeech(sentence, new Span(at, sentence.length()), times, text);
  }

  private static void addSpeech(
      CharSequence sentence, Span speech, List<TimedSpan> times, ExtractedText text)
      throws InputException {
    List<TimedSpan> own = new ArrayList<>();
    for (TimedSpan time : times) {
      int start = Math.max(speech.start(), time.span().start());
      int end = Math.min(speech.end(), time.span().end());
      if (start < end) {
        TimedSpan part = TimedSpan.of(new Span(start, end), List.of(time)).orElseThrow();
        Span place = new Span(start - speech.start(), end - speech.start());
        own.add(new TimedSpan(place, part.start(), part.end()));
      }
    }
    text.addTimed(sentence.subSequence(speech.start(), speech.end()), Kind.TEXT, own);
  }

  /** Whether it breaks off in mid-sentence, in a script that has stops. */
  private static boolean isOpen(List<String> lines) {
    String line = lines.get(lines.size() - 1);
    char last = line.charAt(line.length() - 1);
    return Character.isLowerCase(last)
        || last == ','
        || last == ';'
        || last == '，'
        || last == '、'
        || Character.isDigit(last);
  }

  private static boolean startsSpeech(List<String> lines) {
    return "-–—♪♫[(".indexOf(lines.get(0).charAt(0)) >= 0;
  }
}
