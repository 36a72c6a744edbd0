package stele.report;

import java.util.Optional;
import stele.bitext.Confidence;

/**
 * Options of a report.
 *
 * @param title its title; absent for the names of the files
 * @param doubtfulBelow the confidence below which a person should look at a row, 0 to 1
 */
public record ReportOptions(Optional<String> title, double doubtfulBelow) {

  public static final ReportOptions DEFAULT =
      new ReportOptions(Optional.empty(), Confidence.DOUBTFUL.doubleValue());

  public ReportOptions {
    if (!(doubtfulBelow >= 0 && doubtfulBelow <= 1)) {
      throw new IllegalArgumentException("confidence is a probability, not " + doubtfulBelow);
    }
  }
}
