package stele.format.table;

import java.util.List;
import stele.format.BeadFields;

/** The names of the columns and sheets Stele writes, and finds again when it reads a table. */
final class Columns {

  /** The number of a bead, counted from 1; the first column. */
  static final String BEAD = "bead";

  static final String SHAPE = "shape";

  /** Where the parts of a moved pair stand. */
  static final String MOVED = "moved";

  /** The column of notes in a workbook, by the word people use for it. */
  static final String COMMENT = "comment";

  /** After the id of a version: the indices of its segments. */
  static final String SEGMENTS = " " + BeadFields.SEGMENTS;

  /** After the id of a version: its confidence. */
  static final String VERSION_CONFIDENCE = " " + BeadFields.CONFIDENCE;

  /** In a workbook, after the columns of the versions. */
  static final List<String> OF_WORKBOOK =
      List.of(BeadFields.CONFIDENCE, BeadFields.STATUS, BeadFields.FLAGS, COMMENT);

  /** The visible sheet. */
  static final String ALIGNMENT_SHEET = "alignment";

  /** The hidden sheets. */
  static final String SENTENCES_SHEET = "sentences";

  /** Of the parts of moved pairs, which one row of the visible sheet shows. */
  static final String MOVED_SHEET = "moved";

  static final String VERSIONS_SHEET = "versions";

  private Columns() {}

  /** Whether a first row is one that Stele wrote. */
  static boolean areOfStele(List<String> row) {
    return !row.isEmpty() && row.get(0).strip().equals(BEAD) && row.contains(BeadFields.STATUS);
  }
}
