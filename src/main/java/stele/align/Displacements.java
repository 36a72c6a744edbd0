package stele.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import stele.bitext.Span;

/**
 * Runs that seem to stand in another place in the other version, found by looking aside from a
 * path: two steps whose targets have changed places, and pairs across the path that explain both
 * their sentences better than anything else does. They are proposals. As evidence they speak for
 * their sentences to stand alone, as much as the pair would be worth, and the search decides.
 */
final class Displacements implements BeadEvidence {

  /**
   * Nats an exchange must gain. At 6 no right bead of clean text is taken for exchanged, and of
   * sentences exchanged on purpose .90 (news), 1 (letter, yearbooks), .68 (Icelandic) and .67
   * (novels) are found; at 3 .99, 1, .78 and .78.
   */
  private static final double LEAST_GAIN = 5;

  /** An exchange found before is kept from this gain on, or the search would go to and fro. */
  private static final double LEAST_GAIN_AGAIN = LEAST_GAIN - 1;

  /** Nats a pair across the path must score above all that its sentences score elsewhere. */
  private static final double LEAST_MARGIN = 2;

  /** What a sentence alone costs a path, nats, by the prior of one-sided beads and a gap in it. */
  private static final double ALONE_COST = 4.6;

  /** What crossing costs: that of an exchange as a whole, and that of a pair for its margin. */
  private static final double EXCHANGE_COST = 2;

  private static final double PAIR_BONUS = 8;

  private static final int[][] PAIR_SHAPES = {{1, 1}, {1, 2}, {2, 1}};

  /** Two steps of a path that may have exchanged their targets. */
  record Exchange(Step one, Step two) {}

  private final LookAside aside;
  private final double[] sourceAlone;
  private final double[] targetAlone;
  private final double[] exchangeGain;
  private final List<Step> pairs = new ArrayList<>();
  private final List<Exchange> exchanges = new ArrayList<>();

  private Displacements(LookAside aside) {
    this.aside = aside;
    this.sourceAlone = new double[aside.sourceSize()];
    this.targetAlone = new double[aside.targetSize()];
    this.exchangeGain = new double[aside.steps().size()];
    Arrays.fill(exchangeGain, Double.NEGATIVE_INFINITY);
  }

  /**
   * All proposals, of which no two share a sentence. O(pairs scored, log).
   *
   * @param before exchanges that an earlier path was changed by
   */
  static Displacements of(LookAside aside, List<Exchange> before) {
    Displacements found = new Displacements(aside);
    found.exchange(before);
    found.cross();
    return found;
  }

  boolean isEmpty() {
    return pairs.isEmpty();
  }

  List<Exchange> exchanges() {
    return exchanges;
  }

  /** The most that exchanging a step with another would gain, nats; negative infinity for none. */
  double exchangeGain(int step) {
    return exchangeGain[step];
  }

  @Override
  public double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    return 0;
  }

  @Override
  public void addTo(double[] sums, BeadShapes shapes, int i, int j, double weight) {}

  @Override
  public double sourceAlone(int sentence) {
    return sourceAlone[sentence];
  }

  @Override
  public double targetAlone(int sentence) {
    return targetAlone[sentence];
  }

  /** The proposed pairs whose sentences all stand alone on the path that was looked at. */
  List<Step> standing() {
    return standingIn(aside.steps());
  }

  /** The proposed pairs whose sentences all stand alone on some path. */
  List<Step> standingIn(List<Step> path) {
    BitSet sources = new BitSet();
    BitSet targets = new BitSet();
    for (Step step : path) {
      if (!step.isMatch()) {
        sources.set(step.source().start(), step.source().end());
        targets.set(step.target().start(), step.target().end());
      }
    }
    return pairs.stream()
        .filter(pair -> holds(sources, pair.source()) && holds(targets, pair.target()))
        .toList();
  }

  private static boolean holds(BitSet sentences, Span run) {
    return sentences.nextClearBit(run.start()) >= run.end();
  }

  /** A proposal before it is known whether its sentences are free. */
  private record Proposal(double gain, List<Step> pairs, double worth, List<Exchange> exchange) {}

  private void exchange(List<Exchange> before) {
    List<Proposal> found = new ArrayList<>();
    List<Step> steps = aside.steps();
    for (int k = 0; k < steps.size(); k++) {
      Step one = steps.get(k);
      int last = one.isMatch() ? aside.near().end(one.source().start()) : 0;
      for (int q = k + 1; q < steps.size() && steps.get(q).target().start() < last; q++) {
        Step two = steps.get(q);
        if (two.isMatch()) {
          double gain = crossed(one, two) - aside.own(k) - aside.own(q);
          exchangeGain[k] = Math.max(exchangeGain[k], gain);
          exchangeGain[q] = Math.max(exchangeGain[q], gain);
          if (gain > LEAST_GAIN) {
            found.add(proposal(gain, new Exchange(one, two)));
          }
        }
      }
    }
    for (Exchange pair : before) {
      double gain =
          crossed(pair.one(), pair.two())
              - aside.near().score(pair.one().source(), pair.one().target())
              - aside.near().score(pair.two().source(), pair.two().target());
      if (gain > LEAST_GAIN_AGAIN) {
        found.add(proposal(gain, pair));
      }
    }
    take(found);
  }

  private double crossed(Step one, Step two) {
    return aside.near().score(one.source(), two.target())
        + aside.near().score(two.source(), one.target());
  }

  private Proposal proposal(double gain, Exchange pair) {
    Step one = new Step(pair.one().source(), pair.two().target(), 1);
    Step two = new Step(pair.two().source(), pair.one().target(), 1);
    int sentences = sentences(one) + sentences(two);
    double worth = crossed(pair.one(), pair.two()) + ALONE_COST * sentences - EXCHANGE_COST;
    return new Proposal(gain, List.of(one, two), worth / sentences, List.of(pair));
  }

  private void cross() {
    List<Proposal> found = new ArrayList<>();
    for (int[] shape : PAIR_SHAPES) {
      for (int i = 0; i + shape[0] <= aside.sourceSize(); i++) {
        for (int j = aside.near().first(i); j + shape[1] <= aside.near().end(i); j++) {
          Span source = new Span(i, i + shape[0]);
          Span target = new Span(j, j + shape[1]);
          if (mayCross(source, target)) {
            propose(source, target, aside.near().score(source, target), found);
          }
        }
      }
    }
    for (LookAside.FarPair pair : aside.far()) {
      Span source = new Span(pair.source(), pair.source() + 1);
      Span target = new Span(pair.target(), pair.target() + 1);
      propose(source, target, pair.score(), found);
    }
    take(found);
  }

  private void propose(Span source, Span target, double score, List<Proposal> found) {
    double margin = score - aside.rival(source, target);
    if (margin > LEAST_MARGIN) {
      Step pair = new Step(source, target, 1);
      double worth = (margin + PAIR_BONUS) / sentences(pair);
      found.add(new Proposal(margin, List.of(pair), worth, List.of()));
    }
  }

  /** Not in one step, or in one with others on both sides, which may cross. */
  private boolean mayCross(Span source, Span target) {
    for (int i = source.start(); i < source.end(); i++) {
      for (int j = target.start(); j < target.end(); j++) {
        int k = aside.stepOfSource(i);
        if (k == aside.stepOfTarget(j)) {
          Step step = aside.steps().get(k);
          boolean single = source.length() + target.length() == 2;
          if (!single || step.source().length() == 1 || step.target().length() == 1) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Takes proposals, those with the largest gain first, as long as their sentences are free. */
  private void take(List<Proposal> found) {
    found.sort(Comparator.comparingDouble(Proposal::gain).reversed());
    for (Proposal proposal : found) {
      if (proposal.pairs().stream().allMatch(this::isFree)) {
        double worth = Math.max(Double.MIN_NORMAL, proposal.worth());
        for (Step pair : proposal.pairs()) {
          Arrays.fill(sourceAlone, pair.source().start(), pair.source().end(), worth);
          Arrays.fill(targetAlone, pair.target().start(), pair.target().end(), worth);
          pairs.add(pair);
        }
        exchanges.addAll(proposal.exchange());
      }
    }
  }

  private boolean isFree(Step pair) {
    return isZero(sourceAlone, pair.source()) && isZero(targetAlone, pair.target());
  }

  private static boolean isZero(double[] values, Span run) {
    return Arrays.stream(values, run.start(), run.end()).allMatch(value -> value == 0);
  }

  private static int sentences(Step pair) {
    return pair.source().length() + pair.target().length();
  }
}
