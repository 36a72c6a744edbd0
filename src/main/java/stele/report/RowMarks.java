package stele.report;

import java.util.ArrayList;
import java.util.List;
import stele.quality.CheckedAlignment;
import stele.quality.FlagReason;
import stele.revision.RevisedRow;
import stele.revision.Revision;

/** All marks in the text of a report, by row. */
final class RowMarks {

  private final List<List<Mark>> rows = new ArrayList<>();

  private RowMarks() {}

  static RowMarks of(CheckedAlignment checked, List<Revision> revisions) {
    RowMarks marks = new RowMarks();
    for (List<FlagReason> reasons : checked.reasons()) {
      List<Mark> row = new ArrayList<>();
      reasons.forEach(reason -> reason.places().forEach(place -> row.add(Mark.of(place))));
      marks.rows.add(row);
    }
    for (Revision revision : revisions) {
      for (RevisedRow row : revision.rows()) {
        row.changes()
            .forEach(change -> Mark.of(change, revision).forEach(marks.rows.get(row.bead())::add));
      }
    }
    return marks;
  }

  /** The marks of one version in a row; they may overlap. */
  List<Mark> of(int row, int version) {
    return rows.get(row).stream().filter(mark -> mark.version() == version).toList();
  }
}
