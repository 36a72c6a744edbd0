package stele.lexicon;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An even sample of different sentence pairs, of any number: those with the smallest fingerprints,
 * in order of arrival. The same pairs give the same sample, in whatever order and however often
 * they come. A pair is added in O(log size).
 */
final class PairSample {

  /** Seeds of the two halves of a fingerprint; any odd numbers will do. */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /**
   * A pair of the sample.
   *
   * @param number in the order in which they came
   */
  private record Pair(long fingerprint, long number, String source, String target, long weight) {}

  private final int mostPairs;
  private final long mostWeight;
  private final PriorityQueue<Pair> largestFirst =
      new PriorityQueue<>(Comparator.comparingLong(Pair::fingerprint).reversed());
  private final Set<Long> fingerprints = new HashSet<>();
  private long weight;
  private long number;
  private long limit = Long.MAX_VALUE;

  /**
   * @param mostWeight of all pairs together
   */
  PairSample(int mostPairs, long mostWeight) {
    this.mostPairs = mostPairs;
    this.mostWeight = mostWeight;
  }

  void add(String source, String target, long weightOfPair) {
    long fingerprint = fingerprint(source, target);
    if (fingerprint >= limit || !fingerprints.add(fingerprint)) {
      return;
    }
    largestFirst.add(new Pair(fingerprint, number++, source, target, weightOfPair));
    weight += weightOfPair;
    while (largestFirst.size() > mostPairs || weight > mostWeight) {
      Pair out = largestFirst.remove();
      limit = out.fingerprint;
      weight -= out.weight;
      fingerprints.remove(out.fingerprint);
    }
  }

  int size() {
    return largestFirst.size();
  }

  /** Whether a pair was left out. */
  boolean isFull() {
    return limit != Long.MAX_VALUE;
  }

  List<String> sources() {
    return inOrder().map(Pair::source).toList();
  }

  List<String> targets() {
    return inOrder().map(Pair::target).toList();
  }

  private Stream<Pair> inOrder() {
    return largestFirst.stream().sorted(Comparator.comparingLong(Pair::number));
  }

  private static long fingerprint(String source, String target) {
    long state = 1;
    for (int i = 0; i < source.length(); i++) {
      state = mixed(state + source.charAt(i));
    }
    state = mixed(state ^ FACTOR);
    for (int i = 0; i < target.length(); i++) {
      state = mixed(state + target.charAt(i));
    }
    return state;
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long value) {
    long mixed = ((value + FACTOR) ^ ((value + FACTOR) >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
