package stele.align;

import java.util.Arrays;
import java.util.List;

/**
 * Weighted logistic regression with a ridge, by iteratively reweighted least squares. Features are
 * centred and scaled inside; the bias is not penalised.
 */
final class LogisticRegression {

  private static final int ROUNDS = 60;
  private static final double DONE = 1e-9;

  private final double bias;
  private final double[] weights;

  private LogisticRegression(double bias, double[] weights) {
    this.bias = bias;
    this.weights = weights;
  }

  /** One example. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Example(double[] features, boolean right, double weight) {}

  static LogisticRegression fit(List<Example> examples, double ridge) {
    int n = examples.get(0).features().length;
    double[] mean = new double[n];
    double[] scale = new double[n];
    standardise(examples, mean, scale);
    double[] theta = new double[n + 1];
    for (int round = 0; round < ROUNDS; round++) {
      double[] step = step(examples, theta, mean, scale, ridge);
      double largest = 0;
      for (int k = 0; k <= n; k++) {
        theta[k] -= step[k];
        largest = Math.max(largest, Math.abs(step[k]));
      }
      if (largest < DONE) {
        break;
      }
    }
    double bias = theta[0];
    double[] weights = new double[n];
    for (int k = 0; k < n; k++) {
      weights[k] = theta[k + 1] / scale[k];
      bias -= weights[k] * mean[k];
    }
    return new LogisticRegression(bias, weights);
  }

  private static void standardise(List<Example> examples, double[] mean, double[] scale) {
    for (int k = 0; k < mean.length; k++) {
      int feature = k;
      mean[k] = examples.stream().mapToDouble(e -> e.features()[feature]).average().orElseThrow();
      double centre = mean[k];
      double variance =
          examples.stream()
              .mapToDouble(e -> e.features()[feature] - centre)
              .map(x -> x * x)
              .average()
              .orElseThrow();
      scale[k] = Math.sqrt(variance) + 1e-9;
    }
  }

  /** One Newton step: the inverse Hessian times the gradient. */
  private static double[] step(
      List<Example> examples, double[] theta, double[] mean, double[] scale, double ridge) {
    int size = theta.length;
    double[][] system = new double[size][size + 1];
    double[] x = new double[size];
    for (Example example : examples) {
      double z = x(example, mean, scale, x, theta);
      double p = 1 / (1 + Math.exp(-z));
      double error = example.weight() * (p - (example.right() ? 1 : 0));
      double curvature = example.weight() * p * (1 - p);
      for (int r = 0; r < size; r++) {
        system[r][size] += error * x[r];
        for (int c = 0; c < size; c++) {
          system[r][c] += curvature * x[r] * x[c];
        }
      }
    }
    for (int k = 1; k < size; k++) {
      system[k][size] += ridge * theta[k];
      system[k][k] += ridge;
    }
    return solve(system);
  }

  private static double x(
      Example example, double[] mean, double[] scale, double[] x, double[] theta) {
    x[0] = 1;
    double z = theta[0];
    for (int k = 0; k < mean.length; k++) {
      x[k + 1] = (example.features()[k] - mean[k]) / scale[k];
      z += theta[k + 1] * x[k + 1];
    }
    return z;
  }

  /** Gauss and Jordan with the largest pivot; the last column is the right-hand side. */
  private static double[] solve(double[][] system) {
    int size = system.length;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        if (Math.abs(system[row][column]) > Math.abs(system[pivot][column])) {
          pivot = row;
        }
      }
      double[] swapped = system[column];
      system[column] = system[pivot];
      system[pivot] = swapped;
      for (int row = 0; row < size; row++) {
        if (row != column) {
          double factor = system[row][column] / system[column][column];
          for (int k = column; k <= size; k++) {
            system[row][k] -= factor * system[column][k];
          }
        }
      }
    }
    double[] solution = new double[size];
    Arrays.setAll(solution, k -> system[k][size] / system[k][k]);
    return solution;
  }

  double bias() {
    return bias;
  }

  double[] weights() {
    return weights.clone();
  }

  double probability(double[] features) {
    double z = bias;
    for (int k = 0; k < weights.length; k++) {
      z += weights[k] * features[k];
    }
    return 1 / (1 + Math.exp(-z));
  }
}
