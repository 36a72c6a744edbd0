package stele.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.bitext.Annotations;
import stele.bitext.Bead;
import stele.bitext.Confidence;
import stele.bitext.Span;
import stele.format.AlignmentWriter;
import stele.format.AlignmentWriterContract;
import stele.format.Samples;
import stele.testing.Alignments;
import stele.testing.Golden;

final class AlignmentJsonWriterTest extends AlignmentWriterContract {

  @Override
  protected AlignmentWriter writer() {
    return new AlignmentJsonWriter(Samples.GENERATOR);
  }

  @Test
  void aDialogueIsWrittenASegmentAndABeadALine() throws Exception {
    Golden.check("write/dialogue/expected.json", textOf(Samples.dialogue()));
  }

  @Test
  void structureIsWrittenAParagraphALineAndOnlyIfThereIsAny() throws Exception {
    assertThat(textOf(Samples.structured()))
        .contains("\"sha256\": \"" + "0".repeat(64) + "\", \"structure\": [\n")
        .contains("\n      {\"paragraph\": 2, \"kind\": \"heading\", \"level\": 2},\n")
        .contains("\n      {\"paragraph\": 10, \"kind\": \"footnote\"}\n    ], \"segments\": [\n")
        .contains(
            "{\"paragraph\": 9, \"kind\": \"table-cell\", \"table\": 0, \"row\": 3, \"column\": 1}");
    assertThat(textOf(Samples.dialogue())).doesNotContain("structure");
  }

  @Test
  void oneChangedBeadChangesOneLineAndTheStatistics() throws Exception {
    Alignment before = Alignments.of("en", "ru").pair(0.9, "A", "А").pair(0.9, "B", "Б").build();
    Alignment after = Alignments.of("en", "ru").pair(0.9, "A", "А").pair(0.8, "B", "Б").build();
    List<String> lines = textOf(after).lines().toList();
    List<String> old = textOf(before).lines().toList();

    assertThat(lines).hasSameSizeAs(old);
    assertThat(lines.stream().filter(line -> !old.contains(line)))
        .satisfiesExactly(
            line -> assertThat(line).contains("\"confidence\": 0.8"),
            line -> assertThat(line).contains("\"statistics\""));
  }

  @Test
  void confidencesHaveFourDecimalsAtMost() throws Exception {
    Alignment alignment =
        Alignments.of("en", "ru")
            .pair(1, "A", "А")
            .pair(0, "B", "Б")
            .pair(0.99996, "C", "В")
            .pair(0.00004, "D", "Г")
            .pair(2 / 3.0, "E", "Д")
            .pair(0.0001, "F", "Е")
            .build();

    assertThat(textOf(alignment).lines().filter(line -> line.contains("\"status\"")))
        .extracting(line -> line.replaceAll(".*confidence\": |, .*", ""))
        .containsExactly("1", "0", "1", "0", "0.6667", "0.0001");
  }

  @Test
  void halfASurrogatePairIsEscapedAndAWholeOneIsNot() throws Exception {
    Alignment alignment =
        Alignments.of("en", "ru").pair(1, "\uD83D\uDE00 \uDE00", "\uD83D \u2028").build();

    assertThat(textOf(alignment))
        .contains("\"\uD83D\uDE00 \\ude00\"")
        .contains("\"\\ud83d \\u2028\"");
  }

  @Test
  void aFieldThatIsKnownIsNotOverwrittenByOneThatIsKept() throws Exception {
    Alignment plain = Alignments.of("en", "ru").pair(1, "A", "А").build();
    Bead bead =
        new Bead(
            List.of(new Span(0, 1), new Span(0, 1)),
            Confidence.NONE,
            Annotations.NONE,
            List.of(),
            Map.of("status", "no such"));

    assertThat(textOf(plain.withBeads(List.of(bead)))).contains("\"auto\"").doesNotContain("such");
  }

  @Test
  void twoEmptyTextsGiveAFileToo() throws Exception {
    assertThat(textOf(Alignments.of("en", "ru").build()))
        .contains("\"beads\": [\n  ]")
        .doesNotContain("meanConfidence");
  }
}
