package stele.report;

/** Cuts text to its first words. */
final class Openings {

  private Openings() {}

  /** At most so many characters, cut between words where there are any, with dots if cut. */
  static String cut(String text, int most) {
    String straight = HtmlText.withoutTurns(text).strip();
    if (straight.codePointCount(0, straight.length()) <= most) {
      return straight;
    }
    int end = straight.offsetByCodePoints(0, most);
    int space = straight.lastIndexOf(' ', end);
    return straight.substring(0, space > end / 2 ? space : end).stripTrailing() + " …";
  }
}
