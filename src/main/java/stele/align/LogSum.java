package stele.align;

/** Sums of probabilities given as logarithms. */
final class LogSum {

  /** Terms below e^-30 of the largest change a sum by less than 1e-13 and are dropped. */
  private static final double NEGLIGIBLE = 30;

  private LogSum() {}

  static double of(double x, double y) {
    double larger = Math.max(x, y);
    double smaller = Math.min(x, y);
    return smaller < larger - NEGLIGIBLE || smaller == Double.NEGATIVE_INFINITY
        ? larger
        : larger + Math.log1p(Math.exp(smaller - larger));
  }

  static double of(double[] terms, int count) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < count; k++) {
      largest = Math.max(largest, terms[k]);
    }
    if (largest == Double.NEGATIVE_INFINITY) {
      return largest;
    }
    double sum = 0;
    for (int k = 0; k < count; k++) {
      double below = terms[k] - largest;
      if (below > -NEGLIGIBLE) {
        sum += below == 0 ? 1 : Math.exp(below);
      }
    }
    return largest + Math.log(sum);
  }
}
