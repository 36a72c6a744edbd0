package stele.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Flag;
import stele.bitext.Span;
import stele.evaluate.Evaluation;
import stele.evaluate.MultitextEvaluation;
import stele.evaluate.PrecisionRecall;
import stele.format.json.AlignmentJsonReader;

/** The letter in English, in Russian and in abridged Russian, aligned at once. */
final class LetterVersionsTest {

  private static final Path GOLD = Path.of("alignments", "letter.en-ru-ru-abridged.gold.json");

  @Test
  void theThreeVersionsAreAlignedAsByHand() throws Exception {
    Alignment gold = new AlignmentJsonReader().read(GOLD);

    MultitextEvaluation evaluation = MultitextEvaluation.of(align("ru", "ru-abridged"), "", gold);

    assertThat(strict(evaluation.apart().orElseThrow())).isGreaterThanOrEqualTo(.93);
    assertThat(strict(evaluation)).isGreaterThanOrEqualTo(.915);
    assertThat(evaluation.pairs())
        .extracting(Evaluation::target)
        .containsExactly("ru", "ru-abridged");
  }

  @Test
  void theOrderOfTheRussianVersionsDoesNotMatter() throws Exception {
    Set<List<Span>> back = new HashSet<>();
    for (List<Span> runs : runs(align("ru-abridged", "ru"))) {
      back.add(List.of(runs.get(0), runs.get(2), runs.get(1)));
    }

    assertThat(back).isEqualTo(runs(align("ru", "ru-abridged")));
  }

  @Test
  void theMovedPassageIsPointedOutInAllVersions() throws Exception {
    List<Bead> moved =
        align("ru", "ru-abridged").beads().stream()
            .filter(bead -> bead.flags().contains(Flag.MOVED))
            .toList();

    assertThat(moved)
        .extracting(Bead::runs, Bead::counterpart)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                List.of(new Span(107, 108), new Span(114, 115), new Span(68, 68)),
                List.of(new Span(0, 0), new Span(0, 0), new Span(94, 95))),
            org.assertj.core.groups.Tuple.tuple(
                List.of(new Span(139, 139), new Span(145, 145), new Span(94, 95)),
                List.of(new Span(107, 108), new Span(114, 115), new Span(0, 0))));
  }

  @Test
  void everyBeadSaysHowSureItIsOfEachVersion() throws Exception {
    for (Bead bead : align("ru", "ru-abridged").beads()) {
      assertThat(bead.confidence().versions()).hasSize(3);
      assertThat(bead.confidence().versions().get(0)).isEmpty();
      assertThat(bead.confidence().value().orElseThrow())
          .isEqualTo(
              bead.confidence().versions().stream()
                  .filter(java.util.OptionalDouble::isPresent)
                  .mapToDouble(java.util.OptionalDouble::getAsDouble)
                  .min()
                  .orElseThrow());
    }
  }

  private static Set<List<Span>> runs(Alignment alignment) {
    Set<List<Span>> runs = new HashSet<>();
    for (Bead bead : alignment.beads()) {
      runs.add(bead.runs().stream().map(run -> run.isEmpty() ? new Span(0, 0) : run).toList());
    }
    return runs;
  }

  private static Alignment align(String... versions) throws Exception {
    List<Version> inputs = new ArrayList<>(List.of(input("en")));
    for (String version : versions) {
      inputs.add(input(version));
    }
    return Stele.standard().align(inputs).alignment();
  }

  private static Version input(String version) {
    return Version.file(Path.of("corpora", "letter", "letter." + version + ".txt"));
  }

  private static double strict(MultitextEvaluation evaluation) {
    return evaluation.strict().map(PrecisionRecall::f1).orElse(0.);
  }
}
