package stele.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VectorEvidenceTest {

  private static final int DIMENSIONS = 19;
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  /** 26 x 26 x 2 words; those of the second half resemble those of the first. */
  private static final WordPieceVectors TABLE = noisyTranslations();

  private static final VectorEvidenceOptions OPTIONS = new VectorEvidenceOptions(3, 10, 0, 4, 6000);

  private static WordPieceVectors noisyTranslations() {
    SplittableRandom random = new SplittableRandom(7);
    WordPieceTableBuilder table = new WordPieceTableBuilder(DIMENSIONS);
    for (int w = 0; w < 26 * 26; w++) {
      int[] left = IntStream.range(0, DIMENSIONS).map(d -> random.nextInt(-60, 61)).toArray();
      int[] right =
          IntStream.range(0, DIMENSIONS).map(d -> left[d] + random.nextInt(-40, 41)).toArray();
      table.piece(word('l', w), left).piece(word('r', w), right);
    }
    return table.build();
  }

  private static String word(char side, int number) {
    return "" + side + LETTERS.charAt(number / 26) + LETTERS.charAt(number % 26);
  }

  private static List<WordType> side(char side, int count) {
    return IntStream.range(0, count)
        .mapToObj(w -> new WordType(word(side, w), word(side, w), 1 + w % 7))
        .toList();
  }

  private static List<VectorPair> pairs(int source, int target, VectorEvidenceOptions options) {
    return VectorEvidence.of(TABLE, options).pairs(side('l', source), side('r', target));
  }

  @Test
  void mostWordsFindTheirTranslation() {
    List<VectorPair> pairs = pairs(600, 600, OPTIONS);
    assertThat(pairs.stream().filter(p -> p.source() == p.target())).hasSizeGreaterThan(590);
    assertThat(pairs).allMatch(p -> p.margin() > 0);
  }

  @Test
  void theResultIsThatOfTheDefinition() {
    for (int[] size : new int[][] {{600, 570}, {3, 40}, {40, 3}, {1, 1}, {2, 1}}) {
      List<VectorPair> expected = bruteForce(size[0], size[1], OPTIONS);
      List<VectorPair> found = pairs(size[0], size[1], OPTIONS);
      assertThat(found.stream().map(p -> p.source() + "-" + p.target()))
          .as("%d source and %d target types", size[0], size[1])
          .containsExactlyElementsOf(
              expected.stream().map(p -> p.source() + "-" + p.target()).toList());
      for (int k = 0; k < found.size(); k++) {
        assertThat(Math.abs(found.get(k).margin() - expected.get(k).margin())).isLessThan(1e-5f);
      }
    }
  }

  @Test
  void theNumberOfThreadsDoesNotMatter() throws Exception {
    List<VectorPair> expected = pairs(600, 600, OPTIONS);
    for (int threads : new int[] {1, 3}) {
      ForkJoinPool pool = new ForkJoinPool(threads);
      try {
        assertThat(pool.submit(() -> pairs(600, 600, OPTIONS)).get()).isEqualTo(expected);
      } finally {
        pool.shutdown();
      }
    }
  }

  @Test
  void noWordsGiveNoPairs() {
    assertThat(pairs(0, 5, OPTIONS)).isEmpty();
    assertThat(pairs(5, 0, OPTIONS)).isEmpty();
    List<WordType> unknown = List.of(new WordType("zzz", "Zzz", 4));
    assertThat(VectorEvidence.of(TABLE, OPTIONS).pairs(unknown, side('r', 4))).isEmpty();
  }

  @Test
  void wordsWithoutVectorsDoNotShiftTheIndices() {
    List<WordType> source = new ArrayList<>(side('l', 50));
    source.add(0, new WordType("zzz", "Zzz", 90));
    List<VectorPair> pairs = VectorEvidence.of(TABLE, OPTIONS).pairs(source, side('r', 50));
    assertThat(pairs.stream().filter(p -> p.source() == p.target() + 1)).hasSizeGreaterThan(45);
    assertThat(pairs).noneMatch(p -> p.source() == 0);
  }

  @Test
  void onlyTheMostFrequentTypesCountWhenThereAreTooMany() {
    List<VectorPair> pairs = pairs(70, 70, new VectorEvidenceOptions(3, 10, 0, 4, 10));
    assertThat(pairs).isNotEmpty().allMatch(p -> p.source() % 7 == 6 && p.target() % 7 == 6);
  }

  /** The definition word for word, in double precision. */
  private static List<VectorPair> bruteForce(int n, int m, VectorEvidenceOptions options) {
    double[][] left = centred(side('l', n));
    double[][] right = centred(side('r', m));
    double[][] cosine = new double[n][m];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        for (int d = 0; d < DIMENSIONS; d++) {
          cosine[i][j] += left[i][d] * right[j][d];
        }
      }
    }
    double[] rowScale = new double[n];
    double[] columnScale = new double[m];
    for (int i = 0; i < n; i++) {
      rowScale[i] = nearest(cosine[i], options);
    }
    for (int j = 0; j < m; j++) {
      int column = j;
      double[] cosines = IntStream.range(0, n).mapToDouble(r -> cosine[r][column]).toArray();
      columnScale[j] = nearest(cosines, options);
    }
    double[][] margin = new double[n][m];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        margin[i][j] = 2 * cosine[i][j] - rowScale[i] - columnScale[j];
      }
    }
    List<VectorPair> pairs = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        int row = i;
        int column = j;
        double own = margin[i][j];
        if (own > options.threshold()
            && IntStream.range(0, m).filter(c -> margin[row][c] > own).count() < options.best()
            && IntStream.range(0, n).filter(r -> margin[r][column] > own).count()
                < options.best()) {
          pairs.add(new VectorPair(i, j, (float) cosine[i][j], (float) own));
        }
      }
    }
    return pairs;
  }

  private static double nearest(double[] cosines, VectorEvidenceOptions options) {
    double[] sorted = cosines.clone();
    Arrays.sort(sorted);
    int count = Math.min(options.neighbours(), sorted.length);
    double sum = 0;
    for (int k = 0; k < count; k++) {
      sum += sorted[sorted.length - 1 - k];
    }
    return sum / count;
  }

  private static double[][] centred(List<WordType> types) {
    double[][] rows = new double[types.size()][DIMENSIONS];
    double[] mean = new double[DIMENSIONS];
    double tokens = 0;
    for (int i = 0; i < rows.length; i++) {
      float[] vector = TABLE.vector(types.get(i).lowerCase()).orElseThrow();
      tokens += types.get(i).frequency();
      for (int d = 0; d < DIMENSIONS; d++) {
        rows[i][d] = vector[d];
        mean[d] += types.get(i).frequency() * (double) vector[d];
      }
    }
    for (double[] row : rows) {
      double square = 0;
      for (int d = 0; d < DIMENSIONS; d++) {
        row[d] -= mean[d] / tokens;
        square += row[d] * row[d];
      }
      for (int d = 0; d < DIMENSIONS; d++) {
        row[d] /= Math.max(1e-300, Math.sqrt(square));
      }
    }
    return rows;
  }
}
