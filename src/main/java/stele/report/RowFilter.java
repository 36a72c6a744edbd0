package stele.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import stele.bitext.Flag;
import stele.bitext.SegmentedDocument;

/**
 * A choice of rows the reader can make.
 *
 * @param trait the class of the rows that are shown
 * @param label the name of the choice
 * @param rows how many rows it shows
 */
record RowFilter(String trait, String label, int rows) {

  static final String DOUBTFUL = "q";
  static final String ONE_SIDED = "o";
  static final String JOINED = "u";
  static final String FLAGGED = "f";

  private static final Set<Flag> PLAIN = Set.of(Flag.OMITTED, Flag.ADDED, Flag.MERGED, Flag.SPLIT);

  static String missing(int version) {
    return "m" + version;
  }

  static String flagged(Flag flag) {
    return "f-" + flag.code();
  }

  /**
   * Whether a flag only repeats what the row shows anyway: which sentences are where. Its reasons
   * are shown when its rows are selected.
   */
  static boolean isPlain(Flag flag) {
    return PLAIN.contains(flag);
  }

  /** The filters that match any row, for the rows of one report. */
  static List<RowFilter> of(List<SegmentedDocument> documents, List<ReportRow> rows) {
    Map<String, Integer> counts = new TreeMap<>();
    rows.forEach(row -> row.traits().forEach(trait -> counts.merge(trait, 1, Integer::sum)));
    List<RowFilter> filters = new ArrayList<>();
    add(filters, counts, DOUBTFUL, "Doubtful");
    for (int version = 0; version < documents.size(); version++) {
      String name = HtmlText.withoutTurns(documents.get(version).id());
      add(filters, counts, missing(version), "Not in " + name);
    }
    if (documents.size() > 2) {
      add(filters, counts, ONE_SIDED, "In one version only");
    }
    add(filters, counts, JOINED, "Sentences joined");
    add(filters, counts, FLAGGED, "Flagged");
    for (String trait : counts.keySet()) {
      if (trait.startsWith("f-")) {
        add(filters, counts, trait, "Flag: " + FlagWords.of(trait.substring(2)));
      }
    }
    return filters;
  }

  /** Whether it selects flags whose reasons are not shown otherwise. */
  boolean isPlain() {
    return trait.startsWith("f-") && isPlain(new Flag(trait.substring(2)));
  }

  private static void add(
      List<RowFilter> filters, Map<String, Integer> counts, String trait, String label) {
    int rows = counts.getOrDefault(trait, 0);
    if (rows > 0) {
      filters.add(new RowFilter(trait, label, rows));
    }
  }
}
