package stele.segment;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.DefaultSDContextGenerator;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;

/**
 * Estimates single stops by the maximum entropy model of OpenNLP's sentence detector.
 *
 * <p>{@link SentenceDetectorME} itself judges every stop of a text; here only the doubtful ones are
 * judged, each within a window of fixed size, so that the cost does not depend on the length of the
 * line. Not thread-safe: the context generator keeps the state of a call. The weights are, so
 * judges share them.
 */
final class OpenNlpJudge implements BoundaryJudge {

  /** UTF-16 code units on each side of the stop; the features reach two words at most. */
  private static final int WINDOW = 100;

  private static final String WEIGHTS = "sent.model";

  private final MaxentModel weights;
  private final int end;
  private final SDContextGenerator contexts;

  /** {@code abbreviations} and {@code stops} must be those the model was trained with. */
  OpenNlpJudge(MaxentModel weights, Set<String> abbreviations, char[] stops) {
    this.weights = weights;
    this.end = weights.getIndex(SentenceDetectorME.SPLIT);
    this.contexts = new DefaultSDContextGenerator(abbreviations, stops);
  }

  /**
   * Reads the weights of the model with this name on the class path. {@code SentenceModel} would
   * also read its abbreviations with an XML parser, which takes longer than all the rest.
   */
  static MaxentModel read(String resource) {
    try (InputStream in = OpenNlpJudge.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no model " + resource + " on the class path");
      }
      return weightsOf(new ZipInputStream(new BufferedInputStream(in)), resource);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + resource, e);
    }
  }

  private static AbstractModel weightsOf(ZipInputStream archive, String resource)
      throws IOException {
    for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
      if (entry.getName().equals(WEIGHTS)) {
        DataInputStream data = new DataInputStream(new BufferedInputStream(archive));
        return new BinaryGISModelReader(data).getModel();
      }
    }
    throw new IllegalStateException("no weights in the model " + resource);
  }

  @Override
  public double probabilityOfEnd(String text, int stop) {
    int from = Math.max(0, stop - WINDOW);
    String window = text.substring(from, Math.min(text.length(), stop + WINDOW));
    return weights.eval(contexts.getContext(window, stop - from))[end];
  }
}
