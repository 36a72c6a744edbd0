package stele.format.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Language;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

final class IndexedAlignmentTest {

  @Test
  void beadLinesBecomeBeads() throws Exception {
    assertThat(shapes("[0, 1]:[0]\n[]:[1]\n[2]:[2, 3]:0.42\n", 3, 4))
        .containsExactly("2-1", "0-1", "1-2");
  }

  @Test
  void segmentsNoLineNamesStandAlone() throws Exception {
    assertThat(shapes("[1]:[1]\n[3]:[2]\n", 5, 4))
        .containsExactly("1-0", "0-1", "1-1", "1-0", "1-1", "1-0", "0-1");
  }

  @Test
  void linesInAnyOrderAreSorted() throws Exception {
    assertThat(shapes("[2]:[2]\n[0]:[0]\n[1]:[1]\n", 3, 3)).containsExactly("1-1", "1-1", "1-1");
  }

  @Test
  void aLadderBecomesBeads() throws Exception {
    assertThat(shapes("0\t0\t0.3\n2\t1\t0.9\n2\t2\t-0.3\n3\t4\t0\n", 3, 4))
        .containsExactly("2-1", "0-1", "1-2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[0]:[1];[1]:[0]|line 2: segment 0 is in, or before, a bead above it",
        "[0]:[0];[0]:[1]|line 2: segment 0 is in, or before, a bead above it",
        "[0, 2]:[0]|line 1: the segments [0, 2] do not follow each other",
        "[0]:[0];[7]:[1]|line 2: the gold does not fit the texts: segment 7 of the source",
        "0 0;2 2|the gold does not fit the texts: it covers 2 segments of the source",
      })
  void whatIsNoAlignmentIsRefusedWithItsLine(String lines, String cause) {
    assertThatThrownBy(() -> shapes(lines.replace(';', '\n'), 3, 3))
        .hasMessageContaining("gold.txt: ")
        .hasMessageContaining(cause);
  }

  private static List<String> shapes(String lines, int sources, int targets) throws Exception {
    Alignment alignment =
        IndexedAlignment.of(
            IndexedBeads.parse("gold.txt", lines),
            document("en", sources),
            document("ru", targets));
    return alignment.beads().stream().map(Bead::shape).toList();
  }

  private static SegmentedDocument document(String id, int size) {
    List<Segment> segments = new ArrayList<>();
    for (int index = 0; index < size; index++) {
      segments.add(Segment.of(new Span(2 * index, 2 * index + 1), 0, "s"));
    }
    return new SegmentedDocument(id, Language.of(id), id + ".txt", "", segments, Map.of());
  }
}
