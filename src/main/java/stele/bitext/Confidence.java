package stele.bitext;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Confidences as files show them. */
public final class Confidence {

  /** Below this a person should look at the bead; the summary of a run counts those. */
  public static final BigDecimal DOUBTFUL = new BigDecimal("0.8");

  private Confidence() {}

  /** Four decimals at most, without trailing zeros: {@code 0.97}, {@code 1}. */
  public static BigDecimal rounded(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
  }

  public static boolean isDoubtful(double confidence) {
    return rounded(confidence).compareTo(DOUBTFUL) < 0;
  }
}
