package stele.revision;

import java.util.List;

/**
 * The changes in one bead.
 *
 * @param bead its index in the alignment
 * @param changes runs in text order: together they cover every word and mark of both sides once.
 *     White space between runs belongs to none
 */
public record RevisedRow(int bead, List<WordChange> changes) {

  public RevisedRow {
    changes = List.copyOf(changes);
  }

  /** Whether every word was kept in its place. */
  public boolean isUnchanged() {
    return changes.stream().allMatch(change -> change.kind() == WordChange.Kind.KEPT);
  }
}
