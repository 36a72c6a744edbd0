package stele.report;

import java.util.List;

/**
 * What others found out about the rows of an alignment, for the report to show where it belongs.
 *
 * @param rows per row, why it carries its flags; empty where nothing is known of any
 * @param revisions pairs of versions in one language, compared
 */
public record ReportNotes(List<List<RowNote>> rows, List<RevisionNotes> revisions) {

  public static final ReportNotes NONE = new ReportNotes(List.of(), List.of());

  public ReportNotes {
    rows = rows.stream().map(List::copyOf).toList();
    revisions = List.copyOf(revisions);
  }

  List<RowNote> ofRow(int row) {
    return rows.isEmpty() ? List.of() : rows.get(row);
  }
}
