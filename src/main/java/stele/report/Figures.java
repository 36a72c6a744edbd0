package stele.report;

import java.util.Locale;
import stele.bitext.Span;

/** Formats numbers for the report. */
final class Figures {

  private Figures() {}

  /** {@code 12,345}. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 1 row}, {@code 12,345 rows}. */
  static String count(long number, String noun) {
    return count(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code 74 %}; never 0 for something, never 100 for less than all. */
  static String percent(double share) {
    long rounded = Math.round(share * 100);
    if (share > 0 && rounded == 0) {
      return "< 1 %";
    }
    return share < 1 && rounded == 100 ? "> 99 %" : rounded + " %";
  }

  /** {@code 0.86}. */
  static String ratio(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }

  /** {@code 12} or {@code 12–15}: numbers of rows, from 1. */
  static String rows(Span rows) {
    return rows.length() == 1
        ? Integer.toString(rows.start() + 1)
        : (rows.start() + 1) + "–" + rows.end();
  }

  /** A place in a picture, in pixels: one decimal at most. */
  static String pixels(double place) {
    String text = String.format(Locale.ROOT, "%.1f", place);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
