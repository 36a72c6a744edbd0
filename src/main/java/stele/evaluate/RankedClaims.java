package stele.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Area under the receiver operating characteristic, by ranks (Mann and Whitney 1947). */
final class RankedClaims {

  private RankedClaims() {}

  /** All beads must carry a confidence. */
  static OptionalDouble areaUnderCurve(List<JudgedBead> claims) {
    List<JudgedBead> ranked =
        claims.stream()
            .sorted(Comparator.comparingDouble(bead -> bead.confidence().getAsDouble()))
            .toList();
    long wrongBefore = 0;
    long rightAll = 0;
    double won = 0;
    for (int from = 0; from < ranked.size(); ) {
      int to = from;
      long right = 0;
      while (to < ranked.size()
          && ranked.get(to).confidence().equals(ranked.get(from).confidence())) {
        right += ranked.get(to).right() ? 1 : 0;
        to++;
      }
      long wrong = to - from - right;
      won += right * (wrongBefore + wrong / 2.0);
      wrongBefore += wrong;
      rightAll += right;
      from = to;
    }
    return wrongBefore == 0 || rightAll == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(won / ((double) rightAll * wrongBefore));
  }
}
