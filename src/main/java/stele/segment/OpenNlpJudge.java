package stele.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Asks the maximum entropy model of OpenNLP's sentence detector about single stops.
 *
 * <p>{@link SentenceDetectorME} itself judges every stop of a text; here only the doubtful ones
 * are, each within a window of fixed size, so that the cost does not depend on the length of the
 * line. Not thread-safe: the context generator keeps the state of a call. The model is, so judges
 * share it.
 */
final class OpenNlpJudge implements BoundaryJudge {

  /** UTF-16 code units on each side of the stop; the features reach two words at most. */
  private static final int WINDOW = 100;

  private final MaxentModel model;
  private final int end;
  private final SDContextGenerator contexts;

  OpenNlpJudge(SentenceModel model) {
    this.model = model.getMaxentModel();
    this.end = this.model.getIndex(SentenceDetectorME.SPLIT);
    this.contexts = model.getFactory().getSDContextGenerator();
  }

  /** Reads the model that stands under this name on the class path. */
  static SentenceModel read(String resource) {
    try (InputStream in = OpenNlpJudge.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no model " + resource + " on the class path");
      }
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + resource, e);
    }
  }

  @Override
  public double probabilityOfEnd(String text, int stop) {
    int from = Math.max(0, stop - WINDOW);
    String window = text.substring(from, Math.min(text.length(), stop + WINDOW));
    return model.eval(contexts.getContext(window, stop - from))[end];
  }
}
