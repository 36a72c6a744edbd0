package stele.lexicon.derive;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Word pieces that translate each other as far as the table itself can tell: a Latin and a
 * non-Latin word that are each other's nearest by CSLS (Conneau et al. 2018). Different scripts,
 * for words of one script are also close because they share pieces, a language or a spelling.
 */
final class CrossScriptPairs {

  /** Shorter pieces are rarely words, except where a character is a syllable or a word. */
  private static final int SHORTEST_WORD = 3;

  /** The strongest directions say how frequent a word is, not what it means (ALGORITHM, 8). */
  private static final int COMMON_DIRECTIONS = 4;

  /** Directions kept for the search, which 768 would make three times as long. */
  private static final int SEARCH_DIRECTIONS = 256;

  private static final int NEIGHBOURS = 10;

  /** Margin of CSLS; keeps about two thirds of the mutual neighbours. */
  private static final float LEAST_MARGIN = .08f;

  private final float[][] left;
  private final float[][] right;

  private CrossScriptPairs(float[][] left, float[][] right) {
    this.left = left;
    this.right = right;
  }

  /** The vectors of the non-Latin words, less the mean of their script; not copied. */
  float[][] left() {
    return left;
  }

  /** Those of their Latin partners likewise; not copied. */
  float[][] right() {
    return right;
  }

  static CrossScriptPairs of(WordPieceTable table) {
    Map<UnicodeScript, List<float[]>> scripts = new EnumMap<>(UnicodeScript.class);
    for (int i = 0; i < table.pieces().size(); i++) {
      String piece = table.pieces().get(i);
      if (isWord(piece)) {
        scripts.computeIfAbsent(script(piece), s -> new ArrayList<>()).add(table.vectors()[i]);
      }
    }
    List<float[]> left = new ArrayList<>();
    List<float[]> right = new ArrayList<>();
    scripts.forEach(
        (script, words) -> {
          double[] mean = Moments.mean(words);
          List<float[]> side = script == UnicodeScript.LATIN ? right : left;
          words.forEach(word -> side.add(Moments.difference(word, mean)));
        });
    return mutual(left.toArray(new float[0][]), right.toArray(new float[0][]));
  }

  private static UnicodeScript script(String piece) {
    return UnicodeScript.of(piece.codePointAt(0));
  }

  private static boolean isWord(String piece) {
    UnicodeScript script = script(piece);
    return !WordPieceTable.isContinuation(piece)
        && (piece.codePointCount(0, piece.length()) >= SHORTEST_WORD
            || script == UnicodeScript.HAN
            || script == UnicodeScript.HANGUL);
  }

  private static CrossScriptPairs mutual(float[][] left, float[][] right) {
    Projection search = searchDirections(left, right);
    int[] partner =
        MutualNeighbours.partners(
            unit(search.of(left)), unit(search.of(right)), NEIGHBOURS, LEAST_MARGIN);
    int[] paired = IntStream.range(0, left.length).filter(i -> partner[i] >= 0).toArray();
    return new CrossScriptPairs(
        Arrays.stream(paired).mapToObj(i -> left[i]).toArray(float[][]::new),
        Arrays.stream(paired).mapToObj(i -> right[partner[i]]).toArray(float[][]::new));
  }

  private static Projection searchDirections(float[][] left, float[][] right) {
    float[][] all = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, all, left.length, right.length);
    double[][] axes = SymmetricEigen.of(Moments.meanProduct(all, all), 0).vectors();
    return new Projection(Arrays.copyOfRange(axes, COMMON_DIRECTIONS, SEARCH_DIRECTIONS));
  }

  private static float[][] unit(float[][] vectors) {
    for (float[] vector : vectors) {
      double square = 0;
      for (float x : vector) {
        square += (double) x * x;
      }
      float scale = (float) (1 / Math.sqrt(square));
      for (int d = 0; d < vector.length; d++) {
        vector[d] *= scale;
      }
    }
    return vectors;
  }
}
