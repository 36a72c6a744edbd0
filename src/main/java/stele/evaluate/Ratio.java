package stele.evaluate;

/**
 * A part of a whole, kept as counts so that documents can be summed before they are divided.
 *
 * @param part a count, or a sum of shares
 * @param whole a count
 */
public record Ratio(double part, long whole) {

  public static final Ratio NONE = new Ratio(0, 0);

  /** Part divided by whole; 0 where the whole is 0, as in the usual scorers. */
  public double value() {
    return whole == 0 ? 0 : part / whole;
  }

  public Ratio plus(Ratio other) {
    return new Ratio(part + other.part, whole + other.whole);
  }
}
