package stele.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Span;
import stele.format.Samples;
import stele.quality.LengthOutlier;
import stele.quality.QualityChecks;
import stele.report.UnmatchedPassage.Kind;
import stele.testing.Alignments;
import stele.testing.RandomAlignments;

/** The values of the summary: coverage, passages, divergences, sections. */
final class SummaryFiguresTest {

  @Test
  void lengthsCountCodePointsWithoutWhiteSpace() {
    TextLengths lengths =
        TextLengths.of(Alignments.of("en", "ru").pair(1, "a b\n\uD83D\uDE00", "я").build());

    assertThat(lengths.of(0, 0)).isEqualTo(3);
    assertThat(lengths.of(0, 1)).isEqualTo(1);
  }

  @Test
  void coverageTellsWhatIsRenderedMovedAndLeftOut() {
    Coverage second = Coverage.of(tale()).get(1);

    assertThat(second.baseLength()).isEqualTo(100);
    assertThat(second.shareRendered()).isCloseTo(.6, within(1e-9));
    assertThat(second.shareMoved()).isCloseTo(.1, within(1e-9));
    assertThat(second.shareOmitted()).isCloseTo(.3, within(1e-9));
    assertThat(second.shareAdded()).isCloseTo(5.0 / 45, within(1e-9));
    assertThat(second.expansion()).isCloseTo(30.0 / 60, within(1e-9));
  }

  @Test
  void passagesJoinRowsInSuccessionAndSaySoWhenTextIsElsewhere() {
    List<UnmatchedPassage> passages =
        UnmatchedPassages.of(tale()).stream().filter(passage -> passage.version() == 2).toList();

    assertThat(passages)
        .extracting(UnmatchedPassage::kind)
        .containsExactly(Kind.OMITTED, Kind.MOVED_AWAY, Kind.ADDED, Kind.MOVED_HERE);
    assertThat(passages)
        .extracting(UnmatchedPassage::rows)
        .containsExactly(new Span(1, 4), new Span(4, 5), new Span(6, 7), new Span(7, 8));
    assertThat(passages.get(0).length()).isEqualTo(30);
    assertThat(passages.get(0).segments()).isEqualTo(new Span(1, 4));
    assertThat(passages.get(1).elsewhere()).hasValue(7);
    assertThat(passages.get(3).elsewhere()).hasValue(4);
  }

  /** Row by row, whatever the alignment: a passage holds just the rows with text on one side. */
  @Test
  void passagesCoverTheRowsWithOneSideAndNoOthers() {
    for (long seed = 0; seed < 300; seed++) {
      Alignment alignment = RandomAlignments.of(seed);
      List<UnmatchedPassage> passages = UnmatchedPassages.of(alignment);
      for (int version = 1; version < alignment.documents().size(); version++) {
        for (int row = 0; row < alignment.beads().size(); row++) {
          Bead bead = alignment.beads().get(row);
          boolean base = !bead.runs().get(0).isEmpty();
          boolean other = !bead.runs().get(version).isEmpty();
          int at = row;
          int of = version;
          List<UnmatchedPassage> here =
              passages.stream()
                  .filter(passage -> passage.version() == of)
                  .filter(p -> p.rows().start() <= at && at < p.rows().end())
                  .toList();
          if (base != other) {
            assertThat(here).hasSize(1);
            assertThat(here.get(0).kind().isInBase()).isEqualTo(base);
          } else if (base) {
            assertThat(here).isEmpty();
          }
        }
      }
    }
  }

  @Test
  void theRowOfASegmentIsFound() {
    for (long seed = 0; seed < 100; seed++) {
      Alignment alignment = RandomAlignments.of(seed);
      for (int version = 0; version < alignment.documents().size(); version++) {
        for (int segment = 0; segment < alignment.documents().get(version).size(); segment++) {
          int row = UnmatchedPassages.rowOf(alignment, version, segment).orElseThrow();
          Span run = alignment.beads().get(row).runs().get(version);
          assertThat(run.start() <= segment && segment < run.end()).isTrue();
        }
        assertThat(UnmatchedPassages.rowOf(alignment, version, 10_000)).isEmpty();
      }
    }
  }

  @Test
  void aRowOfOddLengthDivergesAndOrdinaryOnesDoNot() {
    Alignments text = Alignments.of("en", "ru");
    for (int row = 0; row < 20; row++) {
      text.pair(1, "e".repeat(100), "р".repeat(row == 7 ? 300 : 95));
    }

    List<LengthOutlier> outliers = QualityChecks.check(text.build()).lengthOutliers();

    assertThat(outliers).hasSize(1);
    assertThat(outliers.get(0).bead()).isEqualTo(7);
    assertThat(outliers.get(0).deviation()).isPositive();
    assertThat(outliers.get(0).length()).isEqualTo(300);
  }

  @Test
  void headingsDivideABookIntoSections() {
    Alignments book = Alignments.of("en", "ru");
    for (int chapter = 1; chapter <= 4; chapter++) {
      book.pair(1, "Chapter " + chapter, "Глава " + chapter);
      for (int filler = 0; filler < 5; filler++) {
        book.pair(1, "It went on for a while.", "Так и шло.");
      }
    }
    Alignment alignment = inParagraphsOfTheirOwn(book.build());

    List<Section> sections = Sections.of(alignment, TextLengths.of(alignment));

    assertThat(sections).allMatch(Section::headed);
    assertThat(sections)
        .extracting(Section::title)
        .containsExactly("Chapter 1", "Chapter 2", "Chapter 3", "Chapter 4");
    assertThat(sections.get(1).rows()).isEqualTo(new Span(6, 12));
  }

  @Test
  void theHeadingsThatADocumentMarksDivideItDownToTheLevelThatDoes() {
    Alignment alignment = Samples.structured();

    List<Section> sections = Sections.of(alignment, TextLengths.of(alignment));

    assertThat(sections)
        .extracting(Section::title)
        .containsExactly("The keeper's guide", "Before dusk", "Signals");
  }

  @Test
  void aTextWithoutHeadingsIsDividedIntoStretchesOfAboutTheSameLength() {
    Alignments text = Alignments.of("en", "ru");
    Random random = new Random(5);
    for (int row = 0; row < 400; row++) {
      text.pair(1, "e".repeat(1 + random.nextInt(100)) + ".", "Да.");
    }
    Alignment alignment = text.build();

    List<List<SectionFigures>> sections = SectionFigures.of(alignment);

    assertThat(sections).hasSize(10);
    long whole = TextLengths.of(alignment).ofVersion(0);
    assertThat(sections)
        .allSatisfy(
            versions ->
                assertThat((double) versions.get(0).baseLength() / whole)
                    .isCloseTo(.1, within(.02)));
  }

  @Test
  void sectionsCoverAllRowsInOrder() {
    for (long seed = 0; seed < 300; seed++) {
      Alignment alignment = RandomAlignments.of(seed);
      int next = 0;
      for (Section section : Sections.of(alignment, TextLengths.of(alignment))) {
        assertThat(section.rows().start()).isEqualTo(next);
        next = section.rows().end();
      }
      assertThat(next).isEqualTo(alignment.beads().size());
    }
  }

  /** A base of 100 characters; the second version leaves out rows 2 to 4 and moves row 5. */
  private static Alignment tale() {
    String ten = "abcdefghi.";
    List<String> none = List.of();
    Alignments tale = Alignments.of("en", "ru", "uk").pair(1, ten, ten, "12345");
    for (int row = 2; row <= 5; row++) {
      tale.bead(1, List.of(List.of(ten), List.of(ten), none));
    }
    tale.pair(1, ten, ten, "12345");
    tale.bead(1, List.of(none, none, List.of("+++++")));
    tale.bead(1, List.of(none, none, List.of("1234567890")));
    tale.pair(1, ten + ten + ten + ten, ten, "12345678901234567890");
    tale.bead(1, List.of(none, List.of(ten), none));
    Alignment alignment = tale.build();
    List<Bead> beads = new ArrayList<>(alignment.beads());
    Span nothing = new Span(0, 0);
    beads.set(4, beads.get(4).movedFrom(List.of(nothing, nothing, new Span(3, 4))));
    beads.set(7, beads.get(7).movedFrom(List.of(new Span(4, 5), nothing, nothing)));
    return alignment.withBeads(beads);
  }

  private static Alignment inParagraphsOfTheirOwn(Alignment alignment) {
    return new Alignment(
        alignment.documents().stream().map(Reports::inParagraphsOfTheirOwn).toList(),
        alignment.beads(),
        alignment.extensions());
  }
}
