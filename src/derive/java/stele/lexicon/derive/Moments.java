package stele.lexicon.derive;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Means and sums of products of many vectors, in double precision and a fixed order. */
final class Moments {

  /** Fixed, so that the order of summation does not depend on the machine. */
  private static final int PARTS = 8;

  private Moments() {}

  static double[] mean(List<float[]> vectors) {
    double[] sum = new double[vectors.get(0).length];
    for (float[] vector : vectors) {
      for (int d = 0; d < sum.length; d++) {
        sum[d] += vector[d];
      }
    }
    return Arrays.stream(sum).map(x -> x / vectors.size()).toArray();
  }

  static float[] difference(float[] vector, double[] mean) {
    float[] difference = new float[vector.length];
    for (int d = 0; d < difference.length; d++) {
      difference[d] = (float) (vector[d] - mean[d]);
    }
    return difference;
  }

  /** The mean over i of the outer product of {@code left[i]} and {@code right[i]}. */
  static double[][] meanProduct(float[][] left, float[][] right) {
    int rows = left[0].length;
    int columns = right[0].length;
    double[][][] parts =
        IntStream.range(0, PARTS)
            .parallel()
            .mapToObj(
                part -> {
                  double[][] sum = new double[rows][columns];
                  int from = (int) ((long) left.length * part / PARTS);
                  int to = (int) ((long) left.length * (part + 1) / PARTS);
                  addProducts(left, right, from, to, sum);
                  return sum;
                })
            .toArray(double[][][]::new);
    double[][] mean = new double[rows][columns];
    for (double[][] part : parts) {
      addScaled(part, 1.0 / left.length, mean);
    }
    return mean;
  }

  static void addScaled(double[][] matrix, double scale, double[][] sum) {
    for (int i = 0; i < sum.length; i++) {
      for (int j = 0; j < sum[i].length; j++) {
        sum[i][j] += scale * matrix[i][j];
      }
    }
  }

  /** Four vectors at a time, so that the sums are read and written a quarter as often. */
  private static void addProducts(
      float[][] left, float[][] right, int from, int to, double[][] sum) {
    int i = from;
    for (; i + 4 <= to; i += 4) {
      for (int p = 0; p < sum.length; p++) {
        addFour(left, right, i, p, sum[p]);
      }
    }
    for (; i < to; i++) {
      for (int p = 0; p < sum.length; p++) {
        double factor = left[i][p];
        for (int q = 0; q < sum[p].length; q++) {
          sum[p][q] += factor * right[i][q];
        }
      }
    }
  }

  private static void addFour(float[][] left, float[][] right, int i, int p, double[] sum) {
    double l0 = left[i][p];
    double l1 = left[i + 1][p];
    double l2 = left[i + 2][p];
    double l3 = left[i + 3][p];
    float[] r0 = right[i];
    float[] r1 = right[i + 1];
    float[] r2 = right[i + 2];
    float[] r3 = right[i + 3];
    for (int q = 0; q < sum.length; q++) {
      sum[q] += (l0 * r0[q] + l1 * r1[q]) + (l2 * r2[q] + l3 * r3[q]);
    }
  }
}
