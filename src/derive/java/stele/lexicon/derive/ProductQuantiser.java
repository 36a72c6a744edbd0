package stele.lexicon.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Product quantisation (Jégou, Douze, Schmid 2011): the dimensions are dealt to sub-quantisers,
 * each finds 256 centroids by k-means, and a vector becomes the number of the nearest centroid of
 * each. The dimensions must be uncorrelated; they are dealt so that every sub-quantiser gets about
 * the same product of variances, which is optimal for normal data (eigenvalue allocation: Ge, He,
 * Ke, Sun 2013, section 3.3).
 */
final class ProductQuantiser {

  static final int CENTROIDS = 256;

  /** Rounds of k-means; 8 and 15 differ by less than the noise of the evaluation. */
  private static final int ROUNDS = 15;

  private static final long SEED = 20110101;

  private final int[][] dimensions;
  private final float[][][] codebooks;
  private final byte[][] codes;

  private ProductQuantiser(int[][] dimensions, float[][][] codebooks, byte[][] codes) {
    this.dimensions = dimensions;
    this.codebooks = codebooks;
    this.codes = codes;
  }

  /** Per sub-quantiser the dimensions it holds, ascending; not copied. */
  int[][] dimensions() {
    return dimensions;
  }

  /** Per sub-quantiser and dimension of it the 256 values of the centroids; not copied. */
  float[][][] codebooks() {
    return codebooks;
  }

  /** Per sub-quantiser and vector the number of the centroid; not copied. */
  byte[][] codes() {
    return codes;
  }

  /** {@code columns[d][i]} is dimension d of vector i. */
  static ProductQuantiser train(float[][] columns, int quantisers) {
    int[][] dimensions = deal(columns, quantisers);
    float[][][] codebooks = new float[quantisers][][];
    byte[][] codes = new byte[quantisers][];
    IntStream.range(0, quantisers)
        .parallel()
        .forEach(
            q -> {
              float[][] own =
                  Arrays.stream(dimensions[q]).mapToObj(d -> columns[d]).toArray(float[][]::new);
              KMeans means = KMeans.train(own, CENTROIDS, ROUNDS, new SplittableRandom(SEED + q));
              codebooks[q] = means.centroids();
              codes[q] = means.nearest();
            });
    return new ProductQuantiser(dimensions, codebooks, codes);
  }

  /** Greatest variance first, each to the sub-quantiser with the least product and room left. */
  private static int[][] deal(float[][] columns, int quantisers) {
    double[] logs = Arrays.stream(columns).mapToDouble(c -> Math.log(variance(c))).toArray();
    double least = Arrays.stream(logs).min().orElseThrow();
    int[] order =
        IntStream.range(0, columns.length)
            .boxed()
            .sorted((a, b) -> Double.compare(logs[b], logs[a]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] load = new double[quantisers];
    List<List<Integer>> hands = new ArrayList<>();
    IntStream.range(0, quantisers).forEach(q -> hands.add(new ArrayList<>()));
    for (int dimension : order) {
      int q = lightest(load, hands, columns.length);
      hands.get(q).add(dimension);
      load[q] += logs[dimension] - least;
    }
    return hands.stream()
        .map(hand -> hand.stream().mapToInt(Integer::intValue).sorted().toArray())
        .toArray(int[][]::new);
  }

  private static int lightest(double[] load, List<List<Integer>> hands, int dimensions) {
    int lightest = -1;
    for (int q = 0; q < load.length; q++) {
      int room = dimensions / load.length + (q < dimensions % load.length ? 1 : 0);
      if (hands.get(q).size() < room && (lightest < 0 || load[q] < load[lightest])) {
        lightest = q;
      }
    }
    return lightest;
  }

  private static double variance(float[] values) {
    double sum = 0;
    double squares = 0;
    for (float value : values) {
      sum += value;
      squares += (double) value * value;
    }
    double mean = sum / values.length;
    return squares / values.length - mean * mean;
  }
}
