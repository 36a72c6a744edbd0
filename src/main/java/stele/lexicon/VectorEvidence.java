package stele.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds words of two texts that translate each other, by word vectors only. Every side's vectors
 * are centred by their mean over the running text, which removes what the words of a language have
 * in common, and scaled to unit length; a pair is kept when each word is among the other's best by
 * CSLS (Conneau et al. 2018) and the margin exceeds a threshold.
 *
 * <p>Costs n m d multiplications and 4 n m bytes for n and m types of d dimensions. The result does
 * not depend on the number of threads: rows and columns are independent of each other, and of equal
 * margins the word with the lower index comes first.
 */
final class VectorEvidence {

  private final WordPieceVectors vectors;
  private final VectorEvidenceOptions options;

  private VectorEvidence(WordPieceVectors vectors, VectorEvidenceOptions options) {
    this.vectors = vectors;
    this.options = options;
  }

  static VectorEvidence of(WordPieceVectors vectors, VectorEvidenceOptions options) {
    return new VectorEvidence(vectors, options);
  }

  /** Pairs of indices into the two lists, in order of source and then target. */
  List<VectorPair> pairs(List<WordType> source, List<WordType> target) {
    Side from = side(source);
    Side to = side(target);
    if (from.types.length == 0 || to.types.length == 0) {
      return List.of();
    }
    float[][] cosines = DotProducts.of(to.rows, vectors.dimensions()).withAll(from.rows);
    float[] rowScale = ColumnsAndRows.rowScales(cosines, options.neighbours());
    float[] columnScale =
        ColumnsAndRows.columnScales(cosines, to.types.length, options.neighbours());
    int[][] bestOfRow = ColumnsAndRows.bestOfRows(cosines, columnScale, options.best());
    int[][] bestOfColumn =
        ColumnsAndRows.bestOfColumns(cosines, to.types.length, rowScale, options.best());
    List<VectorPair> pairs = new ArrayList<>();
    for (int i = 0; i < cosines.length; i++) {
      for (int j : bestOfRow[i]) {
        float margin = 2 * cosines[i][j] - rowScale[i] - columnScale[j];
        if (margin > options.threshold() && contains(bestOfColumn[j], i)) {
          pairs.add(new VectorPair(from.types[i], to.types[j], cosines[i][j], margin));
        }
      }
    }
    return List.copyOf(pairs);
  }

  private static boolean contains(int[] indices, int wanted) {
    for (int index : indices) {
      if (index == wanted) {
        return true;
      }
    }
    return false;
  }

  /** The types that count, in the order of the list, with unit vectors. */
  private Side side(List<WordType> types) {
    int[] frequent = mostFrequent(types);
    List<float[]> rows = new ArrayList<>(frequent.length);
    int[] kept = new int[frequent.length];
    for (int index : frequent) {
      WordType type = types.get(index);
      Optional<float[]> row =
          vectors.vector(type.lowerCase(), type.surface(), options.mostPieces());
      if (row.isPresent()) {
        kept[rows.size()] = index;
        rows.add(row.get());
      }
    }
    Side side = new Side(Arrays.copyOf(kept, rows.size()), rows.toArray(new float[0][]));
    centre(side.rows, meanOverText(side, types));
    return side;
  }

  /** Of equally frequent types the first; the result is ascending. */
  private int[] mostFrequent(List<WordType> types) {
    return IntStream.range(0, types.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> -types.get(i).frequency()))
        .limit(options.mostTypes())
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }

  private double[] meanOverText(Side side, List<WordType> types) {
    double[] sum = new double[vectors.dimensions()];
    double tokens = 0;
    for (int i = 0; i < side.types.length; i++) {
      int frequency = types.get(side.types[i]).frequency();
      tokens += frequency;
      for (int d = 0; d < sum.length; d++) {
        sum[d] += frequency * (double) side.rows[i][d];
      }
    }
    for (int d = 0; d < sum.length; d++) {
      sum[d] /= tokens;
    }
    return sum;
  }

  /** A row equal to the mean, as of a side with one word, stays zero and is similar to nothing. */
  private static void centre(float[][] rows, double[] mean) {
    for (float[] row : rows) {
      double square = 0;
      for (int d = 0; d < row.length; d++) {
        row[d] -= (float) mean[d];
        square += (double) row[d] * row[d];
      }
      float scale = square > 0 ? (float) (1 / Math.sqrt(square)) : 0;
      for (int d = 0; d < row.length; d++) {
        row[d] *= scale;
      }
    }
  }

  /** Row i of {@code rows} belongs to the type at index {@code types[i]} of the caller's list. */
  private static final class Side {

    private final int[] types;
    private final float[][] rows;

    Side(int[] types, float[][] rows) {
      this.types = types;
      this.rows = rows;
    }
  }
}
