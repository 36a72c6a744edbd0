package stele.report;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.JoinedBead;
import stele.bitext.MovedPairs;
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
    MovedPairs pairs = MovedPairs.of(checked.alignment());
    checked.reasons().forEach(reasons -> marks.rows.add(new ArrayList<>()));
    for (int row = 0; row < checked.reasons().size(); row++) {
      for (FlagReason reason : checked.reasons().get(row)) {
        marks.add(pairs, row, reason.places().stream().map(Mark::of).toList());
      }
    }
    for (Revision revision : revisions) {
      for (RevisedRow row : revision.rows()) {
        marks.add(
            pairs,
            row.bead(),
            row.changes().stream().flatMap(change -> Mark.of(change, revision)).toList());
      }
    }
    return marks;
  }

  /** To a row, or to all rows of a moved pair: each shows the marks of what it has. */
  private void add(MovedPairs pairs, int row, List<Mark> marks) {
    List<Integer> parts = pairs.of(row).map(JoinedBead::parts).orElse(List.of(row));
    parts.forEach(part -> rows.get(part).addAll(marks));
  }

  /** The marks of one version in a row; they may overlap. */
  List<Mark> of(int row, int version) {
    return rows.get(row).stream().filter(mark -> mark.version() == version).toList();
  }
}
