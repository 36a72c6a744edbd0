package stele.pipeline;

import java.util.List;
import stele.align.BitextAligner;
import stele.bitext.Document;
import stele.bitext.Language;
import stele.bitext.SegmentedDocument;
import stele.segment.Segmenter;

/**
 * Loads the classes an alignment needs, by aligning a pair of sentences in the background. With a
 * second core this hides much of the start-up time.
 */
final class WarmUp implements Runnable {

  private static final String TEXT = "One is 1. The other, perhaps, is two.";

  private WarmUp() {}

  /** Starts a daemon thread and returns. */
  static void begin() {
    Thread thread = new Thread(new WarmUp(), "warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    Document document = new Document("a", Language.UNDETERMINED, "", "", TEXT, List.of());
    SegmentedDocument split = Segmenter.forLanguage(document.language()).segment(document);
    BitextAligner.standard().align(split, split.withId("b"));
  }
}
