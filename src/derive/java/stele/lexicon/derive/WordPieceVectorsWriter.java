package stele.lexicon.derive;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes the file that {@code docs/word-pieces-format.md} describes. */
final class WordPieceVectorsWriter {

  private static final int MAGIC = 0x53545756; // "STWV"
  private static final int FORMAT_VERSION = 1;
  private static final int GREATEST_LEVEL = 127;

  private WordPieceVectorsWriter() {}

  static void write(DataOutputStream out, List<String> pieces, ProductQuantiser quantiser)
      throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(FORMAT_VERSION);
    out.writeInt(quantiser.codebooks().length);
    out.writeInt(pieces.size());
    for (float[][] codebook : quantiser.codebooks()) {
      out.writeByte(codebook.length);
    }
    writeVocabulary(out, pieces);
    writeCodebooks(out, quantiser.codebooks());
    writeCodes(out, quantiser.codes());
  }

  private static void writeVocabulary(DataOutputStream out, List<String> pieces)
      throws IOException {
    byte[] shared = new byte[pieces.size()];
    byte[] further = new byte[pieces.size()];
    ByteArrayOutputStream suffixes = new ByteArrayOutputStream();
    byte[] before = {};
    for (int i = 0; i < pieces.size(); i++) {
      byte[] piece = pieces.get(i).getBytes(StandardCharsets.UTF_8);
      int common = common(before, piece);
      shared[i] = (byte) common;
      further[i] = (byte) (piece.length - common);
      suffixes.write(piece, common, piece.length - common);
      before = piece;
    }
    out.write(shared);
    out.write(further);
    out.writeInt(suffixes.size());
    suffixes.writeTo(out);
  }

  private static int common(byte[] a, byte[] b) {
    int difference = Arrays.mismatch(a, b);
    return difference < 0 ? a.length : difference;
  }

  private static void writeCodebooks(DataOutputStream out, float[][][] codebooks)
      throws IOException {
    float[] steps = new float[codebooks.length];
    for (int q = 0; q < codebooks.length; q++) {
      steps[q] = greatest(codebooks[q]) / GREATEST_LEVEL;
      out.writeFloat(steps[q]);
    }
    for (int q = 0; q < codebooks.length; q++) {
      for (int c = 0; c < ProductQuantiser.CENTROIDS; c++) {
        for (float[] dimension : codebooks[q]) {
          out.writeByte(Math.round(dimension[c] / steps[q]));
        }
      }
    }
  }

  private static float greatest(float[][] codebook) {
    float greatest = 0;
    for (float[] dimension : codebook) {
      for (float value : dimension) {
        greatest = Math.max(greatest, Math.abs(value));
      }
    }
    return greatest;
  }

  private static void writeCodes(DataOutputStream out, byte[][] codes) throws IOException {
    byte[] row = new byte[codes.length];
    for (int i = 0; i < codes[0].length; i++) {
      for (int q = 0; q < codes.length; q++) {
        row[q] = codes[q][i];
      }
      out.write(row);
    }
  }
}
