package stele.validate;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks the dates of an element. */
final class TmxDates {

  private static final List<String> ATTRIBUTES =
      List.of("creationdate", "changedate", "lastusagedate");

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private TmxDates() {}

  static void check(Map<String, String> attributes, int line, Findings findings) {
    for (String attribute : ATTRIBUTES) {
      String date = attributes.get(attribute);
      if (date != null && !isDate(date)) {
        findings.add(
            Rule.DATE,
            line,
            "%s is '%s', not as in 20261122T213000Z".formatted(attribute, DtdChecker.shown(date)));
      }
    }
  }

  private static boolean isDate(String date) {
    try {
      LocalDateTime.parse(date, FORMAT);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
