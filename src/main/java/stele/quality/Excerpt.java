package stele.quality;

/** Text short enough to stand in an explanation. */
final class Excerpt {

  private static final int LONGEST = 60;

  private Excerpt() {}

  /** On one line, cut behind a word where it is long. */
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
