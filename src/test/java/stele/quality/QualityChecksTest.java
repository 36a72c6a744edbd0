package stele.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.bitext.Alignment;
import stele.bitext.BeadStatus;
import stele.bitext.Flag;
import stele.bitext.Place;
import stele.bitext.Span;
import stele.testing.Alignments;

final class QualityChecksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The town had 1,500 people.|В городе жило 1500 человек.",
        "The town had 1,500 people.|В городе жило 1 500 человек.",
        "The town had 1,500 people.|В городе жило полторы тысячи, точнее 1,5 тысячи человек.",
        "It weighs 2.5 tons.|Он весит 2,5 тонны.",
        "Some 3 million came.|Пришло около 3 млн.",
        "He paid $1.2 billion.|Он заплатил 1,2 миллиарда долларов.",
        "She turned 25.|Ей исполнилось двадцать пять.",
        "It was his 25-year jubilee.|Это был его двадцатипятилетний юбилей.",
        "There were 21 of them.|Их был двадцать один.",
        "It fell in the 17th century.|Он пал в XVII веке.",
        "The XVIIth congress met.|Собрался семнадцатый съезд.",
        "On March 1, 1932 he wrote.|Он написал 01.03.1932.",
        "In the 1950s all was new.|В 50-х годах всё было ново.",
        "The train leaves at 6:30 p.m.|Поезд отходит в 18:30.",
        "Waves rose to 20 feet.|Волны поднимались на 6 метров.",
        "It was 80 degrees outside.|На улице было 27 градусов.",
        "The vitamin B12 helps.|Этот витамин помогает.",
        "In ١٩٣٢ it began.|Это началось в 1932 году.",
        "It took two hundred and five days.|Это заняло 205 дней."
      })
  void aNumberWrittenAnotherWayIsTheSame(String english, String russian) {
    assertThat(flags(english, russian)).doesNotContain(Flag.NUMBERS_DIFFER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The town had 1,500 people.|В городе жило 1600 человек.|1,500 in en, 1600 in ru",
        "It began in 1905.|Это началось давно.|1905 in en, nothing like it in ru",
        "It began long ago.|Это началось в 1905 году.|1905 in ru, nothing like it in en",
        "It fell in the 17th century.|Он пал в XVIII веке.|17 in en, XVIII in ru",
        "She turned twenty-five.|Ей исполнилось тридцать пять.|twenty-five in en, тридцать пять in ru",
        "It weighs 2.5 tons.|Он весит 25 тонн.|2.5 in en, 25 in ru"
      })
  void aNumberThatDiffersIsNamedWithItsVersion(String english, String russian, String why) {
    assertThat(reasons(english, russian))
        .filteredOn(reason -> reason.flag().equals(Flag.NUMBERS_DIFFER))
        .extracting(FlagReason::explanation)
        .containsExactly(why);
  }

  @Test
  void aNumberIsShownAtItsPlaceInTheDocument() {
    Alignment alignment =
        Alignments.of("en", "ru")
            .pair(1, "Nothing yet.", "Пока ничего.")
            .pair(1, "It began in 1905.", "Это началось давно.")
            .build();

    CheckedAlignment checked = check(alignment);

    assertThat(checked.reasons().get(1).get(0).places())
        .containsExactly(new Place(0, new Span(25, 29)));
  }

  @Test
  void aNameThatIsElsewhereCarriedOverIsMissedWhereItIsNot() {
    Alignments beads = Alignments.of("en", "ru");
    for (int i = 0; i < 5; i++) {
      beads.pair(1, "There lived old Karpenko quietly.", "Там тихо жил старый Карпенко.");
    }
    Alignment alignment =
        beads.pair(1, "At last old Karpenko went home.", "Наконец он пошёл домой.").build();

    CheckedAlignment checked = check(alignment);

    assertThat(checked.alignment().beads().get(0).flags()).doesNotContain(Flag.NAMES_MISSING);
    assertThat(checked.reasons().get(5))
        .extracting(FlagReason::explanation)
        .containsExactly("Karpenko in en, no such name in ru");
  }

  @Test
  void wordsLeftInTheLanguageOfTheSourceAreQuoted() {
    assertThat(
            reasons("The miller counted his sacks twice.", "The miller counted his sacks twice."))
        .extracting(FlagReason::explanation)
        .containsExactly("6 words in ru are the same as in en: The miller counted his sacks twice");
    assertThat(flags("He read The New York Times.", "Он читал The New York Times."))
        .doesNotContain(Flag.UNTRANSLATED);
  }

  @Test
  void aQuestionThatBecameAStatementIsFlagged() {
    assertThat(reasons("Did he go home?", "Он пошёл домой."))
        .extracting(FlagReason::explanation)
        .containsExactly("question mark in en, none in ru");
    assertThat(flags("Did he go home?", "Пошёл ли он домой?")).isEmpty();
  }

  @Test
  void aBracketLeftOpenInOneVersionIsFlagged() {
    assertThat(reasons("He came (late) home.", "Он пришёл (поздно домой."))
        .extracting(FlagReason::explanation)
        .containsExactly("unpaired ( in ru, none in en");
    assertThat(flags("a) He came home.", "Он пришёл домой.")).isEmpty();
    assertThat(flags("“He came,” she said.", "„Er kam“, sagte sie.")).isEmpty();
    assertThat(flags("«Он пришёл», — сказала она.", "« Il est venu », dit-elle.")).isEmpty();
  }

  @Test
  void aSentenceOneVersionSaysTwiceIsFlagged() {
    Alignment alignment =
        Alignments.of("en", "ru")
            .pair(1, "The snow fell all night.", "Всю ночь шёл снег.")
            .bead(
                1,
                List.of(
                    List.of("Nobody saw the fox."),
                    List.of("Никто не видел лису.", "Никто не видел лису.")))
            .build();

    assertThat(check(alignment).reasons().get(1))
        .extracting(FlagReason::explanation)
        .contains("sentence 3 of ru repeats sentence 2; nothing is repeated in en");
  }

  @Test
  void aRefrainBothVersionsRepeatIsNot() {
    Alignment alignment =
        Alignments.of("en", "ru")
            .pair(1, "Row on, my brothers, row.", "Гребите, братья мои, гребите.")
            .pair(1, "Row on, my brothers, row.", "Гребите же, братья мои, гребите.")
            .build();

    assertThat(check(alignment).alignment().beads().get(1).flags()).isEmpty();
  }

  @Test
  void aSideOfAnOddLengthIsFlaggedWithWhatWasToBeExpected() {
    Alignments beads = Alignments.of("en", "ru");
    for (int i = 0; i < 30; i++) {
      beads.pair(1, "The long road led through fields.", "Дорога вела через поля, длинная.");
    }
    Alignment alignment =
        beads
            .pair(1, "The long road led through fields.", "Дорога вела. ".repeat(20).strip())
            .build();

    List<FlagReason> last = check(alignment).reasons().get(30);

    assertThat(last).extracting(FlagReason::flag).startsWith(Flag.LENGTH_OUTLIER);
    assertThat(last.get(0).explanation())
        .matches("ru has 259 characters; about \\d+ would be usual for the 33 in en");
  }

  @Test
  void theShapeOfABeadIsSaidInFlags() {
    Alignment alignment =
        Alignments.of("en", "ru")
            .bead(1, List.of(List.of("One came.", "Two went."), List.of("Оба пришли и ушли.")))
            .bead(1, List.of(List.of("It rained."), List.of("Шёл дождь.", "Долгий.")))
            .bead(1, List.of(List.of("Only here."), List.of()))
            .bead(1, List.of(List.of(), List.of("Только тут.")))
            .build();

    assertThat(check(alignment).alignment().beads())
        .extracting(bead -> bead.flags().get(0))
        .containsExactly(Flag.MERGED, Flag.SPLIT, Flag.OMITTED, Flag.ADDED);
    assertThat(check(alignment).reasons().get(0).get(0).explanation())
        .isEqualTo("1 of ru for 2 sentences of en");
  }

  @Test
  void whatIsKnownToHaveMovedIsNotCalledOmitted() {
    Alignment plain =
        Alignments.of("en", "ru")
            .bead(1, List.of(List.of("A tale."), List.of()))
            .pair(1, "Other text.", "Другой текст.")
            .bead(1, List.of(List.of(), List.of("Сказка.")))
            .build();
    List<Span> there = List.of(new Span(0, 0), new Span(1, 2));
    Alignment alignment =
        plain.withBeads(
            List.of(
                plain.beads().get(0).movedFrom(there), plain.beads().get(1), plain.beads().get(2)));

    CheckedAlignment checked = check(alignment);

    assertThat(checked.alignment().beads().get(0).flags()).containsExactly(Flag.MOVED);
    assertThat(checked.reasons().get(0).get(0).explanation())
        .isEqualTo("its counterpart is elsewhere: sentence 2 of ru");
  }

  @Test
  void flagsOfAnEarlierRunAreReplacedAndOthersStay() {
    Flag own = new Flag("ask-the-author");
    Alignment alignment =
        Alignments.of("en", "ru")
            .bead(
                OptionalDouble.of(1),
                BeadStatus.ACCEPTED,
                List.of(Flag.NUMBERS_DIFFER, own),
                "see page 3",
                List.of(List.of("It rained."), List.of("Шёл дождь.")))
            .build();

    assertThat(check(alignment).alignment().beads().get(0).flags()).containsExactly(own);
    assertThat(check(alignment).alignment().beads().get(0).note()).isEqualTo("see page 3");
  }

  @Test
  void everyOtherVersionIsComparedWithTheFirst() {
    Alignment alignment =
        Alignments.of("en", "ru", "de")
            .pair(1, "It began in 1905.", "Это началось в 1905 году.", "Es begann 1906.")
            .bead(1, List.of(List.of("Only here."), List.of("Только тут."), List.of()))
            .build();

    CheckedAlignment checked = check(alignment);

    assertThat(checked.reasons().get(0))
        .extracting(FlagReason::explanation)
        .containsExactly("1905 in en, 1906 in de");
    assertThat(checked.reasons().get(1))
        .extracting(FlagReason::explanation)
        .containsExactly("only in en: nothing in de");
  }

  private static List<Flag> flags(String english, String russian) {
    return reasons(english, russian).stream().map(FlagReason::flag).toList();
  }

  private static List<FlagReason> reasons(String english, String russian) {
    return check(Alignments.of("en", "ru").pair(1, english, russian).build()).reasons().get(0);
  }

  private static CheckedAlignment check(Alignment alignment) {
    return QualityChecks.check(alignment);
  }
}
