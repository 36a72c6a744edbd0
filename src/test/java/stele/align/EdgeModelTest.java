package stele.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stele.bitext.Span;
import stele.lexicon.WeightedBead;

final class EdgeModelTest {

  private static final List<String> SOURCE =
      List.of("Title", "“Who?”", "He came,", "and left.", "Why?", "So it was.", "“Yes.”", "Done.");
  private static final List<String> TARGET =
      List.of("Титул", "— Кто?", "Он пришёл,", "и ушёл.", "Зачем?", "Так было.", "— Да.", "Всё.");

  private final SentenceEdges source = SentenceEdges.of(SOURCE);
  private final SentenceEdges target = SentenceEdges.of(TARGET);

  @Test
  void equalMarksFitBeforeAnythingIsLearnt() {
    EdgeModel model = EdgeModel.untrained(source, target);

    assertThat(model.fit(4, 5, 4, 5)).isPositive().isGreaterThan(model.fit(4, 5, 5, 6));
  }

  @Test
  void whatMeetsInTheTextIsLearnt() {
    EdgeModel model = EdgeModel.untrained(source, target);
    EdgeModel learnt = model.learn(beads(1, 6));

    assertThat(learnt.fit(1, 2, 1, 2)).isGreaterThan(model.fit(1, 2, 1, 2) + .5);
    assertThat(learnt.learn(List.of()).fit(1, 2, 1, 2)).isEqualTo(model.fit(1, 2, 1, 2));
  }

  @Test
  void aCutThatJoinsIsLearntAndAnyOtherCutBecomesLessLikelyInside() {
    List<WeightedBead> beads = new ArrayList<>();
    beads.add(new WeightedBead(new Span(0, 1), new Span(0, 1), 1));
    beads.add(new WeightedBead(new Span(1, 2), new Span(1, 2), 1));
    beads.add(new WeightedBead(new Span(2, 4), new Span(2, 4), 1));
    beads.add(new WeightedBead(new Span(4, 5), new Span(4, 5), 1));
    beads.add(new WeightedBead(new Span(5, 6), new Span(5, 6), 1));
    CutOdds odds = CutOdds.of(source, beads.stream().map(WeightedBead::source).toList(), beads);

    assertThat(odds.inside(2, 4)).isPositive();
    assertThat(odds.inside(4, 6)).isNegative();
    assertThat(odds.inside(2, 3)).isZero();
    assertThat(odds.inside(2, 6))
        .isCloseTo(odds.inside(2, 4) + odds.inside(3, 5) + odds.inside(4, 6), within(1e-12));
  }

  @Test
  void exchangingTheSidesMirrorsTheScores() {
    EdgeModel one = EdgeModel.untrained(source, target).learn(beads(0, 3, 5));
    EdgeModel other = EdgeModel.untrained(target, source).learn(beads(0, 3, 5));

    for (int i = 0; i < SOURCE.size() - 1; i++) {
      for (int j = 0; j < TARGET.size(); j++) {
        assertThat(one.score(i, i + 2, j, j + 1))
            .isCloseTo(other.score(j, j + 1, i, i + 2), within(1e-12));
      }
    }
  }

  @Test
  void aHeadingStandsAloneMoreEasily() {
    EdgeModel model = EdgeModel.untrained(source, target);

    assertThat(model.sourceAlone(0)).isPositive();
    assertThat(model.sourceAlone(7)).isZero();
    assertThat(model.targetAlone(0)).isPositive();
  }

  private static List<WeightedBead> beads(int... sentences) {
    List<WeightedBead> beads = new ArrayList<>();
    for (int k : sentences) {
      beads.add(new WeightedBead(new Span(k, k + 1), new Span(k, k + 1), 1));
    }
    return beads;
  }
}
