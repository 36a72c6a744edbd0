package stele.format.table;

import java.util.List;
import stele.format.BeadFields;

/** The names of the columns and sheets Stele writes, and finds again when it reads a table. */
final class Columns {

  /** The number of a bead, counted from 1; the first column. */
  static final String BEAD = "bead";

  static final String SHAPE = "shape";

  /** What a note is called in a workbook, in the words of people who use them. */
  static final String COMMENT = "comment";

  /** After the id of a version: the indices of its segments. */
  static final String SEGMENTS = " " + BeadFields.SEGMENTS;

  /** After the id of a version: how sure it is. */
  static final String VERSION_CONFIDENCE = " " + BeadFields.CONFIDENCE;

  /** In a workbook, after those of the versions. */
  static final List<String> OF_WORKBOOK =
      List.of(BeadFields.CONFIDENCE, BeadFields.STATUS, BeadFields.FLAGS, COMMENT);

  /** The sheet people see. */
  static final String ALIGNMENT_SHEET = "alignment";

  /** The hidden sheets. */
  static final String SENTENCES_SHEET = "sentences";

  static final String VERSIONS_SHEET = "versions";

  private Columns() {}

  /** Whether a first row is one that Stele wrote. */
  static boolean areOfStele(List<String> row) {
    return !row.isEmpty() && row.get(0).strip().equals(BEAD) && row.contains(BeadFields.STATUS);
  }
}
