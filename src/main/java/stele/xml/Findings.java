package stele.xml;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stele.bitext.Problem;

/** How often a reader found what, and where first. Constant memory. */
public final class Findings {

  /**
   * @param line 1-based line of the first
   */
  private record Tally(int count, int line) {}

  private final Map<Finding, Tally> tallies = new EnumMap<>(Finding.class);

  /** Counts one more, in this line, counted from 1. */
  public void add(Finding finding, int line) {
    tallies.merge(
        finding,
        new Tally(1, line),
        (before, one) -> new Tally(Math.addExact(before.count(), 1), before.line()));
  }

  public int count(Finding finding) {
    return tallies.containsKey(finding) ? tallies.get(finding).count() : 0;
  }

  /** A warning for each kind of finding, in the order of the kinds. */
  public List<Problem> problems(String file) {
    return problems(file, EnumSet.allOf(Finding.class));
  }

  /** A warning for each of these kinds that was found, in their order. */
  public List<Problem> problems(String file, Set<Finding> concerns) {
    List<Problem> problems = new ArrayList<>();
    tallies.forEach(
        (finding, tally) -> {
          if (concerns.contains(finding)) {
            problems.add(
                new Problem(
                    file, "line " + tally.line(), finding.said(tally.count()), finding.remedy()));
          }
        });
    return problems;
  }
}
