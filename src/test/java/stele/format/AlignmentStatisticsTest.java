package stele.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.testing.Alignments;

final class AlignmentStatisticsTest {

  @Test
  void aDialogueIsCounted() {
    AlignmentStatistics statistics = AlignmentStatistics.of(Samples.dialogue());

    assertThat(statistics.segments()).containsEntry("en", 6).containsEntry("ru", 4);
    assertThat(statistics.beads()).isEqualTo(5);
    assertThat(statistics.shapes().keySet()).containsExactly("1-1", "1-0", "2-1");
    assertThat(statistics.shapes().values()).containsExactly(3, 1, 1);
    assertThat(statistics.oneSided()).containsEntry("en", 1).containsEntry("ru", 0);
    assertThat(statistics.meanConfidence().orElseThrow())
        .isCloseTo((0.9877 + 0.7123 + 0.91 + 0.5) / 4, Offset.offset(1e-12));
    assertThat(statistics.doubtful()).isEqualTo(2);
  }

  @Test
  void amongThreeVersionsOneSidedMeansNoneOfTheOthers() {
    Alignment alignment =
        Alignments.of("en", "ru", "de")
            .bead(1, List.of(List.of("A"), List.of(), List.of("A")))
            .bead(1, List.of(List.of(), List.of("Б"), List.of()))
            .build();

    assertThat(AlignmentStatistics.of(alignment).oneSided().values()).containsExactly(0, 1, 0);
  }

  @Test
  void aFileThatIsReadAndWrittenAgainKeepsItsFigures() {
    Alignment exact = Alignments.of("en", "ru").pair(0.79996, "A", "А").build();
    Alignment rounded = Alignments.of("en", "ru").pair(0.8, "A", "А").build();

    assertThat(AlignmentStatistics.of(exact)).isEqualTo(AlignmentStatistics.of(rounded));
  }
}
