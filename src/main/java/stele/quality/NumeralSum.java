package stele.quality;

/**
 * Puts a number together from its words: {@code two hundred thousand and five}. Invariant: the
 * value is {@code total + current}, and {@code current} is below a thousand.
 */
final class NumeralSum {

  private static final double HUNDRED = 100;

  private double total;
  private double current;
  private double lastFactor = Double.POSITIVE_INFINITY;
  private boolean begun;
  private boolean certain;

  /**
   * Whether {@code value} can follow: five after twenty can, twenty after five starts a new number.
   */
  boolean takes(double value) {
    if (!begun || current == 0) {
      return begun || value >= 0;
    }
    if (value != Math.rint(value) || value == 0) {
      return false;
    }
    boolean units = value < 10 && current % 10 == 0 && current % HUNDRED >= (value > 6 ? 10 : 20);
    boolean belowHundred = value < HUNDRED && current % HUNDRED == 0;
    boolean french = value < 20 && value >= 10 && (current % HUNDRED == 60 || isEighty(current));
    boolean fourScore = value == 20 && current % HUNDRED == 4;
    return units || belowHundred || french || fourScore;
  }

  private static boolean isEighty(double value) {
    return value % 100 == 80;
  }

  void add(double value) {
    current = value == 20 && current % HUNDRED == 4 && begun ? current - 4 + 80 : current + value;
    begun = true;
    certain = true;
  }

  /** Whether a factor can follow: hundred after two, thousand after two hundred. */
  boolean takesFactor(double factor) {
    return factor == HUNDRED ? current < HUNDRED : factor < lastFactor;
  }

  void multiply(double factor) {
    double base = current == 0 ? 1 : current;
    if (factor == HUNDRED) {
      current = base * factor;
    } else {
      total += base * factor;
      current = 0;
      lastFactor = factor;
    }
    begun = true;
  }

  /** A part of a German or Russian compound, where five may come before and-twenty. */
  void addPart(double value) {
    if (value == HUNDRED && current > 0 && current < 10) {
      current *= HUNDRED;
    } else if (value >= 1000) {
      multiply(value);
    } else {
      current += value;
    }
    begun = true;
  }

  /** Whether it is certainly a number: one and the other, a second, and thousands are not. */
  boolean isCertain() {
    return certain && value() > 2;
  }

  double value() {
    return total + current;
  }
}
