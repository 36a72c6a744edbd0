package stele.validate;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;

/** Passes findings on and counts them. */
final class Findings {

  private final Consumer<Finding> consumer;
  private final Map<Rule, Long> counts = new EnumMap<>(Rule.class);
  private final Queue<Finding> ahead = new ArrayDeque<>();

  Findings(Consumer<Finding> consumer) {
    this.consumer = consumer;
  }

  void add(Rule rule, int line, String message) {
    counts.merge(rule, 1L, Long::sum);
    consumer.accept(new Finding(rule, line, message));
  }

  /** A finding in text that is read ahead of the parser: it waits for its line. */
  void addAhead(Rule rule, int line, String message) {
    ahead.add(new Finding(rule, line, message));
  }

  /** The parser has come to this line. */
  void reached(int line) {
    while (!ahead.isEmpty() && ahead.peek().line() <= line) {
      Finding next = ahead.remove();
      add(next.rule(), next.line(), next.message());
    }
  }

  Map<Rule, Long> counts() {
    return counts;
  }
}
