package stele.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LineEndsTest {

  @Test
  void fourEndsOfLinesAreKnown() {
    assertThat(LineEnds.lines("a\nb\r\nc\rd\r\r\ne")).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void twoEndsAreAnEmptyLine() {
    assertThat(LineEnds.lines("a\r\rb\n\nc\r\r\n\r\r\nd\n"))
        .containsExactly("a", "", "b", "", "c", "", "d", "");
    assertThat(LineEnds.lines("")).containsExactly("");
  }

  @Test
  void aTextIsNormalizedToOneEnd() {
    assertThat(LineEnds.normalized("a\r\r\n\r\r\nb\r")).isEqualTo("a\n\nb\n");
  }
}
