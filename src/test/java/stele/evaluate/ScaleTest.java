package stele.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/** Generous limits: what is quadratic takes minutes here, what is linear a second. */
final class ScaleTest {

  private static final int ROWS = 27_000;

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final SegmentedDocument source = document("a");
  private final SegmentedDocument target = document("b");
  private final Alignment pairs = alignment(IntStream.generate(() -> 1).limit(2 * ROWS).toArray());
  private final Alignment oneBead = alignment(ROWS, ROWS);

  @Test
  void aBookAgainstItselfTakesSeconds() {
    Evaluation evaluation =
        assertTimeout(LIMIT, () -> Evaluation.of(pairs, new AlignmentGold("g", pairs)));

    assertThat(evaluation.beads().orElseThrow().strict().f1()).isEqualTo(1);
    assertThat(evaluation.spans().orElseThrow().strict().f1()).isEqualTo(1);
  }

  @Test
  void oneGiantBeadAgainstABookTakesSeconds() {
    Evaluation evaluation =
        assertTimeout(LIMIT, () -> Evaluation.of(oneBead, new AlignmentGold("g", pairs)));

    assertThat(evaluation.beads().orElseThrow().lax().f1()).isEqualTo(1);
    assertThat(evaluation.spans().orElseThrow().characters().recall().value()).isEqualTo(1);
  }

  @Test
  void aBookAgainstOneGiantBeadTakesSeconds() {
    Evaluation evaluation =
        assertTimeout(LIMIT, () -> Evaluation.of(pairs, new AlignmentGold("g", oneBead)));

    assertThat(evaluation.beads().orElseThrow().lax().f1()).isEqualTo(1);
    assertThat(evaluation.spans().orElseThrow().inside().f1()).isEqualTo(1);
  }

  private Alignment alignment(int... sizes) {
    return Texts.alignment(source, target, sizes);
  }

  private static SegmentedDocument document(String id) {
    String sentence = "thirty letters in one sentence ";
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      spans.add(new Span(i * sentence.length(), (i + 1) * sentence.length() - 1));
    }
    return Texts.document(id, sentence.repeat(ROWS), spans);
  }
}
