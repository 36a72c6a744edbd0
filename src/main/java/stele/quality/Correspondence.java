package stele.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Span;

/**
 * Whether a version is a version of the base at all, judged by the confidence of its beads: how
 * much of both texts is expected to be paired, and whether there is a long stretch of both in which
 * hardly anything is. Text that only one of them has is no sign of that: it is left out or added.
 *
 * @param version the version that was compared with the base
 * @param paired share of the segments of both that are expected to be rightly paired, 0 to 1
 * @param sentences segments of both
 * @param stretch the longest stretch in which hardly anything matches, as beads
 */
public record Correspondence(int version, double paired, int sentences, Optional<Span> stretch) {

  /**
   * Texts with less are not versions of one text: of development texts whole, in pieces and with
   * omissions all have more, of pairs of different texts all have less (docs/evaluation.md).
   */
  private static final double LEAST_PAIRED = .25;

  /** Segments of both texts; shorter ones cannot be told. */
  private static final int LEAST_SENTENCES = 16;

  /** A stretch matches less than this, and has so many segments of either text. */
  private static final double LEAST_IN_STRETCH = .3;

  private static final int LEAST_STRETCH = 15;

  /** The judgement on every version but the base, in their order. Linear in the beads. */
  public static List<Correspondence> of(Alignment alignment) {
    List<Correspondence> all = new ArrayList<>();
    for (int version = 1; version < alignment.documents().size(); version++) {
      all.add(of(alignment, version));
    }
    return all;
  }

  /** Whether the two look like versions of different texts. */
  public boolean isUnrelated() {
    return sentences >= LEAST_SENTENCES && paired < LEAST_PAIRED;
  }

  private static Correspondence of(Alignment alignment, int version) {
    List<Bead> beads = alignment.beads();
    double[] expected = new double[beads.size()];
    int[] base = new int[beads.size()];
    int[] other = new int[beads.size()];
    for (int k = 0; k < expected.length; k++) {
      Bead bead = beads.get(k);
      base[k] = bead.runs().get(0).length();
      other[k] = bead.runs().get(version).length();
      if (isPaired(bead, version)) {
        expected[k] = (base[k] + other[k]) * probability(bead, version);
      }
    }
    int sentences = Arrays.stream(base).sum() + Arrays.stream(other).sum();
    double paired = Arrays.stream(expected).sum() / Math.max(1, sentences);
    boolean empty = Arrays.stream(base).sum() == 0 || Arrays.stream(other).sum() == 0;
    Optional<Span> stretch =
        empty ? Optional.empty() : new Stretches(expected, base, other).worst();
    return new Correspondence(version, empty ? 1 : paired, sentences, stretch);
  }

  /** Both texts in one bead, or each a part of a pair that has moved. */
  private static boolean isPaired(Bead bead, int version) {
    List<Span> elsewhere = bead.counterpart();
    boolean base = !bead.runs().get(0).isEmpty();
    boolean other = !bead.runs().get(version).isEmpty();
    return (base && other)
        || (!elsewhere.isEmpty()
            && ((base && !elsewhere.get(version).isEmpty())
                || (other && !elsewhere.get(0).isEmpty())));
  }

  /** Of a bead that has none, a person made it, or another tool that is taken at its word. */
  private static double probability(Bead bead, int version) {
    return bead.confidence().ofVersion(version).value().orElse(1);
  }

  /** The search for the stretch that misses most: the largest sum of what is missing there. */
  private static final class Stretches {

    private final double[] expected;
    private final int[] base;
    private final int[] other;

    Stretches(double[] expected, int[] base, int[] other) {
      this.expected = expected;
      this.base = base;
      this.other = other;
    }

    Optional<Span> worst() {
      double sum = 0;
      double most = 0;
      int start = 0;
      Span worst = new Span(0, 0);
      for (int k = 0; k < expected.length; k++) {
        if (sum <= 0) {
          sum = 0;
          start = k;
        }
        sum += LEAST_IN_STRETCH * (base[k] + other[k]) - expected[k];
        if (sum > most) {
          most = sum;
          worst = new Span(start, k + 1);
        }
      }
      return Math.min(count(base, worst), count(other, worst)) >= LEAST_STRETCH
          ? Optional.of(worst)
          : Optional.empty();
    }

    private static int count(int[] segments, Span stretch) {
      return Arrays.stream(segments, stretch.start(), stretch.end()).sum();
    }
  }
}
