package stele.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.testing.Alignments;
import stele.testing.RandomAlignments;

final class PictureLayoutTest {

  @Test
  void labelsStandApartAndWithinThePicture() {
    PictureLayout layout = layout(full(2_000));

    List<PictureLayout.Label> labels = layout.labels();

    assertThat(labels).hasSizeGreaterThan(20);
    double last = layout.top();
    for (PictureLayout.Label label : labels) {
      assertThat(label.y() - last).isGreaterThanOrEqualTo(PictureLayout.LABEL_HEIGHT / 2.0);
      last = label.y();
    }
    assertThat(last).isLessThanOrEqualTo(layout.top() + layout.height());
    for (int i = 1; i < labels.size(); i++) {
      assertThat(labels.get(i).y() - labels.get(i - 1).y())
          .isGreaterThanOrEqualTo(PictureLayout.LABEL_HEIGHT - 1e-6);
    }
  }

  @Test
  void theLongestPassagesGetTheLabels() {
    Alignment alignment = full(2_000);
    List<PictureLayout.Label> labels = layout(alignment).labels();
    long shortest = labels.stream().mapToLong(label -> label.passage().length()).min().orElse(0);

    assertThat(UnmatchedPassages.of(alignment).stream().filter(p -> p.length() > shortest))
        .allMatch(p -> labels.stream().anyMatch(label -> label.passage().equals(p)));
  }

  @Test
  void rowsFollowEachOtherFromTopToBottom() {
    for (long seed = 0; seed < 200; seed++) {
      Alignment alignment = RandomAlignments.of(seed);
      if (!alignment.beads().isEmpty()) {
        PictureLayout layout = layout(alignment);
        assertThat(layout.top(0)).isEqualTo(layout.top());
        for (int row = 0; row < alignment.beads().size(); row++) {
          assertThat(layout.top(row + 1)).isGreaterThan(layout.top(row));
        }
        assertThat(layout.top(alignment.beads().size())).isEqualTo(layout.top() + layout.height());
      }
    }
  }

  @Test
  void aVersionThatSaysHalfAsMuchFillsHalfItsLane() {
    Alignments text = Alignments.of("en", "ru");
    for (int row = 0; row < 10; row++) {
      text.pair(1, "e".repeat(100), "р".repeat(row < 5 ? 150 : 50));
    }
    PictureLayout layout = layout(text.build());

    assertThat(widths(layout.outline(1), layout.x(1)))
        .containsExactly(45.0, 45.0, 45.0, 45.0, 45.0, 15.0, 15.0, 15.0, 15.0, 15.0);
    assertThat(widths(layout.outline(0), layout.x(0))).containsOnly(30.0);
  }

  /** However long the text, the picture stays one that a browser draws at once. */
  @Test
  void thePictureOfALongTextIsNoLarger() {
    assertThat(layout(full(20_000)).outline(1)).hasSizeLessThan(8_000);
    assertThat(layout(full(20_000)).doubtful()).hasSizeLessThan(400);
    assertThat(layout(full(20_000)).ticks()).hasSizeBetween(8, 40);
  }

  private static PictureLayout layout(Alignment alignment) {
    return new PictureLayout(Reports.content(Reports.unchecked(alignment)));
  }

  /** Every seventh row is left out, every eleventh doubtful. */
  private static Alignment full(int rows) {
    Alignments text = Alignments.of("en", "ru");
    for (int row = 0; row < rows; row++) {
      String base = "e".repeat(10 + row % 37);
      text.bead(
          row % 11 == 0 ? .5 : .99,
          List.of(List.of(base), row % 7 == 0 ? List.of() : List.of("р".repeat(20))));
    }
    return text.build();
  }

  private static List<Double> widths(String path, int x) {
    Matcher places = Pattern.compile("H([\\d.]+)V").matcher(path);
    return places.results().map(m -> Double.parseDouble(m.group(1)) - x).toList();
  }
}
