package stele.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Flag;
import stele.bitext.InputException;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.testing.Letter;
import stele.testing.SyntheticBitext;

/** Texts whose sentences stand in another order in the other version. */
final class OrderTest {

  private static final double SURE = .9;

  private static final List<String> DEFINITIONS =
      List.of(
          "Definitions",
          "\"Affiliate\" means any entity that controls a Party.",
          "\"Confidential Information\" means any information marked as confidential.",
          "\"Delivery Date\" means the date on which the goods are handed over to the carrier.",
          "\"Force Majeure\" means any event beyond the reasonable control of a Party.",
          "\"Goods\" means the products listed in Annex 1.",
          "\"Order\" means a written request for Goods placed by the Buyer.",
          "\"Price\" means the price stated in the price list in force on the day of the Order.",
          "\"Warranty Period\" means 24 months from the Delivery Date.",
          "All other terms have the meaning given to them in Incoterms 2020.");

  private static final List<String> IN_RUSSIAN_ORDER =
      List.of(
          "Термины и определения",
          "«Аффилированное лицо» — любое лицо, контролирующее одну из Сторон.",
          "«Гарантийный срок» — 24 месяца с Даты поставки.",
          "«Дата поставки» — дата передачи товара перевозчику.",
          "«Заказ» — письменная заявка Покупателя на Товар.",
          "«Конфиденциальная информация» — любая информация, обозначенная как конфиденциальная.",
          "«Непреодолимая сила» — любое событие, находящееся вне разумного контроля Стороны.",
          "«Товар» — изделия, перечисленные в Приложении 1.",
          "«Цена» — цена, указанная в прейскуранте, действующем в день Заказа.",
          "Все прочие термины имеют значение, придаваемое им в Инкотермс 2020.");

  /** The definition that each Russian one translates. */
  private static final int[] TRANSLATED = {0, 1, 8, 3, 6, 2, 4, 5, 7, 9};

  @Test
  void noDefinitionIsSurelyPairedWithAnother() {
    Alignment alignment =
        BitextAligner.standard()
            .align(
                SyntheticBitext.document("en", DEFINITIONS),
                SyntheticBitext.document("ru", IN_RUSSIAN_ORDER));

    for (Bead bead : alignment.beads()) {
      if (!bead.isOneSided() && bead.confidence().value().orElseThrow() >= SURE) {
        for (int i = bead.runs().get(0).start(); i < bead.runs().get(0).end(); i++) {
          int source = i;
          assertThat(bead.runs().get(1))
              .satisfies(run -> assertThat(translations(run)).contains(source));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 30, 50, 70})
  void sentencesOfTheLetterThatChangePlacesAreFoundAsMoved(int first) {
    SegmentedDocument english = english();
    SegmentedDocument russian = russian();
    Alignment straight = BitextAligner.standard().align(english, russian);
    List<Bead> single =
        straight.beads().stream()
            .filter(bead -> bead.shape().equals("1-1"))
            .filter(bead -> english.textOf(bead.runs().get(0)).length() > 60)
            .toList();
    int one = single.get(first).runs().get(1).start();
    int other = single.get(first + 2).runs().get(1).start();
    List<String> texts = new ArrayList<>(texts(russian));
    Collections.swap(texts, one, other);

    Alignment crossed =
        BitextAligner.standard()
            .align(
                SyntheticBitext.document("en", texts(english)),
                SyntheticBitext.document("ru", texts));

    assertThat(crossed.beads())
        .filteredOn(bead -> bead.runs().get(0).equals(single.get(first).runs().get(0)))
        .singleElement()
        .satisfies(
            bead -> {
              assertThat(bead.flags()).contains(Flag.MOVED);
              assertThat(bead.counterpart().get(1)).isEqualTo(new Span(other, other + 1));
            });
  }

  @Test
  void theLetterItselfHasNothingMoved() {
    Alignment alignment = BitextAligner.standard().align(english(), russian());

    assertThat(alignment.beads()).noneMatch(bead -> bead.flags().contains(Flag.MOVED));
  }

  @Test
  void halvesOfTheLetterAreNoVersionsOfEachOther() {
    List<String> english = texts(english());
    List<String> russian = texts(russian());
    Alignment alignment =
        BitextAligner.standard()
            .align(
                SyntheticBitext.document("en", english.subList(0, english.size() / 2)),
                SyntheticBitext.document(
                    "ru", russian.subList(russian.size() / 2, russian.size())));

    assertThat(alignment.beads())
        .filteredOn(bead -> !bead.isOneSided())
        .allSatisfy(bead -> assertThat(bead.confidence().value().orElseThrow()).isLessThan(SURE));
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws Exception {
    Alignment one = alignedBy(1);

    assertThat(alignedBy(2)).isEqualTo(one);
    assertThat(alignedBy(8)).isEqualTo(one);
  }

  private static Alignment alignedBy(int threads) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> BitextAligner.standard().align(english(), russian())).get();
    } finally {
      pool.shutdown();
    }
  }

  private static SegmentedDocument english() {
    return gold().documents().get(0);
  }

  private static SegmentedDocument russian() {
    return gold().documents().get(1);
  }

  private static Alignment gold() {
    try {
      return Letter.gold("ru");
    } catch (InputException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Integer> translations(Span run) {
    List<Integer> translated = new ArrayList<>();
    for (int j = run.start(); j < run.end(); j++) {
      translated.add(TRANSLATED[j]);
    }
    return translated;
  }

  private static List<String> texts(SegmentedDocument document) {
    return document.segments().stream().map(Segment::text).toList();
  }
}
