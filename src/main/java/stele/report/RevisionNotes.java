package stele.report;

import java.util.ArrayList;
import java.util.List;

/**
 * How two versions in one language differ, word by word.
 *
 * @param before index of the version the other is compared with
 * @param after index of the other
 * @param summary the differences in figures, one short sentence each
 * @param likeness part of the words of the version before that were kept, 0 to 1
 * @param marks of both versions, by row; words that were kept have none
 */
public record RevisionNotes(
    int before, int after, List<String> summary, double likeness, List<List<Mark>> marks) {

  public RevisionNotes {
    summary = List.copyOf(summary);
    List<List<Mark>> copies = new ArrayList<>();
    marks.forEach(row -> copies.add(List.copyOf(row)));
    marks = List.copyOf(copies);
  }
}
