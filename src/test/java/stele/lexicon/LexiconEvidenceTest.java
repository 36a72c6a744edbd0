package stele.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Language;
import stele.bitext.Problem;

/** A text of 40 sentences of three words each, and its translation word by word. */
final class LexiconEvidenceTest {

  private static final Language EN = Language.of("en");
  private static final Language RU = Language.of("ru");
  private static final int WORDS = 120;

  private final TokenizedText source = text("q");
  private final TokenizedText target = text("ж");

  @Test
  void aDictionarysPairOfWordsWeighsOne() {
    PriorCounts prior = evidence(right());

    assertThat(prior.size()).isEqualTo(WORDS);
    assertThat(prior.count(id(source, "q", 7), id(target, "ж", 7))).isEqualTo(1);
  }

  @Test
  void entriesThatShareTheirStemsCountOnceWithTheBestWeight() {
    List<Lexicon.Entry> entries = new ArrayList<>(right().entries());
    String stem = Tokenizer.stem(word("q", 7));
    for (int i = 0; i < 300; i++) {
      entries.add(entry(stem + "x".repeat(1 + i), word("ж", 7), .5));
    }

    assertThat(evidence(new Lexicon(EN, RU, entries)).count(id(source, "q", 7), id(target, "ж", 7)))
        .isEqualTo(1);
  }

  @Test
  void theWordsOfAPhraseShareItsWeight() {
    List<Lexicon.Entry> entries = new ArrayList<>(right().entries().subList(10, WORDS));
    entries.add(entry(word("q", 1) + " " + word("q", 2), word("ж", 1), 1));
    entries.add(entry("a phrase of " + word("q", 3), word("ж", 3), 1));
    PriorCounts prior = evidence(new Lexicon(EN, RU, entries));

    assertThat(prior.count(id(source, "q", 2), id(target, "ж", 1))).isEqualTo(.5);
    assertThat(prior.count(id(source, "q", 3), id(target, "ж", 3))).isZero();
  }

  @Test
  void severalLexiconsAddUpToABound() {
    assertThat(evidence(right(), right()).count(id(source, "q", 7), id(target, "ж", 7)))
        .isEqualTo(2);
    assertThat(
            evidence(Collections.nCopies(50, right()).toArray(Lexicon[]::new))
                .count(id(source, "q", 7), id(target, "ж", 7)))
        .isLessThanOrEqualTo(4);
  }

  @Test
  void aWordThatTranslatesToEverythingSaysNextToNothing() {
    List<Lexicon.Entry> entries = new ArrayList<>(right().entries());
    for (int i = 0; i < WORDS; i++) {
      entries.add(entry(word("q", 0), word("ж", i), 1));
    }
    PriorCounts prior = evidence(new Lexicon(EN, RU, entries));

    assertThat(prior.count(id(source, "q", 0), id(target, "ж", 50))).isBetween(0., 1e-4);
    assertThat(prior.count(id(source, "q", 50), id(target, "ж", 50))).isGreaterThan(.9);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void aShuffledLexiconIsLeftOutAndWarnedOf(int seed) {
    Lexicon shuffled = shuffled(seed);

    assertThat(evidence(shuffled).size()).isZero();
    assertThat(
            new ReadLexicon("f", shuffled, true, List.of()).orientedFor(source, target).warnings())
        .extracting(Problem::cause)
        .containsExactly("its words are in different places of the two texts, so it is left out");
  }

  @Test
  void aLexiconIsTrustedWhenHalfTheTextIsMissingOnOneSide() {
    TokenizedText half = TokenizedText.of(sentences("ж").subList(20, 40));
    PriorCounts.Builder prior = new PriorCounts.Builder(source.typeCount());
    LexiconEvidence.of(List.of(right())).addTo(prior, source, half);

    assertThat(prior.build().count(id(source, "q", 100), id(half, "ж", 100))).isEqualTo(1);
  }

  @Test
  void aLexiconHalfWrongStillHelps() {
    List<Lexicon.Entry> entries = new ArrayList<>(right().entries());
    entries.addAll(shuffled(1).entries());

    assertThat(
            evidence(new Lexicon(EN, RU, entries)).count(id(source, "q", 50), id(target, "ж", 50)))
        .isGreaterThan(.5);
  }

  @Test
  void emptyTextsAndEmptyLexiconsGiveNothing() {
    TokenizedText nothing = TokenizedText.of(List.of());
    PriorCounts.Builder prior = new PriorCounts.Builder(0);
    LexiconEvidence.of(List.of(right())).addTo(prior, nothing, nothing);

    assertThat(prior.build().size()).isZero();
    assertThat(evidence().size()).isZero();
    assertThat(evidence(new Lexicon(EN, RU, List.of())).size()).isZero();
  }

  @Test
  void theSameTextsAndLexiconsGiveTheSameCounts() {
    PriorCounts one = evidence(right(), shuffled(2));
    PriorCounts other = evidence(right(), shuffled(2));

    assertThat(IntStream.range(0, one.size()).mapToObj(one::count).toList())
        .isEqualTo(IntStream.range(0, other.size()).mapToObj(other::count).toList());
  }

  @Test
  void aLexiconOfUnknownSidesIsTurnedAsTheTextsAre() {
    ReadLexicon turned =
        new ReadLexicon("f", backwards(), false, List.of()).orientedFor(source, target);

    assertThat(turned.lexicon()).isEqualTo(right());
    assertThat(turned.warnings()).isEmpty();
    assertThat(turned.orientedFor(source, target)).isEqualTo(turned);
  }

  @Test
  void aLexiconThatNamesItsSidesWronglyIsTurnedWithAWarning() {
    ReadLexicon turned =
        new ReadLexicon("f", backwards(), true, List.of()).orientedFor(source, target);

    assertThat(turned.lexicon()).isEqualTo(right());
    assertThat(turned.warnings())
        .extracting(Problem::cause)
        .containsExactly(
            "its sides are the reverse of what it states: the texts contain 120 of its word"
                + " pairs that way, 0 as stated");
  }

  @Test
  void aLexiconOfOtherWordsSaysThatItIsUseless() {
    Lexicon other = new Lexicon(EN, RU, List.of(entry("nowhere", "нигде", 1)));

    assertThat(new ReadLexicon("f", other, false, List.of()).orientedFor(source, target).warnings())
        .extracting(Problem::message)
        .containsExactly(
            "f: it has no effect here: the texts contain none of its word pairs (1 entry); check"
                + " that it is a lexicon of en and ru and that its words are written as in the"
                + " texts");
  }

  @Test
  void anEntryWithoutAWordOrAWeightIsAProgrammersError() {
    for (String word : List.of("", " a", "a\tb", "#a", "...")) {
      assertThatIllegalArgumentException().isThrownBy(() -> entry(word, "a", 1));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> entry("a", "a", 0));
    assertThatIllegalArgumentException().isThrownBy(() -> entry("a", "a", Double.NaN));
  }

  private PriorCounts evidence(Lexicon... lexicons) {
    PriorCounts.Builder prior = new PriorCounts.Builder(source.typeCount());
    LexiconEvidence.of(List.of(lexicons)).addTo(prior, source, target);
    return prior.build();
  }

  private static Lexicon right() {
    return new Lexicon(
        EN,
        RU,
        IntStream.range(0, WORDS).mapToObj(i -> entry(word("q", i), word("ж", i), 1)).toList());
  }

  /** The right pairs, their sides exchanged but still called English and Russian. */
  private static Lexicon backwards() {
    return right().turned().between(EN, RU);
  }

  private static Lexicon shuffled(int seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, WORDS).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    return new Lexicon(
        EN,
        RU,
        IntStream.range(0, WORDS)
            .mapToObj(i -> entry(word("q", i), word("ж", order.get(i)), 1))
            .toList());
  }

  private static TokenizedText text(String letter) {
    return TokenizedText.of(sentences(letter));
  }

  private static List<String> sentences(String letter) {
    return IntStream.range(0, WORDS / 3)
        .mapToObj(
            i ->
                word(letter, 3 * i) + " " + word(letter, 3 * i + 1) + " " + word(letter, 3 * i + 2))
        .toList();
  }

  /** Words of five letters, so that each is its own stem. */
  private static String word(String letter, int number) {
    return letter.repeat(2) + (char) ('a' + number / 26) + (char) ('a' + number % 26) + letter;
  }

  private static int id(TokenizedText text, String letter, int number) {
    return text.types().indexOf(word(letter, number));
  }

  private static Lexicon.Entry entry(String source, String target, double weight) {
    return new Lexicon.Entry(source, target, weight, Lexicon.Kind.DICTIONARY);
  }
}
