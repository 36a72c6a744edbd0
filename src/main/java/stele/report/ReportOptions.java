package stele.report;

import java.util.Optional;

/**
 * What a report is asked for.
 *
 * @param title what it is called; absent for the names of the files
 * @param doubtfulBelow the confidence below which a person should look at a row, 0 to 1
 */
public record ReportOptions(Optional<String> title, double doubtfulBelow) {

  /** As the summaries of other commands count doubtful beads. */
  public static final ReportOptions DEFAULT = new ReportOptions(Optional.empty(), 0.8);

  public ReportOptions {
    if (!(doubtfulBelow >= 0 && doubtfulBelow <= 1)) {
      throw new IllegalArgumentException("confidence is a probability, not " + doubtfulBelow);
    }
  }
}
