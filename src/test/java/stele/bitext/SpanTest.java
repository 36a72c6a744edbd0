package stele.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpanTest {

  @Test
  void itsEndIsNotPartOfIt() {
    Span span = new Span(2, 5);

    assertThat(span.length()).isEqualTo(3);
    assertThat(span.in("abcdefg")).isEqualTo("cde");
  }

  @Test
  void anEmptySpanHasAPlace() {
    Span span = new Span(7, 7);

    assertThat(span.isEmpty()).isTrue();
    assertThat(span.in("abcdefg")).isEmpty();
    assertThat(span).isNotEqualTo(new Span(6, 6));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "3, 2", "-2, -1"})
  void aSpanOfLessThanNothingIsRefused(int start, int end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(start, end))
        .withMessageContaining("[" + start + ", " + end + ")");
  }
}
