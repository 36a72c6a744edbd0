package stele.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SentenceEdgesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "“Yes,” he said. | «Да», — сказал он.",
        "— Who is there? | – Кто там?",
        "— “Who is there?” | 「だれですか。」",
        "and then they left. | и затем они ушли.",
        "12 men came. | 12 человек пришли.",
        "(All of them.) | （全部。）"
      })
  void sentencesThatBeginAndEndAlikeAreOfOneClass(String one, String other) {
    SentenceEdges near = SentenceEdges.of(List.of(one));
    SentenceEdges far = SentenceEdges.of(List.of(other));

    assertThat(near.start(0)).isEqualTo(far.start(0)).isNotEqualTo(start("Plain."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "One. | 一。",
        "One! | 一！",
        "One? | واحد؟",
        "“One.” | „Eins.“ he.”",
        "One; | 一；",
        "One: | 一：",
        "One, | 一，",
        "One… | 一…",
        "One | 一"
      })
  void marksOfAllScriptsAreOneMark(String one, String other) {
    assertThat(SentenceEdges.of(List.of(one)).end(0))
        .isEqualTo(SentenceEdges.of(List.of(other)).end(0));
  }

  @Test
  void aStopOutsideTheQuoteIsAStopWithAQuote() {
    assertThat(end("He said “no”.")).isEqualTo(end("He said “no.”"));
  }

  @Test
  void aSentenceMayBeginInsideAQuotation() {
    SentenceEdges edges =
        SentenceEdges.of(List.of("“First.", "It goes on.", "To the end.”", "Outside again."));

    assertThat(edges.start(1)).isEqualTo(edges.start(2)).isNotEqualTo(edges.start(3));
    assertThat(edges.start(3)).isEqualTo(start("Outside again."));
  }

  @Test
  void anApostropheEndsNoQuotation() {
    SentenceEdges edges = SentenceEdges.of(List.of("‘He didn’t.", "Nor did I.’", "Outside."));

    assertThat(edges.start(1)).isNotEqualTo(edges.start(2));
  }

  @Test
  void aHeadingHasNoMarkAndNothingThatGoesOn() {
    SentenceEdges edges =
        SentenceEdges.of(List.of("Chapter one", "It was late.", "He came", "and went.", "The end"));

    assertThat(edges.isHeading(0)).isTrue();
    assertThat(edges.isHeading(1)).isFalse();
    assertThat(edges.isHeading(2)).isFalse();
    assertThat(edges.isHeading(3)).isFalse();
    assertThat(edges.isHeading(4)).isTrue();
  }

  @Test
  void everyClassIsInItsRange() {
    List<String> odd = List.of("", " ", "…", "”", "“", "-", "\uD83D\uDE00", "\uD800", "\"\"", "'");
    SentenceEdges edges = SentenceEdges.of(odd);

    for (int i = 0; i < odd.size(); i++) {
      assertThat(edges.start(i)).isBetween(0, SentenceEdges.STARTS - 1);
      assertThat(edges.end(i)).isBetween(0, SentenceEdges.ENDS - 1);
      assertThat(edges.cut(i)).isBetween(0, SentenceEdges.CUTS - 1);
    }
  }

  private static int start(String sentence) {
    return SentenceEdges.of(List.of(sentence)).start(0);
  }

  private static int end(String sentence) {
    return SentenceEdges.of(List.of(sentence)).end(0);
  }
}
