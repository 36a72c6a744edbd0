package stele.validate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The contents of a file, and the number of findings in it.
 *
 * @param units their number
 * @param languages variants by language code as written, in the order they turned up
 * @param counts findings by rule; rules without any are not listed
 */
public record ValidationSummary(long units, Map<String, Long> languages, Map<Rule, Long> counts) {

  public ValidationSummary {
    languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
    EnumMap<Rule, Long> copy = new EnumMap<>(Rule.class);
    copy.putAll(counts);
    counts = Collections.unmodifiableMap(copy);
  }

  /** The number of findings of this severity. */
  public long count(Severity severity) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().severity() == severity)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
