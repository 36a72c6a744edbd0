package stele.lexicon;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Word vectors in which translations lie close together, for about a hundred languages, made of
 * word pieces: the input table of multilingual BERT (Devlin et al. 2019), rotated to the directions
 * its languages share and compressed by product quantisation (Jégou, Douze, Schmid 2011). A piece
 * is one byte per sub-quantiser, and its vector those rows of the codebooks one after the other.
 * {@code docs/word-pieces-format.md} describes the file, {@code stele.lexicon.derive} makes it.
 */
final class WordPieceVectors {

  static final int MAGIC = 0x53545756; // "STWV"
  static final int FORMAT_VERSION = 1;
  static final int CENTROIDS = 256;

  private static final String RESOURCE = "word-pieces.bin";
  private static final int BUFFER = 1 << 16;

  private final WordPieceVocabulary vocabulary;

  /** Sub-quantiser q holds the dimensions {@code offset[q] .. offset[q + 1])} of a vector. */
  private final int[] offset;

  /** Per sub-quantiser 256 rows of its width; those of q start at {@code offset[q] * 256}. */
  private final float[] codebooks;

  /** One row per piece, one unsigned byte per sub-quantiser. */
  private final byte[] codes;

  private WordPieceVectors(
      WordPieceVocabulary vocabulary, int[] offset, float[] codebooks, byte[] codes) {
    this.vocabulary = vocabulary;
    this.offset = offset;
    this.codebooks = codebooks;
    this.codes = codes;
  }

  /** The table that ships with Stele, read when first asked for and then kept. */
  static WordPieceVectors bundled() {
    return Bundled.VECTORS;
  }

  /** Reads a table; the stream is left open. */
  static WordPieceVectors read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (in.readInt() != MAGIC || in.readInt() != FORMAT_VERSION) {
      throw new IOException("not a table of word-piece vectors of version " + FORMAT_VERSION);
    }
    int quantisers = in.readInt();
    int count = in.readInt();
    int[] offset = readOffsets(in, quantisers);
    WordPieceVocabulary vocabulary = WordPieceVocabulary.read(in, count);
    float[] codebooks = readCodebooks(in, offset);
    byte[] codes = new byte[quantisers * count];
    in.readFully(codes);
    return new WordPieceVectors(vocabulary, offset, codebooks, codes);
  }

  private static int[] readOffsets(DataInputStream in, int quantisers) throws IOException {
    int[] offset = new int[quantisers + 1];
    for (int q = 0; q < quantisers; q++) {
      offset[q + 1] = offset[q] + in.readUnsignedByte();
    }
    return offset;
  }

  private static float[] readCodebooks(DataInputStream in, int[] offset) throws IOException {
    float[] steps = new float[offset.length - 1];
    for (int q = 0; q < steps.length; q++) {
      steps[q] = in.readFloat();
    }
    byte[] levels = new byte[CENTROIDS * offset[steps.length]];
    in.readFully(levels);
    float[] codebooks = new float[levels.length];
    for (int q = 0; q < steps.length; q++) {
      float step = steps[q];
      for (int i = CENTROIDS * offset[q]; i < CENTROIDS * offset[q + 1]; i++) {
        codebooks[i] = levels[i] * step;
      }
    }
    return codebooks;
  }

  int dimensions() {
    return offset[offset.length - 1];
  }

  WordPieceVocabulary vocabulary() {
    return vocabulary;
  }

  /** The vector of a word exactly as it is written; see {@link #vector(String, String, int)}. */
  Optional<float[]> vector(String word) {
    return vector(word, word, WordPieceVocabulary.LONGEST_WORD);
  }

  /**
   * The mean of the vectors of the pieces of a word, or empty when neither form of it can be cut
   * into {@code mostPieces} or fewer. The form with fewer pieces is taken, the lower-case one when
   * equal: the table has German nouns and names with a capital, other words without.
   */
  Optional<float[]> vector(String lowerCase, String surface, int mostPieces) {
    int[] lower = vocabulary.pieces(lowerCase, mostPieces);
    int[] written = lowerCase.equals(surface) ? lower : vocabulary.pieces(surface, mostPieces);
    int[] pieces =
        lower.length == 0 || (written.length > 0 && written.length < lower.length)
            ? written
            : lower;
    return pieces.length == 0 ? Optional.empty() : Optional.of(mean(pieces));
  }

  private float[] mean(int[] pieces) {
    float[] sum = new float[dimensions()];
    for (int piece : pieces) {
      add(piece, sum);
    }
    for (int d = 0; d < sum.length; d++) {
      sum[d] /= pieces.length;
    }
    return sum;
  }

  private void add(int piece, float[] sum) {
    int quantisers = offset.length - 1;
    int row = piece * quantisers;
    for (int q = 0; q < quantisers; q++) {
      int width = offset[q + 1] - offset[q];
      int from = offset[q] * CENTROIDS + (codes[row + q] & 0xff) * width;
      for (int d = 0; d < width; d++) {
        sum[offset[q] + d] += codebooks[from + d];
      }
    }
  }

  /** Holds the bundled table; loaded by the virtual machine at the first call, once. */
  private static final class Bundled {

    static final WordPieceVectors VECTORS = load();

    private static WordPieceVectors load() {
      try (InputStream in = WordPieceVectors.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("missing from the class path: " + RESOURCE);
        }
        return read(new BufferedInputStream(in, BUFFER));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
