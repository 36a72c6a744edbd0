package stele.revision;

import java.util.List;
import stele.bitext.Span;

/**
 * The changes in one bead, or in a moved pair.
 *
 * @param bead its index in the alignment; of a pair, that of its first part with text before
 * @param before the segments that are compared of the version before
 * @param after the segments that are compared of the version after
 * @param changes runs in text order: together they cover every word and mark of both sides once.
 *     White space between runs belongs to none
 */
public record RevisedRow(int bead, Span before, Span after, List<WordChange> changes) {

  public RevisedRow {
    changes = List.copyOf(changes);
  }

  /** Whether every word was kept in its place. */
  public boolean isUnchanged() {
    return changes.stream().allMatch(change -> change.kind() == WordChange.Kind.KEPT);
  }
}
