package stele.align;

import java.util.OptionalInt;

/**
 * The shapes a two-sided bead may have and their prior probabilities: {@code a} source against
 * {@code b} target sentences, {@code a, b <= 6}, {@code a + b <= 7}, and {@code a + b <= 6} where
 * both exceed 1. After Gale and Church (1993), with longer beads added; re-estimating the priors on
 * the text itself cost .003 to .010 strict F1 on the development sets.
 */
final class BeadShapes {

  /** Most sentences on one side of a bead. */
  static final int LONGEST = 6;

  // Judgement: longer beads are rare, and every shape costs time.
  private static final int MOST_SENTENCES = 7;
  private static final int MOST_SENTENCES_MANY_TO_MANY = 6;

  /** By sentences in the bead, not normalised; judgement after Gale and Church (1993). */
  private static final double[] RAW_BY_SENTENCES = {0, 0, .8, .06, .008, .002};

  private static final double RAW_TWO_TO_TWO = .016;
  private static final double DECAY_BY_SENTENCE = .4;

  /**
   * With word vectors, mean of the small sets: .045 .9089, .03 .9155, .02 .9187, .014 .9201, .01
   * .9184.
   */
  private static final double RAW_ONE_SIDED = .02;

  private final int[] source;
  private final int[] target;
  private final double[] logPrior;
  private final double oneSided;

  private BeadShapes(int[] source, int[] target, double[] logPrior, double oneSided) {
    this.source = source;
    this.target = target;
    this.logPrior = logPrior;
    this.oneSided = oneSided;
  }

  /** The shapes of the engine, by rising number of sentences, 1-1 first. */
  static BeadShapes standard() {
    int[] source = new int[LONGEST * LONGEST];
    int[] target = new int[LONGEST * LONGEST];
    double[] raw = new double[LONGEST * LONGEST];
    int count = 0;
    double sum = 0;
    for (int sentences = 2; sentences <= MOST_SENTENCES; sentences++) {
      for (int a = Math.max(1, sentences - LONGEST); a < sentences && a <= LONGEST; a++) {
        int b = sentences - a;
        if (Math.min(a, b) > 1 && sentences > MOST_SENTENCES_MANY_TO_MANY) {
          continue;
        }
        source[count] = a;
        target[count] = b;
        raw[count] = rawPrior(a, b);
        sum += raw[count++];
      }
    }
    double[] log = new double[count];
    for (int s = 0; s < count; s++) {
      log[s] = Math.log(raw[s] / sum);
    }
    return new BeadShapes(
        java.util.Arrays.copyOf(source, count),
        java.util.Arrays.copyOf(target, count),
        log,
        RAW_ONE_SIDED / (sum + RAW_ONE_SIDED));
  }

  private static double rawPrior(int a, int b) {
    if (a == 2 && b == 2) {
      return RAW_TWO_TO_TWO;
    }
    int listed = RAW_BY_SENTENCES.length - 1;
    int beyond = Math.max(0, a + b - listed);
    return RAW_BY_SENTENCES[Math.min(a + b, listed)] * Math.pow(DECAY_BY_SENTENCE, beyond);
  }

  int count() {
    return source.length;
  }

  /** The shape with these numbers of sentences; absent if no bead has it. */
  OptionalInt of(int sources, int targets) {
    for (int shape = 0; shape < source.length; shape++) {
      if (source[shape] == sources && target[shape] == targets) {
        return OptionalInt.of(shape);
      }
    }
    return OptionalInt.empty();
  }

  int source(int shape) {
    return source[shape];
  }

  int target(int shape) {
    return target[shape];
  }

  /** Log probability of the shape among two-sided beads, nats. */
  double logPrior(int shape) {
    return logPrior[shape];
  }

  /** The prior as evidence: the log probability of a bead's shape. */
  BeadEvidence prior() {
    return new Prior(this);
  }

  private record Prior(BeadShapes shapes) implements BeadEvidence {

    @Override
    public double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
      return shapes.logPrior(
          shapes.of(sourceEnd - sourceStart, targetEnd - targetStart).orElseThrow());
    }

    @Override
    public void addTo(double[] sums, BeadShapes all, int i, int j, double weight) {
      for (int shape = 0; shape < sums.length; shape++) {
        sums[shape] += weight * shapes.logPrior(shape);
      }
    }
  }

  /** g: the probability that a bead is one-sided. */
  double oneSided() {
    return oneSided;
  }
}
