package stele.align;

import java.util.Arrays;
import java.util.OptionalDouble;
import stele.bitext.Span;

/**
 * What a third version says of the alignment of a base and a version: the witness has been aligned
 * with both. Where it has the text of a base run, the score of that text and the version's run is
 * as good a measure of the bead as the bead's own score, and makes other mistakes; the mean of both
 * makes fewer. After the consistency of multiple sequence alignment (Notredame et al. 2000, Do et
 * al. 2005), with scores in place of posteriors.
 *
 * <p>The figures are N-way strict F1, mean over six families of three versions, of which five are
 * real pairs with a second target that a program abridged and one is the letter ({@code
 * docs/versions.md}): .759 without witnesses. They were taken before {@link VersionJoiner} left
 * sentences at the edge of a bead outside, which brings the whole to .866.
 */
final class Witness {

  /**
   * Weight of a witness whose own alignment with the base is certain: .6 .846, .7 .846, .8 .843, 1
   * .835.
   */
  private static final double WEIGHT = .6;

  /**
   * Power of the probability a witness's alignment with the base has: a witness that is not sure
   * itself of where it stands drags better versions along. 1 .828, 2 .830 before the rest was
   * added, with it 3 .846.
   */
  private static final double POWER = 2;

  /** Nats a witness may say less than the bead itself: 10 .837, 15 .838, 30 .826. */
  private static final double FLOOR = 15;

  /** Most nats a witness may say for a sentence alone: 2 .840, 3 .843, 4 .842; 0 .830. */
  private static final double MOST_ALONE = 3;

  /**
   * Weight of a sentence alone when a path is chosen that witnesses were heard for: 1 .8430, .7
   * .8425.
   */
  static final double ALONE = 1;

  /** Temperature of posteriors that witnesses are heard by: plain ones are too sure. */
  static final double MILD = 2;

  private final PairPath path;

  /** Of beads of the witness and the version. */
  private final BeadScores scores;

  /** Whether the version is the source of the scores, rather than the witness. */
  private final boolean turned;

  /** Per segment of the witness, what speaks for it to be missing in the version, nats. */
  private final double[] witnessAlone;

  /** Per segment of the version, what speaks for it to be missing in the witness, nats. */
  private final double[] versionAlone;

  private Witness(
      PairPath path,
      BeadScores scores,
      boolean turned,
      double[] witnessAlone,
      double[] versionAlone) {
    this.path = path;
    this.scores = scores;
    this.turned = turned;
    this.witnessAlone = witnessAlone;
    this.versionAlone = versionAlone;
  }

  /**
   * A third version that has been aligned with the base and with the version.
   *
   * @param path its alignment with the base
   * @param scores of beads of the witness and the version
   * @param turned whether the version is the source of {@code scores}, rather than the witness
   */
  static Witness of(PairPath path, BeadScores scores, boolean turned) {
    Posteriors mild = Posteriors.of(scores, MILD);
    double prior = Math.log(scores.shapes().oneSided());
    double[] source = forAlone(StepProbabilities.sourceAlone(mild), prior);
    double[] target = forAlone(StepProbabilities.targetAlone(mild), prior);
    return new Witness(path, scores, turned, turned ? target : source, turned ? source : target);
  }

  /** How much likelier than before anything was known segments are alone, nats. */
  private static double[] forAlone(double[] probabilities, double prior) {
    return Arrays.stream(probabilities)
        .map(p -> Math.max(0, Math.min(MOST_ALONE, Math.log(p) - prior)))
        .toArray();
  }

  /** The same witness, otherwise aligned with the base. */
  Witness on(PairPath other) {
    return new Witness(other, scores, turned, witnessAlone, versionAlone);
  }

  /** How much the witness's word counts, the bead's own counting 1; 0 where it has none. */
  double trust(Span base, Span version) {
    return path.cuts(base.start()) && path.cuts(base.end()) && said(base, version).isPresent()
        ? weight(base.start(), base.end())
        : 0;
  }

  /** What the witness says of a bead it is trusted on, nats; {@code own} is the bead's score. */
  double score(Span base, Span version, double own) {
    return Math.max(own - FLOOR, said(base, version).orElse(own));
  }

  private OptionalDouble said(Span base, Span version) {
    Span here = path.run(base.start(), base.end());
    if (here.isEmpty()) {
      return OptionalDouble.empty();
    }
    return turned ? scores.score(version, here) : scores.score(here, version);
  }

  /** What speaks for a segment of the base to be missing in the version: the witness's is, nats. */
  double baseAlone(int segment) {
    int from = path.cutBefore(segment);
    int to = path.cutAfter(segment + 1);
    Span here = path.run(from, to);
    if (here.isEmpty()) {
      return 0;
    }
    double least = MOST_ALONE;
    for (int k = here.start(); k < here.end(); k++) {
      least = Math.min(least, witnessAlone[k]);
    }
    return least * trust(from, to);
  }

  /** What speaks for a segment of the version to be added: the witness lacks it too, nats. */
  double versionAlone(int segment) {
    return versionAlone[segment];
  }

  private double weight(int from, int to) {
    return WEIGHT * trust(from, to);
  }

  private double trust(int from, int to) {
    return Math.pow(path.confidence(from, to), POWER);
  }
}
