package stele.lexicon.derive;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Lloyd's k-means on points given by columns: {@code columns[d][i]} is dimension d of point i. */
final class KMeans {

  private final float[][] centroids;
  private final byte[] nearest;

  private KMeans(float[][] centroids, byte[] nearest) {
    this.centroids = centroids;
    this.nearest = nearest;
  }

  /** Per dimension the values of the centroids; not copied. */
  float[][] centroids() {
    return centroids;
  }

  /** Per point the number of its centroid, an unsigned byte; not copied. */
  byte[] nearest() {
    return nearest;
  }

  /** At most 256 centroids, which start at points drawn without replacement. */
  static KMeans train(float[][] columns, int count, int rounds, SplittableRandom random) {
    float[][] centroids = someOf(columns, count, random);
    byte[] nearest = new byte[columns[0].length];
    for (int round = 0; round < rounds; round++) {
      assign(columns, centroids, nearest);
      move(columns, centroids, nearest);
    }
    assign(columns, centroids, nearest);
    return new KMeans(centroids, nearest);
  }

  private static float[][] someOf(float[][] columns, int count, SplittableRandom random) {
    int[] chosen = random.ints(0, columns[0].length).distinct().limit(count).toArray();
    float[][] centroids = new float[columns.length][count];
    for (int d = 0; d < columns.length; d++) {
      for (int c = 0; c < count; c++) {
        centroids[d][c] = columns[d][chosen[c]];
      }
    }
    return centroids;
  }

  private static void assign(float[][] columns, float[][] centroids, byte[] nearest) {
    float[] distances = new float[centroids[0].length];
    for (int i = 0; i < nearest.length; i++) {
      Arrays.fill(distances, 0);
      for (int d = 0; d < columns.length; d++) {
        addSquares(columns[d][i], centroids[d], distances);
      }
      nearest[i] = (byte) least(distances);
    }
  }

  /** Over centroids, not dimensions, so that the compiler vectorises it. */
  private static void addSquares(float value, float[] centroids, float[] distances) {
    for (int c = 0; c < distances.length; c++) {
      float difference = value - centroids[c];
      distances[c] += difference * difference;
    }
  }

  private static int least(float[] distances) {
    int least = 0;
    for (int c = 1; c < distances.length; c++) {
      if (distances[c] < distances[least]) {
        least = c;
      }
    }
    return least;
  }

  /** Each centroid to the mean of its points; one without points stays where it is. */
  private static void move(float[][] columns, float[][] centroids, byte[] nearest) {
    int count = centroids[0].length;
    int[] sizes = new int[count];
    for (byte centroid : nearest) {
      sizes[centroid & 0xff]++;
    }
    for (int d = 0; d < columns.length; d++) {
      double[] sums = new double[count];
      for (int i = 0; i < nearest.length; i++) {
        sums[nearest[i] & 0xff] += columns[d][i];
      }
      for (int c = 0; c < count; c++) {
        if (sizes[c] > 0) {
          centroids[d][c] = (float) (sums[c] / sizes[c]);
        }
      }
    }
  }
}
