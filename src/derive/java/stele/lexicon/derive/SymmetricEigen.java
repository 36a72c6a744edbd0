package stele.lexicon.derive;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, greatest value first. One-sided Jacobi
 * (Hestenes 1958; Golub and Van Loan, Matrix Computations, section 8.6.3): pairs of rows are
 * rotated until all rows are orthogonal; of a positive semi-definite matrix they are then the
 * eigenvectors times the eigenvalues. Rows only, so memory is read in the order in which it lies.
 */
final class SymmetricEigen {

  /** Rows count as orthogonal when their cosine is smaller. */
  private static final double TOLERANCE = 1e-9;

  private static final int MOST_SWEEPS = 40;

  private final double[] values;
  private final double[][] vectors;

  private SymmetricEigen(double[] values, double[][] vectors) {
    this.values = values;
    this.vectors = vectors;
  }

  /** Greatest first; not copied. */
  double[] values() {
    return values;
  }

  /** One unit vector per value; not copied. */
  double[][] vectors() {
    return vectors;
  }

  /**
   * Of {@code matrix}, whose least eigenvalue is greater than {@code -shift}; the shift makes it
   * positive definite on the way. The matrix is left as it is.
   */
  static SymmetricEigen of(double[][] matrix, double shift) {
    double[][] rows = new double[matrix.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = matrix[i].clone();
      rows[i][i] += shift;
    }
    for (int sweep = 0; sweep < MOST_SWEEPS && orthogonalise(rows) > 0; sweep++) {}
    return sorted(rows, shift);
  }

  /** One sweep over all pairs of rows; the number of pairs that had to be rotated. */
  private static int orthogonalise(double[][] rows) {
    int rotations = 0;
    for (int p = 0; p < rows.length; p++) {
      for (int q = p + 1; q < rows.length; q++) {
        double alpha = dot(rows[p], rows[p]);
        double beta = dot(rows[q], rows[q]);
        double gamma = dot(rows[p], rows[q]);
        if (Math.abs(gamma) > TOLERANCE * Math.sqrt(alpha * beta)) {
          double zeta = (beta - alpha) / (2 * gamma);
          double t = Math.copySign(1, zeta) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
          double cosine = 1 / Math.sqrt(1 + t * t);
          rotate(rows[p], rows[q], cosine, cosine * t);
          rotations++;
        }
      }
    }
    return rotations;
  }

  /** Four sums side by side: a single one would wait for itself at every step. */
  private static double dot(double[] a, double[] b) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i + 4 <= a.length; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      s0 += a[i] * b[i];
    }
    return (s0 + s1) + (s2 + s3);
  }

  private static void rotate(double[] a, double[] b, double cosine, double sine) {
    for (int i = 0; i < a.length; i++) {
      double x = a[i];
      double y = b[i];
      a[i] = cosine * x - sine * y;
      b[i] = sine * x + cosine * y;
    }
  }

  private static SymmetricEigen sorted(double[][] rows, double shift) {
    double[] lengths = Arrays.stream(rows).mapToDouble(r -> Math.sqrt(dot(r, r))).toArray();
    int[] order =
        IntStream.range(0, rows.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -lengths[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] values = new double[rows.length];
    double[][] vectors = new double[rows.length][];
    for (int k = 0; k < order.length; k++) {
      double length = lengths[order[k]];
      values[k] = length - shift;
      vectors[k] = Arrays.stream(rows[order[k]]).map(x -> x / length).toArray();
    }
    return new SymmetricEigen(values, vectors);
  }
}
