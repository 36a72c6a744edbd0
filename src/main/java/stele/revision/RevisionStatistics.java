package stele.revision;

/**
 * A revision in figures. Words are counted, punctuation is not.
 *
 * @param wordsBefore words of the version before: kept + replacedBefore + deleted + moved
 * @param wordsAfter words of the version after: kept + replacedAfter + inserted + moved
 * @param kept words the same and in the same place
 * @param replacedBefore words replaced by others
 * @param replacedAfter words that replaced them
 * @param inserted words only the version after has
 * @param deleted words only the version before has
 * @param moved words that are now elsewhere
 * @param rows beads with text in either version
 * @param rowsUnchanged rows with text in both, and no difference
 * @param rowsDeleted rows only the version before has
 * @param rowsInserted rows only the version after has
 */
public record RevisionStatistics(
    int wordsBefore,
    int wordsAfter,
    int kept,
    int replacedBefore,
    int replacedAfter,
    int inserted,
    int deleted,
    int moved,
    int rows,
    int rowsUnchanged,
    int rowsDeleted,
    int rowsInserted) {

  /** Rows with text in both versions, and a difference. */
  public int rowsChanged() {
    return rows - rowsUnchanged - rowsDeleted - rowsInserted;
  }

  /** Part of the words of the version before that were kept, 0 to 1; 1 for no words at all. */
  public double shareKept() {
    return wordsBefore == 0 ? 1 : (double) kept / wordsBefore;
  }
}
