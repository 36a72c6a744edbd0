package stele.report;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Bead;
import stele.bitext.Confidence;
import stele.bitext.Flag;
import stele.bitext.Span;

/**
 * A bead as a row of the report.
 *
 * @param index its index
 * @param bead what it shows
 * @param mark the confidence of the whole row
 */
record ReportRow(int index, Bead bead, ConfidenceMark mark, boolean isDoubtful) {

  static ReportRow of(int index, Bead bead, ReportOptions options) {
    double doubtfulBelow = options.doubtfulBelow();
    ConfidenceMark mark = ConfidenceMark.of(bead, bead.confidence(), doubtfulBelow);
    boolean doubtful = mark.isDoubtful();
    for (int version = 1; version < bead.runs().size(); version++) {
      doubtful |= ConfidenceMark.of(bead, confidenceOf(bead, version), doubtfulBelow).isDoubtful();
    }
    return new ReportRow(index, bead, mark, doubtful);
  }

  /** The confidence that the text of this version belongs here. */
  private static Confidence confidenceOf(Bead bead, int version) {
    return version == 0 ? Confidence.NONE : bead.confidence().ofVersion(version);
  }

  /** The mark for the confidence of one version, if it has one. */
  ConfidenceMark markOf(int version, ReportOptions options) {
    return ConfidenceMark.of(bead, confidenceOf(bead, version), options.doubtfulBelow());
  }

  /** For people and permalinks, from 1. */
  int number() {
    return index + 1;
  }

  boolean isMissing(int version) {
    return bead.runs().get(version).isEmpty();
  }

  /** The traits that {@link RowFilter} filters by. */
  List<String> traits() {
    List<String> traits = new ArrayList<>();
    if (isDoubtful) {
      traits.add(RowFilter.DOUBTFUL);
    }
    if (bead.isOneSided()) {
      traits.add(RowFilter.ONE_SIDED);
    }
    for (int version = 0; version < bead.runs().size(); version++) {
      if (isMissing(version)) {
        traits.add(RowFilter.missing(version));
      }
    }
    if (bead.runs().stream().mapToInt(Span::length).anyMatch(length -> length > 1)) {
      traits.add(RowFilter.JOINED);
    }
    if (!bead.flags().stream().allMatch(RowFilter::isPlain)) {
      traits.add(RowFilter.FLAGGED);
    }
    for (Flag flag : bead.flags()) {
      traits.add(RowFilter.flagged(flag));
    }
    return traits;
  }
}
