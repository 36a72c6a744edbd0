package stele.bitext;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The confidence of a bead, as written to files and as shown to people.
 *
 * @param value the probability that the bead is right, 0 to 1; absent where none was computed
 * @param versions per version, the probability that its run is what the bead's other text has
 *     there; absent for the base, which the others are compared with, and where none was computed;
 *     empty where {@code value} holds for all, as with two versions
 */
public record Confidence(OptionalDouble value, List<OptionalDouble> versions) {

  /** Below this a person should look at the bead. */
  public static final BigDecimal DOUBTFUL = new BigDecimal("0.8");

  public static final Confidence NONE = new Confidence(OptionalDouble.empty(), List.of());

  public Confidence {
    versions = List.copyOf(versions);
    checkProbability(value);
    versions.forEach(Confidence::checkProbability);
  }

  public static Confidence of(double value) {
    return of(OptionalDouble.of(value));
  }

  public static Confidence of(OptionalDouble value) {
    return value.isPresent() ? new Confidence(value, List.of()) : NONE;
  }

  /** That of a bead as sure as the least sure of its versions. */
  public static Confidence ofVersions(List<OptionalDouble> versions) {
    return new Confidence(
        versions.stream().flatMapToDouble(OptionalDouble::stream).min(), versions);
  }

  /**
   * The confidence that {@link #written()} wrote; blank for none.
   *
   * @throws IllegalArgumentException if it is not a number from 0 to 1
   */
  public static Confidence ofWritten(String written) {
    if (written.isBlank()) {
      return NONE;
    }
    double value = Double.parseDouble(written.strip());
    if (!isProbability(value)) {
      throw new IllegalArgumentException("not a probability: " + written);
    }
    return of(value);
  }

  public boolean isPresent() {
    return value.isPresent();
  }

  /** How sure it is that the run of this version is right: its own probability, else the bead's. */
  public Confidence ofVersion(int version) {
    return versions.isEmpty() ? this : of(versions.get(version));
  }

  /** The confidence with these versions only, in this order. */
  Confidence select(List<Integer> order) {
    return versions.isEmpty()
        ? this
        : new Confidence(value, order.stream().map(versions::get).toList());
  }

  /** How sure it is that two of the versions belong together: as sure as the less sure of them. */
  Confidence between(int source, int target) {
    if (versions.isEmpty()) {
      return this;
    }
    OptionalDouble near = versions.get(source);
    OptionalDouble far = versions.get(target);
    if (near.isPresent() && far.isPresent()) {
      return of(Math.min(near.getAsDouble(), far.getAsDouble()));
    }
    return of(near.isPresent() ? near : far);
  }

  /** For files: four decimals at most, without trailing zeros: {@code 0.97}, {@code 1}. */
  public Optional<BigDecimal> rounded() {
    return value.isPresent()
        ? Optional.of(
            BigDecimal.valueOf(value.getAsDouble())
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros())
        : Optional.empty();
  }

  /** What {@link #rounded()} gives, as text; empty for none. */
  public String written() {
    return rounded().map(BigDecimal::toPlainString).orElse("");
  }

  /**
   * For people: the value in files cut to two decimals, so that .997 is not shown as certain:
   * {@code 0.99}; empty for none.
   */
  public String shown() {
    return rounded().map(cut -> cut.setScale(2, RoundingMode.DOWN).toPlainString()).orElse("");
  }

  /** Whether there is one, and it is below {@link #DOUBTFUL} in files. */
  public boolean isDoubtful() {
    return isBelow(DOUBTFUL.doubleValue());
  }

  /** Whether there is one, and what files hold of it is below the limit. */
  public boolean isBelow(double limit) {
    return rounded().filter(rounded -> rounded.doubleValue() < limit).isPresent();
  }

  private static void checkProbability(OptionalDouble value) {
    if (value.isPresent() && !isProbability(value.getAsDouble())) {
      throw new IllegalArgumentException("confidence is a probability, not " + value.getAsDouble());
    }
  }

  /** False for NaN. */
  private static boolean isProbability(double value) {
    return value >= 0 && value <= 1;
  }
}
