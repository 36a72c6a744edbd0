package stele.validate;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Hands findings on and counts them. */
final class Findings {

  private final Consumer<Finding> consumer;
  private final Map<Rule, Long> counts = new EnumMap<>(Rule.class);

  Findings(Consumer<Finding> consumer) {
    this.consumer = consumer;
  }

  void add(Rule rule, int line, String message) {
    counts.merge(rule, 1L, Long::sum);
    consumer.accept(new Finding(rule, line, message));
  }

  Map<Rule, Long> counts() {
    return counts;
  }
}
