package stele.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Estimates whether a lexicon fits two texts, before they are aligned. Translations run in the same
 * order, so the places of right pairs form a long rising chain and those of wrong pairs do not. The
 * heaviest chain is compared with those of the same lexicon with its target words exchanged for
 * others that are as frequent:
 *
 * <pre>  share = (chain - mean exchanged chain) / (sum of all pairs - mean exchanged chain)</pre>
 *
 * <p>is about the share of right pairs, and the spread of the exchanged chains is its error. Two
 * hypotheses are compared: a real lexicon, and one unrelated to the texts. No diagonal is assumed:
 * a chain survives long omissions.
 *
 * <p>Development sets: dictionaries (FreeDict, Mueller) have shares of .11 to .61 and are trusted
 * in nearly every document, however short; shuffled ones have 0 on the average. Without this
 * estimate shuffled pairs of the 500 most frequent words cost .29 strict F1 on small
 * English-Russian documents, with it .0002 on the average.
 */
final class LexiconTrust {

  /** Mean and spread of the shares of real dictionaries. */
  private static final double REAL_SHARE = .35;

  private static final double REAL_SPREAD = .15;

  /**
   * The variance of exchanged chains is taken twice: their tails are heavier than a normal's. Once:
   * shuffled dictionaries cost .001 on the average; four times: nothing more is gained.
   */
  private static final double VARIANCE_FACTOR = 2;

  /** Judgement: enough for a variance. */
  private static final int EXCHANGES = 30;

  /** Rare words locate best and come first. Judgement: bounds the time. */
  private static final int MOST_PLACES = 20_000;

  private static final long SEED = 1;

  private final int[][] sourcePlaces;
  private final int[][] targetPlaces;
  private final int targetSize;

  LexiconTrust(TokenizedText source, TokenizedText target) {
    this.sourcePlaces = places(source);
    this.targetPlaces = places(target);
    this.targetSize = target.size();
  }

  /**
   * The factor for the weights of a lexicon: twice its posterior probability less one, and 0 if
   * that is negative. So a lexicon without evidence is left out.
   *
   * @param pairs {@link TypePair} keys, distinct
   */
  double trust(Collection<Long> pairs) {
    return Math.max(0, 2 * posterior(pairs) - 1);
  }

  /** Posterior probability that the pairs are of a real lexicon, with even prior odds. */
  double posterior(Collection<Long> pairs) {
    long[] rare = rare(pairs);
    double[] weights = weights(rare);
    double all = 0;
    for (int k = 0; k < rare.length; k++) {
      all += weights[k] * Math.min(sourcesOf(rare[k]).length, targetsOf(rare[k]).length);
    }
    double[] exchanged = new double[EXCHANGES];
    SplittableRandom random = new SplittableRandom(SEED);
    for (int k = 0; k < EXCHANGES; k++) {
      exchanged[k] = chain(rare, weights, exchange(random));
    }
    double mean = Arrays.stream(exchanged).sum() / EXCHANGES;
    double squares = Arrays.stream(exchanged).map(c -> (c - mean) * (c - mean)).sum();
    double room = all - mean;
    if (room <= 0) {
      return .5;
    }
    int[] asTheyAre = IntStream.range(0, targetPlaces.length).toArray();
    double share = (chain(rare, weights, asTheyAre) - mean) / room;
    // One pair more or less is an error of its own.
    double variance = (VARIANCE_FACTOR * squares / (EXCHANGES - 1) + 1) / (room * room);
    return share >= REAL_SHARE ? 1 : posterior(share, variance);
  }

  private static double posterior(double share, double variance) {
    double real = logNormal(share - REAL_SHARE, REAL_SPREAD * REAL_SPREAD + variance);
    double wrong = logNormal(share, variance);
    return 1 / (1 + Math.exp(wrong - real));
  }

  private static double logNormal(double distance, double variance) {
    return -.5 * (distance * distance / variance + Math.log(variance));
  }

  private int[] sourcesOf(long pair) {
    return sourcePlaces[TypePair.source(pair)];
  }

  private int[] targetsOf(long pair) {
    return targetPlaces[TypePair.target(pair)];
  }

  private long placesOf(long pair) {
    return (long) sourcesOf(pair).length * targetsOf(pair).length;
  }

  /** The pairs of fewest places, as many as are needed. */
  private long[] rare(Collection<Long> pairs) {
    List<Long> order =
        pairs.stream()
            .sorted(Comparator.<Long>comparingLong(this::placesOf).thenComparingLong(pair -> pair))
            .toList();
    long places = 0;
    int kept = 0;
    while (kept < order.size() && places < MOST_PLACES) {
      places += placesOf(order.get(kept++));
    }
    return order.subList(0, kept).stream().mapToLong(pair -> pair).toArray();
  }

  /** Weight of a place per pair: words with many translations and frequent words count once. */
  private double[] weights(long[] pairs) {
    int[] ofSource = new int[sourcePlaces.length];
    int[] ofTarget = new int[targetPlaces.length];
    for (long pair : pairs) {
      ofSource[TypePair.source(pair)]++;
      ofTarget[TypePair.target(pair)]++;
    }
    return Arrays.stream(pairs)
        .mapToDouble(
            pair ->
                1.
                    / Math.max(ofSource[TypePair.source(pair)], ofTarget[TypePair.target(pair)])
                    / Math.max(sourcesOf(pair).length, targetsOf(pair).length))
        .toArray();
  }

  /** For every target type one that is in as many sentences, possibly itself. */
  private int[] exchange(SplittableRandom random) {
    int[] by =
        IntStream.range(0, targetPlaces.length)
            .boxed()
            .sorted(Comparator.comparingInt(y -> targetPlaces[y].length))
            .mapToInt(y -> y)
            .toArray();
    int[] to = new int[by.length];
    int start = 0;
    while (start < by.length) {
      int end = start;
      while (end < by.length && targetPlaces[by[end]].length == targetPlaces[by[start]].length) {
        end++;
      }
      shuffle(by, start, end, to, random);
      start = end;
    }
    return to;
  }

  private static void shuffle(int[] by, int start, int end, int[] to, SplittableRandom random) {
    int[] mixed = Arrays.copyOfRange(by, start, end);
    for (int i = mixed.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int other = mixed[j];
      mixed[j] = mixed[i];
      mixed[i] = other;
    }
    for (int i = start; i < end; i++) {
      to[by[i]] = mixed[i - start];
    }
  }

  private record TypePlace(int i, int j, double weight) {}

  /** Weight of the heaviest chain of places that rises on both sides. O(places log places). */
  private double chain(long[] pairs, double[] weights, int[] exchanged) {
    List<TypePlace> places =
        IntStream.range(0, pairs.length)
            .boxed()
            .flatMap(k -> placesOf(pairs[k], exchanged, weights[k]))
            .sorted(
                Comparator.comparingInt(TypePlace::i)
                    .thenComparing(TypePlace::j, Comparator.reverseOrder()))
            .toList();
    // best[n]: heaviest chain so far ending in one of the columns a Fenwick tree gathers under n.
    double[] best = new double[targetSize + 1];
    int at = 0;
    while (at < places.size()) {
      int i = places.get(at).i();
      int j = places.get(at).j();
      double weight = 0;
      while (at < places.size() && places.get(at).i() == i && places.get(at).j() == j) {
        weight += places.get(at++).weight();
      }
      double before = 0;
      for (int n = j; n > 0; n -= n & -n) {
        before = Math.max(before, best[n]);
      }
      for (int n = j + 1; n < best.length; n += n & -n) {
        best[n] = Math.max(best[n], before + weight);
      }
    }
    return Arrays.stream(best).max().orElse(0);
  }

  private Stream<TypePlace> placesOf(long pair, int[] exchanged, double weight) {
    int[] columns = targetPlaces[exchanged[TypePair.target(pair)]];
    return Arrays.stream(sourcesOf(pair))
        .boxed()
        .flatMap(i -> Arrays.stream(columns).mapToObj(j -> new TypePlace(i, j, weight)));
  }

  /** Sentences per type, rising. */
  private static int[][] places(TokenizedText text) {
    int[][] places = new int[text.typeCount()][];
    int[] size = new int[places.length];
    for (int type = 0; type < places.length; type++) {
      places[type] = new int[text.count(type)];
    }
    for (int i = 0; i < text.size(); i++) {
      for (int type : text.sentence(i)) {
        if (size[type] == 0 || places[type][size[type] - 1] != i) {
          places[type][size[type]++] = i;
        }
      }
    }
    for (int type = 0; type < places.length; type++) {
      places[type] = Arrays.copyOf(places[type], size[type]);
    }
    return places;
  }
}
