package stele.quality;

/** Text short enough for an explanation. */
final class Excerpt {

  /** About a line of a terminal, with the text before it; a judgement. */
  private static final int LONGEST = 60;

  private Excerpt() {}

  /** On one line, cut after a word where it is long. */
  static String of(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= LONGEST) {
      return line;
    }
    int cut = line.lastIndexOf(' ', LONGEST);
    int end = cut > LONGEST / 2 ? cut : LONGEST;
    return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + " …";
  }
}
