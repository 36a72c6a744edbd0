package stele.quality;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Recognises converted measures: 10 inches for 25 centimetres is not a wrong number. */
final class MeasureConversion {

  /** Newspapers round: 385 miles for 360 nautical ones and 135 km/h for 85 mph were both found. */
  private static final double TOLERANCE = .12;

  private static final double FREEZING = 32;
  private static final double DEGREES = 1.8;

  private MeasureConversion() {}

  /**
   * The numbers that are not one of the others, converted by a unit of their passage.
   *
   * @param numerals of the passage's language, where its units are
   */
  static List<Quantity> unexplained(
      List<Quantity> numbers, List<Quantity> others, Passage passage, Optional<Numerals> numerals) {
    List<Double> units =
        numerals.isEmpty()
            ? List.of()
            : passage.words().stream()
                .map(word -> numerals.get().unit(word.folded()))
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .distinct()
                .toList();
    return numbers.stream()
        .filter(number -> units.stream().noneMatch(unit -> isAmong(number, unit, others)))
        .toList();
  }

  /** A unit of 0 means degrees, which may be of Fahrenheit. */
  private static boolean isAmong(Quantity number, double unit, List<Quantity> others) {
    for (double value : number.values()) {
      double converted = unit == 0 ? (value - FREEZING) / DEGREES : value * unit;
      for (Quantity other : others) {
        if (other.values().stream()
            .anyMatch(each -> Math.abs(each - converted) <= TOLERANCE * converted)) {
          return true;
        }
      }
    }
    return false;
  }
}
