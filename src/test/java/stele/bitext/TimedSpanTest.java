package stele.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TimedSpanTest {

  private static final List<TimedSpan> TIMES =
      List.of(
          new TimedSpan(new Span(0, 10), 1000, 2000), new TimedSpan(new Span(12, 20), 5000, 7000));

  @Test
  void aSpanOverTwoHasTheTimeOfBoth() {
    assertThat(TimedSpan.of(new Span(0, 20), TIMES))
        .contains(new TimedSpan(new Span(0, 20), 1000, 7000));
  }

  @Test
  void aPartOfOneHasAPartOfItsTime() {
    assertThat(TimedSpan.of(new Span(5, 16), TIMES))
        .contains(new TimedSpan(new Span(5, 16), 1500, 6000));
  }

  @Test
  void aSpanOutsideAllHasNone() {
    assertThat(TimedSpan.of(new Span(10, 12), TIMES)).isEmpty();
    assertThat(TimedSpan.of(new Span(20, 30), TIMES)).isEmpty();
    assertThat(TimedSpan.of(new Span(0, 3), List.of())).isEmpty();
  }

  @Test
  void segmentsHaveTheTimesOfTheirDocument() {
    Document document =
        new Document(
            "en",
            Language.of("en"),
            "a.srt",
            "",
            "Stop. Go.",
            List.of(),
            List.of(
                new TimedSpan(new Span(0, 5), 0, 400), new TimedSpan(new Span(6, 9), 900, 1000)));
    SegmentedDocument split =
        SegmentedDocument.of(
            document,
            List.of(
                new Segment(new Span(0, 5), 0, "Stop.", Map.of()),
                new Segment(new Span(6, 9), 0, "Go.", Map.of())));

    assertThat(split.withId("x").withLanguage(Language.of("de")).timeOf(1))
        .contains(new TimedSpan(new Span(6, 9), 900, 1000));
  }

  @Test
  void timesAreInTheOrderOfTheText() {
    assertThatThrownBy(() -> TimedSpan.inOrder(List.of(TIMES.get(1), TIMES.get(0))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
