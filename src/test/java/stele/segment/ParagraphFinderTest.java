package stele.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphFinderTest {

  private static final String WRAPPED =
      """
      The meeting was called for nine, but at ten the hall was still empty
      and the porter had gone to look for the key. Nobody knew where he was,
      nor did anyone care to ask. At last the door was opened by a boy who
      had climbed in through a window.

      Then the speeches began. They were long, and most of them had been
      heard before; the applause was short and polite. Towards midnight the
      lamps went out one after another and the hall grew cold.
      """;

  private static List<List<String>> find(String text) {
    return ParagraphFinder.find(text, ParagraphMode.AUTO).stream()
        .map(pieces -> pieces.stream().map(piece -> piece.in(text)).toList())
        .toList();
  }

  private static List<String> firstWords(String text) {
    return find(text).stream().map(pieces -> pieces.get(0).replaceFirst("(?s)\\s.*", "")).toList();
  }

  @Test
  void blankLinesPartParagraphsAndWrappedLinesAreOne() {
    assertThat(firstWords(WRAPPED)).containsExactly("The", "Then");
  }

  @Test
  void windowsAndOldMacLineBreaksAreTheSame() {
    assertThat(firstWords(WRAPPED.replace("\n", "\r\n"))).containsExactly("The", "Then");
    assertThat(firstWords(WRAPPED.replace("\n", "\r"))).containsExactly("The", "Then");
  }

  @Test
  void blankLinesMayHoldBlanks() {
    assertThat(firstWords(WRAPPED.replace("\n\n", "\n \t\u00A0\n"))).containsExactly("The", "Then");
  }

  @Test
  void anIndentedLineBeginsAParagraphWhereOthersAreFlush() {
    String text = "   " + WRAPPED.strip().replace("\n\n", "\n   ");
    assertThat(firstWords(text)).containsExactly("The", "Then");
  }

  @Test
  void aHeadingIsApartThoughOnlyALineBreakFollows() {
    assertThat(firstWords("The Long Meeting\n" + WRAPPED)).containsExactly("The", "The", "Then");
  }

  @Test
  void aShortLastLineEndsItsParagraphWithoutABlankLine() {
    assertThat(firstWords(WRAPPED.replace("\n\n", "\n"))).containsExactly("The", "Then");
  }

  @Test
  void itemsOfAListAreApart() {
    String text =
        """
        Those who come to the meeting are asked to bring the following with
        them, since the porter will not be there to lend anything to anybody:
        - a lamp with enough oil in it to burn until the last of the speeches
          has been held and the hall has been swept;
        - a chair;
        - bread.
        """;
    assertThat(firstWords(text)).containsExactly("Those", "-", "-", "-");
  }

  @Test
  void longLinesAreParagraphsOfTheirOwn() {
    String line =
        "The meeting was called for nine, but at ten the hall was still empty. ".repeat(4);
    String text = "Heading\n" + line + "\n" + line.substring(0, 200) + "\n" + line + line;
    assertThat(find(text)).hasSize(4);
  }

  @Test
  void shortLinesOfOneParagraphEachAreNotTakenForWrapping() {
    String text =
        """
        He came early in the morning.
        Nobody was there.
        So he sat down on the step, lit his pipe and waited for the rest of us.
        We came at nine.
        The porter had the key.
        """;
    assertThat(find(text).stream().mapToInt(List::size).sum()).isEqualTo(5);
  }

  @Test
  void aStanzaIsAParagraphWhoseLinesAreApart() {
    String text =
        """
        The lamp is out, the hall is cold,
        The porter lost the key,
        And what the speakers left untold
        Is nothing much to me.

        The boy who climbed in through the pane
        Has long since gone to bed.
        """;
    assertThat(find(text)).hasSize(2);
    assertThat(find(text).get(0)).hasSize(4);
  }

  @Test
  void russianDialogueKeepsADashAtALineStartApart() {
    String text =
        """
        — Куда ты идёшь в такую погоду, да ещё без шапки и без сапог? — спросила
        мать.
        — К реке.
        — Зачем тебе к реке, когда лёд уже пошёл и мост вчера вечером снесло, а
        лодку отец продал?
        """;
    assertThat(firstWords(text)).containsExactly("—", "—", "—");
  }

  @Test
  void anIndentedParagraphAfterAnIndentedLineOfDialogueIsApart() {
    String text =
        """
            — Куда ты идёшь в такую погоду, да ещё без шапки и без сапог, когда
        лёд уже пошёл, а лодку отец продал? — спросила его мать с порога, но он
        не отвечал.
            Дверь хлопнула, и стало слышно, как в сенях упало и покатилось пустое
        ведро, а потом всё стихло, и только ветер гудел в трубе до самого вечера
        и ещё ночью.
        """;
    assertThat(firstWords(text)).containsExactly("—", "Дверь");
  }

  @Test
  void textWithoutContentHasNoParagraphs() {
    assertThat(find("")).isEmpty();
    assertThat(find(" \n\t\r\n\u00A0")).isEmpty();
  }
}
