package stele.document;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stele.text.LineEnds;

/**
 * Removes the markup of subtitles: tags of fonts, voices, times and ruby, positions and styles in
 * braces, entities. Only tags that players know are markup: {@code <sighs>} is text.
 */
final class SubtitleMarkup {

  private static final Pattern BREAK = Pattern.compile("\\\\N|(?i)<br\\s*/?>|\\[br\\]");

  /** Not in {@code C:\home}. */
  private static final Pattern HARD_SPACE = Pattern.compile("(?<!:)\\\\h");

  private static final Pattern READING =
      Pattern.compile("(?s)<rt[^<>]*>(.*?)(?:</rt>|(?=</ruby>))");
  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s<>]*)?[ \\t]+([^<>]{1,200})>");
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:i|b|u|s|em|strong|font|span|c|v|lang|ruby|rt|rp|p|sub|sup)(?:[.\\s][^<>]{0,300})?/?>"
              + "|<[\\d:.,]+>|\\{\\\\[^{}]{0,400}\\}|\\{/?[biusyYfcCsSP]:[^{}]{0,100}\\}|\\{/?[bius]\\}");
  private static final Pattern NUMERIC = Pattern.compile("&#(x[0-9A-Fa-f]{1,6}|\\d{1,7});");

  private final TextAccount account;

  SubtitleMarkup(TextAccount account) {
    this.account = account;
  }

  /** The lines of a cue as they are shown; they may be more than {@code lines}, or blank. */
  List<String> shown(List<String> lines) {
    String text = String.join("\n", lines);
    text = BREAK.matcher(text).replaceAll("\n");
    text = HARD_SPACE.matcher(text).replaceAll("\u00A0").replace("\uFEFF", "");
    text = VOICE.matcher(text).replaceAll(this::leaveOutVoice);
    text = READING.matcher(text).replaceAll(this::leaveOutReading);
    String plain = unescaped(TAG.matcher(text).replaceAll(""));
    account.see(plain);
    return LineEnds.lines(plain);
  }

  private String leaveOutVoice(MatchResult voice) {
    return leaveOut(Leaving.VOICES, voice.group(1));
  }

  private String leaveOutReading(MatchResult reading) {
    return leaveOut(Leaving.READINGS, TAG.matcher(reading.group(1)).replaceAll(""));
  }

  private String leaveOut(Leaving what, String text) {
    String plain = unescaped(text);
    account.see(plain);
    account.leaveOut(what, plain);
    return "";
  }

  private static String unescaped(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return NUMERIC
        .matcher(text)
        .replaceAll(SubtitleMarkup::character)
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&nbsp;", "\u00A0")
        .replace("&lrm;", "\u200E")
        .replace("&rlm;", "\u200F")
        .replace("&amp;", "&");
  }

  private static String character(MatchResult reference) {
    String number = reference.group(1);
    int character =
        number.startsWith("x")
            ? Integer.parseInt(number.substring(1), 16)
            : Integer.parseInt(number);
    boolean allowed =
        Character.isValidCodePoint(character)
            && character >= ' '
            && Character.getType(character) != Character.SURROGATE;
    return Matcher.quoteReplacement(allowed ? Character.toString(character) : reference.group());
  }
}
