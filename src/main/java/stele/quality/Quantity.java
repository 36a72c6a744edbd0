package stele.quality;

import java.util.List;
import stele.bitext.Span;

/**
 * A number in a text.
 *
 * @param span where, in UTF-16 code units of the passage
 * @param shown as it is written
 * @param grade how certain it is that a number is meant
 * @param values its possible values: 1,500 is 1500 and 1.5; the first is the likeliest
 * @param parts numbers that replace it if all are found: 1, 3 and 1932 for 01.03.1932; empty for
 *     none
 */
record Quantity(Span span, String shown, Grade grade, List<Double> values, List<Double> parts) {

  /** How certain it is that a number is meant. */
  enum Grade {
    /** Written in digits. */
    DIGITS,
    /** Written out, or a Roman numeral of two letters or more. */
    SPELLED,
    /** A word that may be a number: both, May, V. */
    LOOSE
  }

  /** Numbers are computed in few steps from few digits. */
  private static final double TOLERANCE = 1e-9;

  Quantity {
    values = List.copyOf(values);
    parts = List.copyOf(parts);
  }

  boolean isDigits() {
    return grade == Grade.DIGITS;
  }

  /** Whether this is one of its possible values. */
  boolean canBe(double value) {
    return values.stream().anyMatch(own -> isSame(own, value));
  }

  static boolean isSame(double one, double other) {
    return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one));
  }
}
