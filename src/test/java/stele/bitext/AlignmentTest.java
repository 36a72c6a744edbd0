package stele.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AlignmentTest {

  private final SegmentedDocument english = document("en", "One.", "Two.", "Three.");
  private final SegmentedDocument russian = document("ru", "Раз.", "Два.");

  @Test
  void beadsThatCoverBothSidesOnceMakeAnAlignment() {
    Alignment alignment =
        Alignment.of(List.of(english, russian), List.of(bead(0, 1, 0, 1), bead(1, 3, 1, 2)));

    assertThat(alignment.textOf(alignment.beads().get(1), 0)).isEqualTo("Two. Three.");
    assertThat(alignment.beads().get(1).shape()).isEqualTo("2-1");
  }

  @Test
  void aSegmentLeftOutIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Alignment.of(List.of(english, russian), List.of(bead(0, 2, 0, 2))))
        .withMessageContaining("2 of 3 segments of 'en'");
  }

  @Test
  void aSegmentUsedTwiceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Alignment.of(
                    List.of(english, russian), List.of(bead(0, 2, 0, 1), bead(1, 3, 1, 2))))
        .withMessageContaining("bead 1");
  }

  @Test
  void twoVersionsOfOneNameAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Alignment.of(List.of(english, english), List.of(bead(0, 3, 0, 3))))
        .withMessageContaining("'en'");
  }

  @Test
  void anEmptyRunKeepsItsPlace() {
    Bead oneSided = bead(2, 3, 2, 2);

    assertThat(oneSided.isOneSided()).isTrue();
    assertThat(oneSided.shape()).isEqualTo("1-0");
  }

  @Test
  void aConfidenceAboveOneIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bead.auto(List.of(new Span(0, 1), new Span(0, 1)), 1.01));
  }

  @Test
  void aPairLeavesOutBeadsThatAreInNeitherVersion() {
    Span none = new Span(0, 0);
    Span one = new Span(0, 1);
    Alignment three =
        Alignment.of(
            List.of(document("en", "One."), document("de", "Eins."), document("ru", "Раз.")),
            List.of(Bead.of(List.of(none, one, none)), Bead.of(List.of(one, new Span(1, 1), one))));

    Alignment pair = three.pair(2, 0);

    assertThat(pair.documents()).extracting(SegmentedDocument::id).containsExactly("ru", "en");
    assertThat(pair.beads()).extracting(Bead::shape).containsExactly("1-1");
  }

  @Test
  void lineBreaksInsideASentenceBecomeOneSpace() {
    SegmentedDocument wrapped = document("en", "A sentence over  \r\n   two lines.");

    assertThat(wrapped.textOf(new Span(0, 1))).isEqualTo("A sentence over two lines.");
  }

  private static Bead bead(int... ends) {
    return Bead.of(List.of(new Span(ends[0], ends[1]), new Span(ends[2], ends[3])));
  }

  private static SegmentedDocument document(String language, String... sentences) {
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (String sentence : sentences) {
      segments.add(Segment.of(new Span(start, start + sentence.length()), 0, sentence));
      start += sentence.length() + 1;
    }
    return new SegmentedDocument(
        language, Language.of(language), language + ".txt", "", segments, Map.of());
  }
}
