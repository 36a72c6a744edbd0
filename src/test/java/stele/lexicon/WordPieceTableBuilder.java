package stele.lexicon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes small tables in the format of {@code word-pieces.bin}: one sub-quantiser per dimension,
 * whose centroid number n, less 128, is the value; no front coding.
 */
final class WordPieceTableBuilder {

  private static final Comparator<String> BY_BYTES =
      (a, b) -> Arrays.compareUnsigned(utf8(a), utf8(b));

  private final int dimensions;
  private final Map<String, int[]> pieces = new TreeMap<>(BY_BYTES);

  WordPieceTableBuilder(int dimensions) {
    this.dimensions = dimensions;
  }

  /** Values from -127 to 127. */
  WordPieceTableBuilder piece(String piece, int... values) {
    pieces.put(piece, Arrays.copyOf(values, dimensions));
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(WordPieceVectors.MAGIC);
      out.writeInt(WordPieceVectors.FORMAT_VERSION);
      out.writeInt(dimensions);
      out.writeInt(pieces.size());
      out.write(filled(dimensions, 1));
      writeVocabulary(out);
      writeCodebooksAndCodes(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  WordPieceVectors build() {
    try {
      return WordPieceVectors.read(new ByteArrayInputStream(bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeVocabulary(DataOutputStream out) throws IOException {
    out.write(new byte[pieces.size()]);
    int total = 0;
    for (String piece : pieces.keySet()) {
      out.writeByte(utf8(piece).length);
      total += utf8(piece).length;
    }
    out.writeInt(total);
    for (String piece : pieces.keySet()) {
      out.write(utf8(piece));
    }
  }

  private void writeCodebooksAndCodes(DataOutputStream out) throws IOException {
    for (int d = 0; d < dimensions; d++) {
      out.writeFloat(1);
    }
    for (int d = 0; d < dimensions; d++) {
      for (int n = 0; n < WordPieceVectors.CENTROIDS; n++) {
        out.writeByte(n - 128);
      }
    }
    for (int[] values : pieces.values()) {
      for (int value : values) {
        out.writeByte(value + 128);
      }
    }
  }

  private static byte[] filled(int length, int value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
