package stele.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Span;
import stele.testing.RandomSentences;

final class ModelOneTrainerTest {

  /** Counts are kept as floats. */
  private static final Offset<Double> A_FLOAT = within(2e-4);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void learnsWhatTheTextbookLearns(long seed) {
    Sample sample = Sample.of(seed);
    WordEvidence words = sample.train();
    TextbookModelOne forward = sample.textbook(true);
    TextbookModelOne backward = sample.textbook(false);

    for (int x = 0; x < sample.source.typeCount(); x++) {
      assertThat(words.forward().total(x)).isCloseTo(forward.total(x), A_FLOAT);
      for (int y = 0; y < sample.target.typeCount(); y++) {
        if (isForgotten(forward, backward, x, y)) {
          continue;
        }
        assertThat(words.forward().ratio(x, y))
            .isCloseTo(forward.ratio(x, y), relative(forward, x, y));
        assertThat(words.backward().ratio(y, x))
            .isCloseTo(backward.ratio(y, x), relative(backward, y, x));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void keepsWhatEveryBeadGave(long seed) {
    Sample sample = Sample.of(seed);
    WordEvidence words = sample.train();
    TextbookModelOne forward = sample.textbook(true);
    TextbookModelOne backward = sample.textbook(false);

    for (int bead = 0; bead < sample.beads.size(); bead++) {
      assertGiven(words.forwardContributions(), bead, forward, backward);
      assertGiven(words.backwardContributions(), bead, backward, forward);
    }
  }

  private static void assertGiven(
      BeadContributions contributions, int bead, TextbookModelOne there, TextbookModelOne back) {
    int[] from = contributions.from(bead);
    int[] to = contributions.to(bead);
    for (int f = 0; f < from.length; f++) {
      double own = 0;
      for (int t = 0; t < to.length; t++) {
        double expected =
            there.given.get(bead).getOrDefault(new TextbookModelOne.Words(from[f], to[t]), 0.);
        own += expected;
        if (!isForgotten(there, back, from[f], to[t])) {
          assertThat((double) contributions.given(bead, f, t)).isCloseTo(expected, A_FLOAT);
        }
      }
      assertThat((double) contributions.own(bead, f)).isCloseTo(own, A_FLOAT);
    }
  }

  @Test
  void findsTheTranslationsThatOnlyTogetherMakeSense() {
    TokenizedText source = TokenizedText.of(List.of("das Haus", "das Buch", "ein Buch"));
    TokenizedText target = TokenizedText.of(List.of("the house", "the book", "a book"));
    DirectedTable table =
        new ModelOneTrainer(source, target, new PriorCounts.Builder(source.typeCount()).build())
            .train(List.of(bead(0, 1, 0, 1, 1), bead(1, 2, 1, 2, 1), bead(2, 3, 2, 3, 1)))
            .forward();

    int book = target.types().indexOf("book");
    int buch = source.types().indexOf("buch");
    int das = source.types().indexOf("das");
    assertThat(table.ratio(buch, book)).isGreaterThan(2 * table.ratio(das, book));
  }

  @Test
  void withoutBeadsKnowsThePriorAlone() {
    Sample sample = Sample.of(7);
    WordEvidence words =
        new ModelOneTrainer(sample.source, sample.target, sample.prior).untrained();

    assertThat(words.beads()).isEmpty();
    for (int x = 0; x < sample.source.typeCount(); x++) {
      double total = 0;
      for (int y = 0; y < sample.target.typeCount(); y++) {
        total += sample.prior.count(x, y);
      }
      assertThat(words.forward().total(x)).isCloseTo(total, A_FLOAT);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isTheSameTurnedRoundWhenTheSidesAre(long seed) {
    Sample sample = Sample.of(seed);
    WordEvidence words = sample.train();
    WordEvidence turned = sample.turned().train();

    for (int x = 0; x < sample.source.typeCount(); x++) {
      for (int y = 0; y < sample.target.typeCount(); y++) {
        double ratio = words.forward().ratio(x, y);
        assertThat(turned.backward().ratio(x, y)).isCloseTo(ratio, within(1e-4 * (1 + ratio)));
      }
    }
  }

  /** Pairs that both directions think little of, or that are too near the border to say. */
  private static boolean isForgotten(
      TextbookModelOne there, TextbookModelOne back, int from, int to) {
    return (there.count(from, to) <= 1.01e-3 && back.count(to, from) <= 1.01e-3)
        || (there.ratio(from, to) < .301 && back.ratio(to, from) < .301);
  }

  private static Offset<Double> relative(TextbookModelOne model, int from, int to) {
    return within(1e-4 * (1 + model.ratio(from, to)));
  }

  private static WeightedBead bead(int i, int iEnd, int j, int jEnd, double weight) {
    return new WeightedBead(new Span(i, iEnd), new Span(j, jEnd), weight);
  }

  /** Two small texts, some beads of different shapes and weights, some prior knowledge. */
  private record Sample(
      TokenizedText source, TokenizedText target, PriorCounts prior, List<WeightedBead> beads) {

    static Sample of(long seed) {
      Random random = new Random(seed);
      TokenizedText source = TokenizedText.of(RandomSentences.latin(random, 14));
      TokenizedText target = TokenizedText.of(RandomSentences.cyrillic(random, 14));
      List<WeightedBead> beads = new ArrayList<>();
      int i = 0;
      int j = 0;
      while (i < 12 && j < 12) {
        int iEnd = i + 1 + random.nextInt(2);
        int jEnd = j + 1 + random.nextInt(2);
        beads.add(bead(i, iEnd, j, jEnd, .5 + .5 * random.nextDouble()));
        i = iEnd + random.nextInt(2);
        j = jEnd;
      }
      return new Sample(source, target, cognates(source, target), beads);
    }

    private static PriorCounts cognates(TokenizedText near, TokenizedText far) {
      PriorCounts.Builder prior = new PriorCounts.Builder(near.typeCount());
      Cognates.addTo(prior, near, far);
      return prior.build();
    }

    Sample turned() {
      TokenizedText near = target;
      TokenizedText far = source;
      List<WeightedBead> others = new ArrayList<>();
      for (WeightedBead bead : beads) {
        Span here = bead.target();
        Span there = bead.source();
        others.add(new WeightedBead(here, there, bead.weight()));
      }
      return new Sample(near, far, cognates(near, far), others);
    }

    WordEvidence train() {
      return new ModelOneTrainer(source, target, prior).train(beads);
    }

    TextbookModelOne textbook(boolean forward) {
      Map<TextbookModelOne.Words, Double> known = new HashMap<>();
      for (int x = 0; x < source.typeCount(); x++) {
        for (int y = 0; y < target.typeCount(); y++) {
          if (prior.count(x, y) > 0) {
            known.put(
                new TextbookModelOne.Words(forward ? x : y, forward ? y : x), prior.count(x, y));
          }
        }
      }
      return TextbookModelOne.trained(
          forward ? source : target,
          forward ? target : source,
          known,
          beads.stream()
              .map(b -> forward ? List.of(b.source(), b.target()) : List.of(b.target(), b.source()))
              .toList(),
          beads.stream().map(WeightedBead::weight).toList());
    }
  }
}
