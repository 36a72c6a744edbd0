package stele.evaluate;

import java.util.Map;

/**
 * Character overlap, which does not penalise a different segmentation. For a character x in a
 * two-sided bead let S be the text of the other side in its bead and T the other side of its
 * target. Precision: the mean over all such x of |S and T| / |S|, 0 where the target is one-sided:
 * how much of what x was put beside belongs there. Recall: of all characters of two-sided targets,
 * the share for which |S and T| is at least a tenth of the smaller of S and T: x found its partner
 * text at all. One giant bead has recall 1 and precision of about 1 in the number of targets.
 */
final class CharacterScore {

  private CharacterScore() {}

  static PrecisionRecall of(SpanComparison comparison) {
    double belonging = 0;
    long placed = 0;
    long met = 0;
    for (int bead : comparison.twoSidedBeads()) {
      for (int version = 0; version < 2; version++) {
        for (Map.Entry<Integer, Long> share : comparison.shares(version, bead).entrySet()) {
          Meeting meeting = Meeting.of(comparison, version, bead, share.getKey());
          belonging += (double) (share.getValue() * meeting.shared()) / meeting.beside();
          met += meeting.isMet() ? share.getValue() : 0;
        }
        placed += comparison.beadLetters(version, bead);
      }
    }
    return new PrecisionRecall(
        new Ratio(belonging, placed), new Ratio(met, twoSidedLetters(comparison.projection())));
  }

  private static long twoSidedLetters(Projection projection) {
    long letters = 0;
    for (int target = 0; target < projection.targets(); target++) {
      letters +=
          projection.isTwoSided(target)
              ? projection.letters(0, target) + projection.letters(1, target)
              : 0;
    }
    return letters;
  }

  /**
   * What the characters of one side of a bead that lie in one target meet on the other side.
   *
   * @param beside letters of S
   * @param wanted letters of T, 0 where the target is one-sided
   * @param shared letters of both
   */
  private record Meeting(long beside, long wanted, long shared) {

    static Meeting of(SpanComparison comparison, int version, int bead, int target) {
      int other = 1 - version;
      boolean twoSided = comparison.projection().isTwoSided(target);
      return new Meeting(
          comparison.beadLetters(other, bead),
          twoSided ? comparison.projection().letters(other, target) : 0,
          twoSided ? comparison.share(other, bead, target) : 0);
    }

    boolean isMet() {
      return shared >= Math.max(1, Projection.LEAST_TOUCH * Math.min(beside, wanted));
    }
  }
}
