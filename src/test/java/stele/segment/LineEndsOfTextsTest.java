package stele.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Document;
import stele.bitext.Language;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/** The same text, whatever ends its lines. */
final class LineEndsOfTextsTest {

  private static final String WRAPPED =
      """
      The mill stands where the river leaves the wood and turns to the south,
      and nobody has lived there since the war. In the spring the water comes
      up to the door. Then the children of the village go there in a boat and
      look for what the river has left behind.

      One of them found a clock in it. The clock still went when it was wound,
      although it had been in the water for a month or more, and it is kept in
      the school now.
      """;

  private static List<String> segments(String text) {
    Document document = new Document("en", Language.of("en"), "a.txt", "", text, List.of());
    SegmentedDocument split = Segmenter.forLanguage(Language.of("en")).segment(document);
    return IntStream.range(0, split.size())
        .mapToObj(i -> split.segments().get(i).paragraph() + " " + split.textOf(new Span(i, i + 1)))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\r\r\n", "\u0085\n", " \r\r\n", "\u0085", "\u2028"})
  void sentencesOfWrappedTextGoOverEveryEndOfALine(String end) {
    assertThat(segments(WRAPPED.replace("\n", end))).isEqualTo(segments(WRAPPED));
  }

  @Test
  void aParagraphSeparatorIsOne() {
    assertThat(segments(WRAPPED.replace("\n\n", "\u2029"))).isEqualTo(segments(WRAPPED));
  }

  @Test
  void aFormFeedAtTheBeginningOfALineIsNoIndent() {
    assertThat(segments(WRAPPED.replace("\nup", "\n\fup"))).isEqualTo(segments(WRAPPED));
  }

  @Test
  void aFormFeedEndsALine() {
    assertThat(segments("One\fTwo\n")).containsExactly("0 One", "0 Two");
  }
}
