package stele.bitext;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Confidences as written to files and as shown to people. */
public final class Confidence {

  /** Below this a person should look at the bead. */
  public static final BigDecimal DOUBTFUL = new BigDecimal("0.8");

  private Confidence() {}

  /** For files: four decimals at most, without trailing zeros: {@code 0.97}, {@code 1}. */
  public static BigDecimal rounded(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
  }

  /**
   * For people: the value in files cut to two decimals, so that .997 is not shown as certain:
   * {@code 0.99}.
   */
  public static String shown(double confidence) {
    return rounded(confidence).setScale(2, RoundingMode.DOWN).toPlainString();
  }

  public static boolean isDoubtful(double confidence) {
    return rounded(confidence).compareTo(DOUBTFUL) < 0;
  }
}
