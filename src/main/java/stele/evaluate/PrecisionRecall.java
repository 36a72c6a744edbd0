package stele.evaluate;

/**
 * The share of the system's answers that are right, and the share of the gold that it found. The
 * wholes may differ.
 */
public record PrecisionRecall(Ratio precision, Ratio recall) {

  public static final PrecisionRecall NONE = new PrecisionRecall(Ratio.NONE, Ratio.NONE);

  /** Harmonic mean; 0 where both are 0. */
  public double f1() {
    double p = precision.value();
    double r = recall.value();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  public PrecisionRecall plus(PrecisionRecall other) {
    return new PrecisionRecall(precision.plus(other.precision), recall.plus(other.recall));
  }
}
