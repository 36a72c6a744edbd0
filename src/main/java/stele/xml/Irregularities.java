package stele.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import stele.bitext.Problem;

/**
 * Counts the irregularities of a file, with the line of the first of each kind. Constant memory.
 */
public final class Irregularities {

  /**
   * @param line 1-based line of the first
   */
  private record Tally(int count, int line) {}

  private final Map<Irregularity, Tally> tallies =
      new TreeMap<>(Comparator.comparingInt(Irregularity::order));

  /** Counts one more, in this 1-based line. */
  public void add(Irregularity kind, int line) {
    tallies.merge(
        kind,
        new Tally(1, line),
        (before, one) -> new Tally(Math.addExact(before.count(), 1), before.line()));
  }

  public int count(Irregularity kind) {
    return tallies.containsKey(kind) ? tallies.get(kind).count() : 0;
  }

  /** A warning for each kind that was found, in their order. */
  public List<Problem> problems(String file) {
    return problems(file, Set.of());
  }

  /** A warning for each kind that was found, in their order, except for some. */
  public List<Problem> problems(String file, Set<? extends Irregularity> ignored) {
    List<Problem> problems = new ArrayList<>();
    tallies.forEach(
        (kind, tally) -> {
          if (!ignored.contains(kind)) {
            String clause =
                tally.count() == 1
                    ? kind.once()
                    : kind.often().formatted(tally.count()) + " (the first here)";
            problems.add(new Problem(file, "line " + tally.line(), clause, kind.remedy()));
          }
        });
    return problems;
  }
}
