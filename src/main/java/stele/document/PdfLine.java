package stele.document;

import java.util.regex.Pattern;

/**
 * A line of a page.
 *
 * @param page 0-based
 * @param x where it begins, in points from the left edge
 * @param end where it ends
 * @param y its baseline, in points from the top
 * @param size of its largest letters, in points
 * @param bold whether all its letters are bold
 * @param apart whether it has a gap in it as there is between columns
 */
record PdfLine(
    int page, float x, float end, float y, float size, boolean bold, boolean apart, String text) {

  /** Dots that lead to a price, a time or a number. */
  private static final Pattern ROW =
      Pattern.compile(
          ".*?[^.\u00B7_\\s]\\s*(?:(?:[.\u00B7_]\\s?){4,}|\u2026(?:\\s?[.\u2026])+)\\s*[^.\u00B7_\u2026\\s].{0,40}");

  /** A line without gaps. */
  PdfLine(int page, float x, float end, float y, float size, boolean bold, String text) {
    this(page, x, end, y, size, bold, false, text);
  }

  float width() {
    return end - x;
  }

  boolean endsSentence() {
    String bare = text.replaceAll("[\\s\\p{Pe}\\p{Pf}\"'\\d*†‡]+$", "");
    return !bare.isEmpty() && ".!?…:;。！？؟।".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  /** Whether it is a row of a list with dots between two columns, or the last line of one. */
  boolean isRow() {
    return ROW.matcher(text).matches();
  }

  PdfLine onPage(int other) {
    return new PdfLine(other, x, end, y, size, bold, apart, text);
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
