package stele.lexicon;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A vector per sentence: the sum of the vectors of its words, each centred by the mean of its side
 * and weighted a / (a + p(word)), so that frequent words count little (smooth inverse frequency,
 * Arora, Liang, Ma 2017, with their a = 1e-3).
 */
public final class SentenceVectors {

  private static final double SMOOTHING = Double.parseDouble(System.getProperty("sif", "1e-3"));

  private final float[][] vectors;

  private SentenceVectors(float[][] vectors) {
    this.vectors = vectors;
  }

  static SentenceVectors of(List<String> sentences, WordPieceVectors table, int mostPieces) {
    WordTypes types = WordTypes.of(sentences);
    Map<String, Integer> ids = new HashMap<>();
    float[][] rows = new float[types.words().size()][];
    double[] mean = new double[table.dimensions()];
    double tokens = 0;
    double all = 0;
    for (int k = 0; k < rows.length; k++) {
      WordType type = types.words().get(k);
      ids.put(type.lowerCase(), k);
      all += type.frequency();
      Optional<float[]> row = table.vector(type.lowerCase(), type.surface(), mostPieces);
      if (row.isPresent()) {
        rows[k] = row.get();
        tokens += type.frequency();
        for (int d = 0; d < mean.length; d++) {
          mean[d] += type.frequency() * (double) rows[k][d];
        }
      }
    }
    for (int k = 0; k < rows.length; k++) {
      if (rows[k] != null) {
        double weight = SMOOTHING / (SMOOTHING + types.words().get(k).frequency() / all);
        double norm = 0;
        for (int d = 0; d < mean.length; d++) {
          rows[k][d] = (float) (rows[k][d] - mean[d] / tokens);
          norm += rows[k][d] * rows[k][d];
        }
        norm = Boolean.getBoolean("unit") ? Math.sqrt(norm) : 1;
        for (int d = 0; d < mean.length; d++) {
          rows[k][d] *= (float) (weight / Math.max(1e-9, norm));
        }
      }
    }
    float[][] vectors = new float[sentences.size()][mean.length];
    for (int i = 0; i < vectors.length; i++) {
      for (String token :
          Tokenizer.tokens(Normalizer.normalize(sentences.get(i), Normalizer.Form.NFC))) {
        Integer id = ids.get(token.toLowerCase(Locale.ROOT));
        if (id != null && rows[id] != null) {
          for (int d = 0; d < mean.length; d++) {
            vectors[i][d] += rows[id][d];
          }
        }
      }
    }
    return new SentenceVectors(vectors);
  }

  public int size() {
    return vectors.length;
  }

  public float[] vector(int sentence) {
    return vectors[sentence];
  }
}
