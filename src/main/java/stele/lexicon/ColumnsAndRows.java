package stele.lexicon;

import java.util.stream.IntStream;

/**
 * The nearest of every row and every column of a matrix of cosines. Columns are processed in
 * blocks, row by row, so that memory is read in order.
 */
final class ColumnsAndRows {

  /** Columns that a task processes together; affects speed only. */
  private static final int BLOCK = 256;

  private ColumnsAndRows() {}

  /** Per row the mean of its {@code neighbours} greatest values, or of all when fewer. */
  static float[] rowScales(float[][] matrix, int neighbours) {
    float[] scales = new float[matrix.length];
    IntStream.range(0, matrix.length)
        .parallel()
        .forEach(
            i -> {
              Greatest greatest = new Greatest(neighbours);
              for (int j = 0; j < matrix[i].length; j++) {
                greatest.offer(matrix[i][j], j);
              }
              scales[i] = greatest.mean();
            });
    return scales;
  }

  /** Per column the mean of its {@code neighbours} greatest values, or of all when fewer. */
  static float[] columnScales(float[][] matrix, int columns, int neighbours) {
    Greatest[] greatest = ofColumns(matrix, columns, new float[matrix.length], neighbours);
    float[] scales = new float[columns];
    for (int j = 0; j < columns; j++) {
      scales[j] = greatest[j].mean();
    }
    return scales;
  }

  /**
   * Per row the columns with the greatest value - scale / 2, ascending; of equal ones the first.
   */
  static int[][] bestOfRows(float[][] matrix, float[] columnScale, int best) {
    int[][] result = new int[matrix.length][];
    IntStream.range(0, matrix.length)
        .parallel()
        .forEach(
            i -> {
              Greatest greatest = new Greatest(best);
              for (int j = 0; j < columnScale.length; j++) {
                greatest.offer(matrix[i][j] - columnScale[j] / 2, j);
              }
              result[i] = greatest.indicesAscending();
            });
    return result;
  }

  /** Per column the rows with the greatest value - scale / 2, likewise. */
  static int[][] bestOfColumns(float[][] matrix, int columns, float[] rowScale, int best) {
    Greatest[] greatest = ofColumns(matrix, columns, rowScale, best);
    int[][] result = new int[columns][];
    for (int j = 0; j < columns; j++) {
      result[j] = greatest[j].indicesAscending();
    }
    return result;
  }

  private static Greatest[] ofColumns(
      float[][] matrix, int columns, float[] rowScale, int capacity) {
    Greatest[] greatest = new Greatest[columns];
    IntStream.range(0, (columns + BLOCK - 1) / BLOCK)
        .parallel()
        .forEach(
            b -> {
              int from = b * BLOCK;
              int to = Math.min(columns, from + BLOCK);
              for (int j = from; j < to; j++) {
                greatest[j] = new Greatest(capacity);
              }
              for (int i = 0; i < matrix.length; i++) {
                for (int j = from; j < to; j++) {
                  greatest[j].offer(matrix[i][j] - rowScale[i] / 2, i);
                }
              }
            });
    return greatest;
  }
}
