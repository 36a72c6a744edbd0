package stele.document;

/**
 * A line of a page.
 *
 * @param page 0-based
 * @param x where it begins, in points from the left edge
 * @param end where it ends
 * @param y its baseline, in points from the top
 * @param size of its largest letters, in points
 * @param bold whether all its letters are bold
 */
record PdfLine(int page, float x, float end, float y, float size, boolean bold, String text) {

  float width() {
    return end - x;
  }

  boolean endsSentence() {
    String bare = text.replaceAll("[\\s\\p{Pe}\\p{Pf}\"'\\d*†‡]+$", "");
    return !bare.isEmpty() && ".!?…:;。！？؟।".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  /** Whether it begins as an item of a list does. */
  boolean isItem() {
    return text.matches("(?s)([•‣◦▪●*–—-]|\\(?\\d{1,3}[.)]|\\(?\\p{L}\\))\\s+\\S.*");
  }

  /** Whether it begins with a sign that only list items begin with. */
  boolean isBullet() {
    return "•‣◦▪●".indexOf(text.charAt(0)) >= 0;
  }
}
