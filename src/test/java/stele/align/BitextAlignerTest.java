package stele.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Span;
import stele.testing.RandomSentences;
import stele.testing.Recipe;
import stele.testing.StrictScore;
import stele.testing.SyntheticBitext;

/** What holds whatever the texts are. An {@link Alignment} checks itself that it covers both. */
final class BitextAlignerTest {

  private static final String SENTENCE = "The same sentence, again and again.";

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("both empty", List.of(), List.of()),
        Arguments.of("source empty", List.of(), List.of("Одно.", "Другое.")),
        Arguments.of("target empty", List.of("One.", "Other."), List.of()),
        Arguments.of("one sentence each", List.of("One."), List.of("Одно.")),
        Arguments.of("one to seven", List.of("One."), RandomSentences.cyrillic(new Random(1), 7)),
        Arguments.of("one to twenty", List.of("One."), RandomSentences.cyrillic(new Random(1), 20)),
        Arguments.of(
            "ten to one",
            RandomSentences.latin(new Random(2), 150),
            RandomSentences.cyrillic(new Random(3), 15)),
        Arguments.of(
            "all sentences equal",
            Collections.nCopies(40, SENTENCE),
            Collections.nCopies(37, SENTENCE)),
        Arguments.of(
            "no tokens at all", Collections.nCopies(9, " "), Collections.nCopies(8, "\t ")),
        Arguments.of(
            "no tokens on one side", Collections.nCopies(9, " "), Collections.nCopies(9, SENTENCE)),
        Arguments.of(
            "some sentences without a token",
            List.of("One.", " ", "Two two two.", "\u00a0", "Three."),
            List.of("Раз.", "Два два два.", " ", "Три.")),
        Arguments.of(
            "one sentence of a hundred thousand words",
            List.of("Short.", "long ".repeat(100_000), "End."),
            List.of("Кратко.", "долго ".repeat(90_000), "Конец.")),
        Arguments.of(
            "nothing but signs and broken surrogates",
            List.of("!!!", "\uD800", "\uD83D\uDE00", "\u0000"),
            List.of("???", "\uDC00\uDC00", "\uFFFE")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void everySentenceIsCoveredOnceWithAProbability(
      String name, List<String> source, List<String> target) {
    Alignment alignment = align(source, target);

    assertThat(alignment.beads())
        .allSatisfy(
            bead ->
                assertThat(bead.confidence().isPresent())
                    .isEqualTo(!source.isEmpty() && !target.isEmpty()));
    assertThat(alignment.beads())
        .filteredOn(Bead::isOneSided)
        .allSatisfy(bead -> assertThat(bead.shape()).isIn("1-0", "0-1"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void randomTextsOfAnySizeAreCoveredOnce(long seed) {
    Random random = new Random(seed);
    for (int k = 0; k < 20; k++) {
      int sources = random.nextInt(30);
      int targets = random.nextInt(30);
      Alignment alignment =
          align(RandomSentences.latin(random, sources), RandomSentences.cyrillic(random, targets));

      assertThat(alignment.beads().stream().mapToInt(bead -> bead.runs().get(0).length()).sum())
          .isEqualTo(sources);
      assertThat(alignment.beads().stream().mapToInt(bead -> bead.runs().get(1).length()).sum())
          .isEqualTo(targets);
    }
  }

  @Test
  void anEmptySideLeavesEverySentenceAloneAndSaysNothingOfIt() {
    Alignment alignment = align(List.of("One.", "Two."), List.of());

    assertThat(alignment.beads()).extracting(Bead::shape).containsExactly("1-0", "1-0");
    assertThat(alignment.beads())
        .allSatisfy(bead -> assertThat(bead.confidence().value()).isEmpty());
  }

  @Test
  void oneAndTheSameTextIsPairedSentenceBySentence() {
    List<String> text = Recipe.natural(5, 80).make().source();

    assertThat(align(text, text).beads()).extracting(Bead::shape).containsOnly("1-1");
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 1_100})
  void theSameTextsGiveTheSameBeadsOnAnyNumberOfThreads(int beads) throws Exception {
    SyntheticBitext text = Recipe.natural(9, beads).make();
    Alignment alignment = align(text);

    assertThat(align(text).beads()).isEqualTo(alignment.beads());
    for (int threads : new int[] {1, 4}) {
      ForkJoinPool pool = new ForkJoinPool(threads);
      try {
        assertThat(pool.submit(() -> align(text)).get().beads()).isEqualTo(alignment.beads());
      } finally {
        pool.shutdown();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void exchangingTheSidesMirrorsTheBeads(long seed) {
    SyntheticBitext text = Recipe.natural(seed, 150).withAlone(.05).make();
    assertMirrored(text.source(), text.target());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void exchangingTheSidesOfSenselessTextsMirrorsTheBeads(long seed) {
    Random random = new Random(seed);
    for (int k = 0; k < 10; k++) {
      assertMirrored(
          RandomSentences.latin(random, 1 + random.nextInt(25)),
          RandomSentences.cyrillic(random, 1 + random.nextInt(25)));
    }
  }

  private static void assertMirrored(List<String> source, List<String> target) {
    List<SyntheticBitext.Pair> beads = StrictScore.pairs(align(source, target));
    List<SyntheticBitext.Pair> turned =
        StrictScore.pairs(align(target, source)).stream()
            .map(SyntheticBitext.Pair::turned)
            .toList();

    assertThat(twoSided(turned)).isEqualTo(twoSided(beads));
    assertThat(alone(turned)).isEqualTo(alone(beads));
  }

  private static List<SyntheticBitext.Pair> twoSided(List<SyntheticBitext.Pair> beads) {
    return beads.stream().filter(pair -> !pair.isOneSided()).toList();
  }

  /** Which sentences stand alone; where between the others is a matter of order. */
  private static Set<String> alone(List<SyntheticBitext.Pair> beads) {
    return beads.stream()
        .filter(SyntheticBitext.Pair::isOneSided)
        .map(p -> p.target().isEmpty() ? "source " + p.source() : "target " + p.target())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Several, because lengths of a few sentences may fit by chance. */
  @ParameterizedTest
  @ValueSource(ints = {20, 100, 400})
  void textsThatHaveNothingToDoWithEachOtherAreNotTrusted(int beads) {
    List<Bead> pairs = new ArrayList<>();
    for (int seed = 3; seed < 8; seed++) {
      Alignment alignment = align(Recipe.natural(seed, beads).withoutRelation().make());
      alignment.beads().stream().filter(bead -> !bead.isOneSided()).forEach(pairs::add);
    }

    assertThat(meanConfidence(pairs)).isLessThan(.45);
    assertThat(pairs)
        .filteredOn(bead -> bead.confidence().value().orElseThrow() > .95)
        .hasSizeLessThan(1 + pairs.size() / 50);
  }

  @Test
  void aTenthOfATextAgainstAllOfItIsNotTrustedMoreThanItDeserves() {
    SyntheticBitext text = Recipe.natural(4, 1_200).make();
    List<String> part = text.target().subList(500, 620);
    List<SyntheticBitext.Pair> gold = new ArrayList<>();
    for (SyntheticBitext.Pair pair : text.gold()) {
      if (pair.target().start() >= 500 && pair.target().end() <= 620) {
        gold.add(
            new SyntheticBitext.Pair(
                pair.source(), new Span(pair.target().start() - 500, pair.target().end() - 500)));
      }
    }
    Alignment alignment = align(text.source(), part);
    List<Bead> pairs = alignment.beads().stream().filter(bead -> !bead.isOneSided()).toList();
    double share =
        StrictScore.pairs(alignment).stream().filter(gold::contains).count()
            / (double) pairs.size();

    assertThat(meanConfidence(pairs)).isLessThan(share + .2);
  }

  private static double meanConfidence(List<Bead> beads) {
    return beads.stream()
        .mapToDouble(bead -> bead.confidence().value().orElseThrow())
        .average()
        .orElseThrow();
  }

  private static Alignment align(SyntheticBitext text) {
    return align(text.source(), text.target());
  }

  private static Alignment align(List<String> source, List<String> target) {
    return BitextAligner.standard()
        .align(SyntheticBitext.document("en", source), SyntheticBitext.document("ru", target));
  }
}
