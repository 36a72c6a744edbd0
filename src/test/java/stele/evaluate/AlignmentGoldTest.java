package stele.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.InputException;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

final class AlignmentGoldTest {

  private final SegmentedDocument english = Texts.document("en", "One.", "Two.", "Three.");
  private final SegmentedDocument russian = Texts.document("ru", "Раз.", "Два.", "Три.");
  private final Alignment system = Texts.alignment(english, russian, 1, 1, 1, 1, 1, 1);

  @Test
  void theSameSegmentsAreComparedAsBeads() throws InputException {
    FittedGold fitted = new AlignmentGold("g", system).fit(system);

    assertThat(fitted.beads().orElseThrow()).hasSize(3);
  }

  @Test
  void otherSegmentsAreComparedAsText() throws InputException {
    SegmentedDocument coarse = Texts.document("en", "One. Two.", "Three.");

    FittedGold fitted =
        new AlignmentGold("g", Texts.alignment(coarse, russian, 1, 2, 1, 1)).fit(system);

    assertThat(fitted.beads()).isEmpty();
    assertThat(fitted.spans().orElseThrow().get(0))
        .isEqualTo(SpanBead.of(new Span(0, 9), new Span(0, 9)));
  }

  @Test
  void versionsAreFoundByTheirIds() throws InputException {
    Alignment turned = Texts.alignment(russian, english, 2, 1, 1, 2);

    FittedGold fitted = new AlignmentGold("g", turned).fit(system);

    assertThat(fitted.beads().orElseThrow().get(0).shape()).isEqualTo("1-2");
  }

  @Test
  void aBeadOfOtherVersionsOnlyIsLeftOut() throws InputException {
    SegmentedDocument german = Texts.document("de", "Eins.", "Zwei.");
    Span none = new Span(0, 0);
    Alignment three =
        Alignment.of(
            List.of(german, english, russian),
            List.of(
                Bead.auto(List.of(new Span(0, 1), none, none), .5),
                Bead.auto(List.of(new Span(1, 2), new Span(0, 3), new Span(0, 3)), .5)));

    FittedGold fitted = new AlignmentGold("g", three).fit(system);

    assertThat(fitted.beads().orElseThrow()).hasSize(1);
    assertThat(Evaluation.of(three, 1, 2, new AlignmentGold("g", three)).judged()).hasSize(1);
  }

  @Test
  void anotherTextIsRefused() {
    SegmentedDocument edited = Texts.document("ru", "Раз.", "Дна.", "Три.");
    SegmentedDocument longer = Texts.document("ru", "Раз.", "Два.", "Три.", "Четыре.");
    SegmentedDocument shorter = Texts.document("ru", "Раз.", "Два.");

    assertThatThrownBy(() -> fit(edited, 1, 1, 1, 1, 1, 1))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("not of the same text as 'ru': they differ at character 6 ('н')");
    assertThatThrownBy(() -> fit(longer, 1, 1, 1, 1, 1, 2))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("they differ at character 15");
    assertThatThrownBy(() -> fit(shorter, 1, 1, 2, 1))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("they have 6 and 9 letters and digits");
  }

  private FittedGold fit(SegmentedDocument target, int... sizes) throws InputException {
    return new AlignmentGold("g", Texts.alignment(english, target, sizes)).fit(system);
  }
}
