package stele.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import stele.bitext.Flag;
import stele.bitext.Language;
import stele.bitext.Place;

/**
 * Numbers that one version has and the other has not. A number in digits must be on the other side,
 * too, in digits or in words; numbers in words are reported only where both sides have one that the
 * other lacks. Where a language has no table of number words, small and round numbers may be
 * written out, and are reported only if the other side has one too many.
 */
final class NumberCheck implements PairCheck {

  /** Years that texts shorten to two digits; a judgement. */
  private static final double FIRST_YEAR = 1000;

  private static final double LAST_YEAR = 2100;

  private final Map<Language, Optional<Numerals>> tables = new HashMap<>();

  @Override
  public Optional<FlagReason> compare(Passage base, Passage other) {
    Optional<Numerals> baseTable = table(base);
    Optional<Numerals> otherTable = table(other);
    List<Quantity> here = QuantityScanner.scan(base, baseTable);
    List<Quantity> there = QuantityScanner.scan(other, otherTable);
    List<Quantity> lost = missing(here, there);
    List<Quantity> gained = missing(there, here);
    if (!lost.isEmpty() && !gained.isEmpty()) {
      List<Quantity> restLost = MeasureConversion.unexplained(lost, gained, base, baseTable);
      List<Quantity> restGained = MeasureConversion.unexplained(gained, lost, other, otherTable);
      boolean converted = restLost.isEmpty() || restGained.isEmpty();
      lost = converted ? List.of() : lost;
      gained = converted ? List.of() : gained;
    }
    boolean digits = hasDigits(lost) || hasDigits(gained);
    boolean both = !lost.isEmpty() && !gained.isEmpty();
    if (!both) {
      lost = sure(lost, otherTable);
      gained = sure(gained, baseTable);
    }
    if ((lost.isEmpty() && gained.isEmpty()) || (!digits && !both)) {
      return Optional.empty();
    }
    List<Place> places = new ArrayList<>();
    lost.forEach(number -> places.addAll(base.places(number.span())));
    gained.forEach(number -> places.addAll(other.places(number.span())));
    return Optional.of(
        new FlagReason(Flag.NUMBERS_DIFFER, explain(base.id(), lost, other.id(), gained), places));
  }

  private Optional<Numerals> table(Passage passage) {
    return tables.computeIfAbsent(passage.language(), Numerals::of);
  }

  private static boolean hasDigits(List<Quantity> numbers) {
    return numbers.stream().anyMatch(Quantity::isDigits);
  }

  private static List<Quantity> missing(List<Quantity> wanted, List<Quantity> among) {
    return wanted.stream()
        .filter(number -> number.grade() != Quantity.Grade.LOOSE)
        .filter(number -> !isIn(number, among))
        .toList();
  }

  private static boolean isIn(Quantity number, List<Quantity> among) {
    return number.values().stream().anyMatch(value -> isIn(value, among))
        || (!number.parts().isEmpty()
            && number.parts().stream().allMatch(part -> isIn(part, among)));
  }

  private static boolean isIn(double value, List<Quantity> among) {
    return among.stream()
        .anyMatch(
            other ->
                other.canBe(value)
                    || other.parts().stream().anyMatch(part -> Quantity.isSame(part, value))
                    || other.values().stream().anyMatch(own -> isShortYear(value, own))
                    || other.values().stream().anyMatch(own -> isShortYear(own, value))
                    || isAfternoon(value, other));
  }

  /** The fifties are the 1950s, and 1926–28 ends in 1928. */
  private static boolean isShortYear(double year, double digits) {
    return year >= FIRST_YEAR
        && year < LAST_YEAR
        && digits >= 10
        && digits < 100
        && year % 100 == digits;
  }

  /** Six in the evening is 18 o'clock. */
  private static boolean isAfternoon(double value, Quantity other) {
    double twelve = value < 12 ? value + 12 : value - 12;
    return other.isDigits()
        && value == Math.rint(value)
        && value > 0
        && value < 24
        && (other.canBe(twelve)
            || other.parts().stream().anyMatch(part -> Quantity.isSame(part, twelve)));
  }

  private static List<Quantity> sure(List<Quantity> lost, Optional<Numerals> table) {
    return lost.stream()
        .filter(Quantity::isDigits)
        .filter(number -> table.isPresent() || !isOftenSpelled(number.values()))
        .toList();
  }

  /** Up to a hundred, or round: numbers that texts often write in words. */
  private static boolean isOftenSpelled(List<Double> values) {
    double value = values.isEmpty() ? 0 : values.get(0);
    return value <= 100 || value % Math.pow(10, Math.floor(Math.log10(value))) == 0;
  }

  private static String explain(
      String base, List<Quantity> lost, String other, List<Quantity> gained) {
    if (gained.isEmpty()) {
      return "%s in %s, nothing like it in %s".formatted(listed(lost), base, other);
    }
    if (lost.isEmpty()) {
      return "%s in %s, nothing like it in %s".formatted(listed(gained), other, base);
    }
    return "%s in %s, %s in %s".formatted(listed(lost), base, listed(gained), other);
  }

  private static String listed(List<Quantity> numbers) {
    return numbers.stream()
        .map(number -> number.shown().replace('\n', ' '))
        .distinct()
        .collect(Collectors.joining(" and "));
  }
}
