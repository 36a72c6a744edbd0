package stele.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stele.bitext.Span;

/**
 * Clean cuts found. A gold boundary between neighbouring rows that both have text on both sides
 * counts where the system has a segment boundary on both sides (everywhere, if its segments are not
 * known); it is found where a system bead ends on both sides. Places are compared by the letters
 * before them, so characters without letters do not matter.
 */
final class AnchorScore {

  private AnchorScore() {}

  static Ratio of(SpanComparison comparison) {
    List<SpanBead> rows = comparison.gold();
    if (comparison.system().isEmpty()) {
      return Ratio.NONE;
    }
    Set<Cut> ends = beadEnds(comparison);
    Set<Integer> sourceCuts = segmentEnds(comparison, 0);
    Set<Integer> targetCuts = segmentEnds(comparison, 1);
    int found = 0;
    int possible = 0;
    for (int row = 0; row + 1 < rows.size(); row++) {
      if (hasBothSides(comparison, rows.get(row)) && hasBothSides(comparison, rows.get(row + 1))) {
        Cut place = Cut.after(rows.get(row), comparison, new Cut(0, 0));
        if (isCut(sourceCuts, place.source()) && isCut(targetCuts, place.target())) {
          possible++;
          found += ends.contains(place) ? 1 : 0;
        }
      }
    }
    return new Ratio(found, possible);
  }

  private static boolean hasBothSides(SpanComparison comparison, SpanBead row) {
    return comparison.letters(0).of(row.source()) > 0 && comparison.letters(1).of(row.target()) > 0;
  }

  private static Set<Cut> beadEnds(SpanComparison comparison) {
    Set<Cut> ends = new HashSet<>();
    Cut place = new Cut(0, 0);
    for (SpanBead bead : comparison.system()) {
      place = Cut.after(bead, comparison, place);
      ends.add(place);
    }
    return ends;
  }

  private static Set<Integer> segmentEnds(SpanComparison comparison, int version) {
    Set<Integer> ends = new HashSet<>();
    for (Span segment : comparison.segments(version)) {
      ends.add(comparison.letters(version).before(segment.end()));
    }
    return ends;
  }

  private static boolean isCut(Set<Integer> cuts, int place) {
    return cuts.isEmpty() || cuts.contains(place);
  }

  /** Letters before a cut on either side. */
  private record Cut(int source, int target) {

    /** Where a bead ends; a side it does not have stays where it was. */
    static Cut after(SpanBead bead, SpanComparison comparison, Cut before) {
      return new Cut(
          end(bead.source(), comparison.letters(0), before.source()),
          end(bead.target(), comparison.letters(1), before.target()));
    }

    private static int end(List<Span> side, LetterCount letters, int before) {
      return side.isEmpty() ? before : letters.before(side.get(side.size() - 1).end());
    }
  }
}
