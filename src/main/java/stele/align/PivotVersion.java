package stele.align;

import java.util.Arrays;
import java.util.OptionalDouble;
import stele.bitext.Span;

/**
 * Evidence of a third version, the pivot, for the alignment of a base and a version; it has been
 * aligned with both. Where it has the text of a base run, the score of that text and the version's
 * run measures the bead as well as the bead's own score, with other errors; the mean of both has
 * fewer. After the consistency of multiple sequence alignment (Notredame et al. 2000, Do et al.
 * 2005), with scores in place of posteriors.
 *
 * <p>The figures are N-way strict F1, mean over six families of three versions, of which five are
 * real pairs with a second target that a program abridged and one is the letter ({@code
 * docs/versions.md}): .759 without pivots. They were taken before {@link VersionJoiner} left
 * sentences at the edge of a bead outside, which brings the whole to .866.
 */
final class PivotVersion {

  /**
   * Weight of a pivot whose own alignment with the base is certain: .6 .846, .7 .846, .8 .843, 1
   * .835.
   */
  private static final double WEIGHT = .6;

  /**
   * Power of the probability of a pivot's alignment with the base: a pivot that is itself aligned
   * badly makes better versions worse. 1 .828, 2 .830 before the rest was added, with it 3 .846.
   */
  private static final double POWER = 2;

  /** Nats the score of a pivot may be below that of the bead: 10 .837, 15 .838, 30 .826. */
  private static final double FLOOR = 15;

  /** Most nats a pivot may add for a sentence alone: 2 .840, 3 .843, 4 .842; 0 .830. */
  private static final double MOST_ALONE = 3;

  /** Weight of a sentence alone when a path is chosen with pivots: 1 .8430, .7 .8425. */
  static final double ALONE = 1;

  /** Temperature of posteriors with pivots, because plain ones are overconfident. Judgement. */
  static final double MILD = 2;

  private final PairPath path;

  /** Of beads of the pivot and the version. */
  private final BeadScores scores;

  /** Whether the version is the source of the scores, rather than the pivot. */
  private final boolean turned;

  /** Per segment of the pivot, evidence that the version lacks it, nats. */
  private final double[] pivotAlone;

  /** Per segment of the version, evidence that the pivot lacks it, nats. */
  private final double[] versionAlone;

  private PivotVersion(
      PairPath path,
      BeadScores scores,
      boolean turned,
      double[] pivotAlone,
      double[] versionAlone) {
    this.path = path;
    this.scores = scores;
    this.turned = turned;
    this.pivotAlone = pivotAlone;
    this.versionAlone = versionAlone;
  }

  /**
   * A third version that has been aligned with the base and with the version.
   *
   * @param path its alignment with the base
   * @param scores of beads of the pivot and the version
   * @param turned whether the version is the source of {@code scores}, rather than the pivot
   */
  static PivotVersion of(PairPath path, BeadScores scores, boolean turned) {
    Posteriors mild = Posteriors.of(scores, MILD);
    double prior = Math.log(scores.shapes().oneSided());
    double[] source = forAlone(StepProbabilities.sourceAlone(mild), prior);
    double[] target = forAlone(StepProbabilities.targetAlone(mild), prior);
    return new PivotVersion(
        path, scores, turned, turned ? target : source, turned ? source : target);
  }

  /** How much more likely segments are alone than by the prior, nats. */
  private static double[] forAlone(double[] probabilities, double prior) {
    return Arrays.stream(probabilities)
        .map(p -> Math.max(0, Math.min(MOST_ALONE, Math.log(p) - prior)))
        .toArray();
  }

  /** The same pivot with another alignment with the base. */
  PivotVersion on(PairPath other) {
    return new PivotVersion(other, scores, turned, pivotAlone, versionAlone);
  }

  /** Weight of the pivot's score, that of the bead's own score being 1; 0 where it has none. */
  double weight(Span base, Span version) {
    return path.cuts(base.start()) && path.cuts(base.end()) && scoreHere(base, version).isPresent()
        ? weight(base.start(), base.end())
        : 0;
  }

  /** The score of a bead that the pivot has a weight for, nats; {@code own} is the bead's score. */
  double score(Span base, Span version, double own) {
    return Math.max(own - FLOOR, scoreHere(base, version).orElse(own));
  }

  private OptionalDouble scoreHere(Span base, Span version) {
    Span here = path.run(base.start(), base.end());
    if (here.isEmpty()) {
      return OptionalDouble.empty();
    }
    return turned ? scores.score(version, here) : scores.score(here, version);
  }

  /** Evidence that the version lacks a segment of the base: it lacks that of the pivot, nats. */
  double baseAlone(int segment) {
    int from = path.cutBefore(segment);
    int to = path.cutAfter(segment + 1);
    Span here = path.run(from, to);
    if (here.isEmpty()) {
      return 0;
    }
    double least = MOST_ALONE;
    for (int k = here.start(); k < here.end(); k++) {
      least = Math.min(least, pivotAlone[k]);
    }
    return least * certainty(from, to);
  }

  /** Evidence that a segment of the version is added: the pivot lacks it too, nats. */
  double versionAlone(int segment) {
    return versionAlone[segment];
  }

  private double weight(int from, int to) {
    return WEIGHT * certainty(from, to);
  }

  private double certainty(int from, int to) {
    return Math.pow(path.confidence(from, to), POWER);
  }
}
