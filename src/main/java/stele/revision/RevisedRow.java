package stele.revision;

import java.util.List;

/**
 * What became of one bead.
 *
 * @param bead its index in the alignment
 * @param changes runs in text order: together they cover every word and mark of both sides once.
 *     White space between runs belongs to none
 */
public record RevisedRow(int bead, List<WordChange> changes) {

  public RevisedRow {
    changes = List.copyOf(changes);
  }

  /** Whether every word was kept where it was. */
  public boolean isUnchanged() {
    return changes.stream().allMatch(change -> change.kind() == WordChange.Kind.KEPT);
  }
}
