package stele.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether the confidence of beads is a probability. Only beads that carry one count; with bead gold
 * right means equal to a gold bead, one-sided beads included.
 *
 * @param bins ten bins of equal width, from 0 up; the last holds 1
 * @param thresholds what a threshold on the confidence would keep, rising
 * @param areaUnderCurve the chance that a right bead has a higher confidence than a wrong one, ties
 *     counting half; absent where either kind is missing
 */
public record Calibration(
    List<Bin> bins, List<Threshold> thresholds, OptionalDouble areaUnderCurve) {

  private static final int BINS = 10;

  private static final double[] THRESHOLDS = {.5, .8, .9, .95, .99};

  /**
   * Beads whose confidence is at least {@code from} and below {@code to}.
   *
   * @param claimed the sum of their confidences
   * @param right how many are right
   */
  public record Bin(double from, double to, int count, double claimed, int right) {

    /** Mean confidence; absent in an empty bin. */
    public OptionalDouble meanConfidence() {
      return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(claimed / count);
    }

    /** Share right; absent in an empty bin. */
    public OptionalDouble shareRight() {
      return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / count);
    }
  }

  /**
   * Beads whose confidence is at least {@code least}.
   *
   * @param kept how many of all there are
   * @param right how many of these are right
   */
  public record Threshold(double least, Ratio kept, Ratio right) {}

  public Calibration {
    bins = List.copyOf(bins);
    thresholds = List.copyOf(thresholds);
  }

  /** Judges the claims of one document or of several together. O(n log n). */
  public static Calibration of(List<JudgedBead> beads) {
    List<JudgedBead> claims = beads.stream().filter(bead -> bead.confidence().isPresent()).toList();
    List<Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      bins.add(bin(bin, claims));
    }
    List<Threshold> thresholds = new ArrayList<>();
    for (double least : THRESHOLDS) {
      thresholds.add(threshold(least, claims));
    }
    return new Calibration(bins, thresholds, areaUnderCurve(claims));
  }

  /** How many beads carried a confidence. */
  public int count() {
    return bins.stream().mapToInt(Bin::count).sum();
  }

  /**
   * Expected calibration error: over the bins, the distance between mean confidence and share
   * right, weighted by count. Absent without any claim.
   */
  public OptionalDouble expectedError() {
    int count = count();
    if (count == 0) {
      return OptionalDouble.empty();
    }
    double distance = 0;
    for (Bin bin : bins) {
      distance += Math.abs(bin.claimed() - bin.right());
    }
    return OptionalDouble.of(distance / count);
  }

  private static Bin bin(int number, List<JudgedBead> claims) {
    double from = (double) number / BINS;
    double to = (double) (number + 1) / BINS;
    int count = 0;
    double claimed = 0;
    int right = 0;
    for (JudgedBead bead : claims) {
      double confidence = bead.confidence().getAsDouble();
      if (confidence >= from && (confidence < to || number == BINS - 1)) {
        count++;
        claimed += confidence;
        right += bead.right() ? 1 : 0;
      }
    }
    return new Bin(from, to, count, claimed, right);
  }

  private static Threshold threshold(double least, List<JudgedBead> claims) {
    List<JudgedBead> kept =
        claims.stream().filter(bead -> bead.confidence().getAsDouble() >= least).toList();
    long right = kept.stream().filter(JudgedBead::right).count();
    return new Threshold(
        least, new Ratio(kept.size(), claims.size()), new Ratio(right, kept.size()));
  }

  /** By ranks (Mann and Whitney 1947); all beads must carry a confidence. */
  private static OptionalDouble areaUnderCurve(List<JudgedBead> claims) {
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
