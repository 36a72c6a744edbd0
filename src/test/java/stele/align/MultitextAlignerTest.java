package stele.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.lexicon.PriorKnowledge;
import stele.testing.Recipe;
import stele.testing.SyntheticVersions;

final class MultitextAlignerTest {

  @Test
  void twoVersionsAreAlignedAsAPairIs() {
    SyntheticVersions text = SyntheticVersions.of(Recipe.natural(3, 60));
    List<SegmentedDocument> two = text.documents().subList(0, 2);

    assertThat(align(two)).isEqualTo(BitextAligner.standard().align(two.get(0), two.get(1)));
  }

  @Test
  void theOrderOfTheVersionsDoesNotMatter() {
    SyntheticVersions text = SyntheticVersions.of(Recipe.natural(5, 80));
    List<SegmentedDocument> turned = new ArrayList<>(text.documents());
    Collections.swap(turned, 1, 2);

    Set<List<Span>> back = new HashSet<>();
    for (List<Span> runs : runs(align(turned))) {
      back.add(List.of(runs.get(0), runs.get(2), runs.get(1)));
    }
    assertThat(back).isEqualTo(runs(align(text.documents())));
  }

  @Test
  void theSameTextsGiveTheSameBeads() {
    List<SegmentedDocument> documents = SyntheticVersions.of(Recipe.natural(7, 80)).documents();

    assertThat(align(documents)).isEqualTo(align(documents));
  }

  @Test
  void aVersionWithoutTextLeavesTheOthersAsTheyAre() {
    List<SegmentedDocument> documents =
        new ArrayList<>(SyntheticVersions.of(Recipe.natural(9, 40)).documents());
    SegmentedDocument full = documents.get(2);
    documents.set(
        2,
        new SegmentedDocument(
            full.id(), full.language(), full.file(), full.sha256(), List.of(), full.extensions()));

    assertThat(align(documents).pair(0, 1).beads())
        .extracting(Bead::runs)
        .isEqualTo(
            BitextAligner.standard().align(documents.get(0), documents.get(1)).beads().stream()
                .map(Bead::runs)
                .toList());
  }

  /** What was measured, less .01: without the pair of the two targets it is .919. */
  @Test
  void versionsInOneLanguageBearWitnessForEachOther() {
    SyntheticVersions text = SyntheticVersions.of(Recipe.natural(11, 300).withNoise(.4));

    assertThat(text.strictF1(align(text.documents()))).isGreaterThanOrEqualTo(.9);
  }

  private static Set<List<Span>> runs(Alignment alignment) {
    Set<List<Span>> runs = new HashSet<>();
    for (Bead bead : alignment.beads()) {
      runs.add(bead.runs().stream().map(run -> run.isEmpty() ? new Span(0, 0) : run).toList());
    }
    return runs;
  }

  private static Alignment align(List<SegmentedDocument> documents) {
    return MultitextAligner.with(
            Collections.nCopies(documents.size() - 1, PriorKnowledge.standard()),
            PriorKnowledge.standard())
        .align(documents);
  }
}
