package stele.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import stele.text.Blanks;

/** The cues of one TTML file, written as those of WebVTT. */
final class TtmlCues {

  private static final Set<String> METADATA =
      Set.of("metadata", "title", "desc", "copyright", "agent", "name", "actor", "head");
  private static final Set<String> READINGS = Set.of("text", "textContainer", "delimiter");

  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,6}):(\\d{1,2}):(\\d{1,2})(?:([.:])(\\d{1,9})(?:\\.\\d+)?)?");
  private static final Pattern OFFSET =
      Pattern.compile("(\\d{1,12}(?:\\.\\d{1,9})?)(h|m|s|ms|f|t)");

  /** Frames in a second where a file names no other number (TTML2, 7.2.5). */
  private static final double USUAL_RATE = 30;

  private final TextAccount account;
  private final StringBuilder vtt = new StringBuilder("WEBVTT\n\n");
  private final StringBuilder given = new StringBuilder();
  private double frameRate = USUAL_RATE;
  private double tickRate = 1;
  private long end;

  /**
   * @param account receives what is left out; what is seen is entered already
   */
  TtmlCues(TextAccount account) {
    this.account = account;
  }

  /** Adds all cues of the root element. */
  void add(Element root) {
    frameRate = rate(attribute(root, "frameRate"), USUAL_RATE);
    tickRate = rate(attribute(root, "tickRate"), 1);
    within(root, 0);
  }

  byte[] asVtt() {
    return vtt.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** All text of the cues. */
  CharSequence given() {
    return given;
  }

  private void within(Element parent, long start) {
    for (Element child : parent.children()) {
      if (METADATA.contains(child.normalName())) {
        leaveOut(child, Leaving.METADATA);
      } else if (child.normalName().equals("p")) {
        cue(child, start);
      } else {
        within(child, start + time(child, "begin").orElse(0L));
      }
    }
  }

  private void leaveOut(Element element, Leaving what) {
    for (Element each : element.getAllElements()) {
      account.leaveOut(what, each.ownText());
    }
  }

  private void cue(Element paragraph, long start) {
    StringBuilder text = new StringBuilder();
    words(paragraph, text);
    List<String> lines =
        text.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.isEmpty()) {
      return;
    }
    List<Element> timed =
        paragraph.getAllElements().stream()
            .filter(element -> time(element, "begin").isPresent())
            .toList();
    long begin = timed.isEmpty() ? end : start + time(timed.get(0), "begin").orElse(0L);
    Optional<Long> last =
        time(paragraph, "end")
            .map(at -> start + at)
            .or(() -> time(paragraph, "dur").map(length -> begin + length));
    end = Math.max(begin, last.orElse(begin));
    vtt.append(written(begin)).append(" --> ").append(written(end)).append('\n');
    for (String line : lines) {
      given.append(line);
      vtt.append(line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")).append('\n');
    }
    vtt.append('\n');
  }

  private void words(Element element, StringBuilder text) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        collapse(words.getWholeText(), text);
      } else if (node instanceof Element inner) {
        if (inner.normalName().equals("br")) {
          text.append('\n');
        } else if (METADATA.contains(inner.normalName())) {
          leaveOut(inner, Leaving.METADATA);
        } else if (READINGS.contains(attribute(inner, "ruby"))) {
          account.leaveOut(Leaving.READINGS, inner.wholeText());
        } else {
          words(inner, text);
        }
      }
    }
  }

  private static void collapse(String words, StringBuilder text) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Blanks.isXmlSpace(c)) {
        text.append(c);
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  /** By its name without a prefix; empty if there is none. */
  private static String attribute(Element element, String name) {
    for (org.jsoup.nodes.Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      if (key.substring(key.indexOf(':') + 1).equals(name)) {
        return attribute.getValue().strip();
      }
    }
    return "";
  }

  private static double rate(String written, double otherwise) {
    return written.matches("[1-9]\\d{0,8}") ? Double.parseDouble(written) : otherwise;
  }

  /** In milliseconds. */
  private Optional<Long> time(Element element, String attribute) {
    String written = attribute(element, attribute);
    Matcher clock = CLOCK.matcher(written);
    if (clock.matches()) {
      long seconds =
          (Long.parseLong(clock.group(1)) * 60 + Long.parseLong(clock.group(2))) * 60
              + Long.parseLong(clock.group(3));
      double rest = 0;
      if (clock.group(5) != null) {
        rest =
            clock.group(4).equals(".")
                ? Double.parseDouble("0." + clock.group(5))
                : Long.parseLong(clock.group(5)) / frameRate;
      }
      return Optional.of(Math.round((seconds + rest) * 1000));
    }
    Matcher offset = OFFSET.matcher(written);
    if (!offset.matches()) {
      return Optional.empty();
    }
    double number = Double.parseDouble(offset.group(1));
    double seconds =
        switch (offset.group(2)) {
          case "h" -> number * 3600;
          case "m" -> number * 60;
          case "s" -> number;
          case "ms" -> number / 1000;
          case "f" -> number / frameRate;
          default -> number / tickRate;
        };
    return Optional.of(Math.round(seconds * 1000));
  }

  private static String written(long time) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        time / 3_600_000,
        time / 60_000 % 60,
        time / 1000 % 60,
        time % 1000);
  }
}
