package stele.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.BeadStatus;
import stele.bitext.Flag;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.evaluate.AlignmentGold;
import stele.evaluate.BeadScore;
import stele.evaluate.Evaluation;
import stele.testing.Letter;

/** The letter, end to end, against the alignments made by hand. */
final class LetterTest {

  @ParameterizedTest
  @CsvSource({"ru, 0.95", "ru-abridged, 0.90"})
  void theLetterIsAlignedAsByHand(String version, double leastStrict) throws Exception {
    assertThat(score(version).strict().f1()).isGreaterThanOrEqualTo(leastStrict);
  }

  @Test
  void whatTheAbridgedVersionLeavesOutIsFound() throws Exception {
    assertThat(apart("ru-abridged").oneSided().f1()).isGreaterThanOrEqualTo(.8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "ru-abridged"})
  void theSentencesAreThoseOfTheHandMadeAlignment(String version) throws Exception {
    Alignment gold = Letter.gold(version);
    Alignment made = Letter.align(version);

    for (int side = 0; side < 2; side++) {
      assertThat(made.documents().get(side).segments())
          .extracting(Segment::text)
          .containsExactlyElementsOf(
              gold.documents().get(side).segments().stream().map(Segment::text).toList());
      assertThat(made.documents().get(side).sha256())
          .isEqualTo(gold.documents().get(side).sha256());
    }
  }

  @Test
  void thePassageThatWasMovedIsPointedOut() throws Exception {
    List<Bead> moved =
        Letter.align("ru-abridged").beads().stream()
            .filter(bead -> bead.flags().contains(Flag.MOVED))
            .toList();

    assertThat(moved)
        .isNotEmpty()
        .allMatch(Bead::isOneSided)
        .filteredOn(bead -> !bead.runs().get(0).isEmpty())
        .extracting(bead -> bead.runs().get(0), bead -> bead.counterpart().get(1))
        .contains(org.assertj.core.groups.Tuple.tuple(new Span(107, 108), new Span(94, 95)));
  }

  @Test
  void theSameBeadsComeBackMirroredWhenTheSidesAreSwapped() throws Exception {
    List<List<Span>> there = linked(Letter.align("letter.en.txt", "letter.ru.txt"), 0, 1);
    List<List<Span>> back = linked(Letter.align("letter.ru.txt", "letter.en.txt"), 1, 0);

    assertThat(back).isEqualTo(there);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "ru-abridged"})
  void theHandMadeAlignmentIsAcceptedThroughoutAndFitsItsTexts(String version) throws Exception {
    Alignment gold = Letter.gold(version);

    assertThat(gold.beads()).allMatch(bead -> bead.status() == BeadStatus.ACCEPTED);
    for (SegmentedDocument document : gold.documents()) {
      String text = Files.readString(Path.of("corpora", "letter", document.file()));
      assertThat(document.segments())
          .allSatisfy(segment -> assertThat(segment.span().in(text)).isEqualTo(segment.text()));
    }
  }

  private static BeadScore score(String version) throws Exception {
    AlignmentGold gold = new AlignmentGold("gold", Letter.gold(version));
    return Evaluation.of(Letter.align(version), gold).beads().orElseThrow();
  }

  /** With the sentences of the moved passage as one-sided beads. */
  private static BeadScore apart(String version) throws Exception {
    AlignmentGold gold = new AlignmentGold("gold", Letter.gold(version));
    return Evaluation.of(Letter.align(version), gold).apart().orElseThrow().beads().orElseThrow();
  }

  private static List<List<Span>> linked(Alignment alignment, int first, int second) {
    return alignment.beads().stream()
        .filter(bead -> !bead.isOneSided())
        .map(bead -> List.of(bead.runs().get(first), bead.runs().get(second)))
        .toList();
  }
}
