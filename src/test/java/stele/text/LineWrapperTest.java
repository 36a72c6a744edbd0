package stele.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineWrapperTest {

  @ParameterizedTest
  @CsvSource({
    "abc,3",
    "слово,5",
    "字,2",
    "ｆｕｌｌ,8",
    "한국,4",
    "e\u0301,1",
    "\uD83D\uDE00,2",
    "a\u200Db,2",
    "☃,1",
    "カ,2",
    "ｶ,1",
    "א\u05B8,1",
  })
  void widthIsThatOfATerminal(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void linesBreakBetweenWords() {
    assertThat(LineWrapper.wrap("one two three", 7)).containsExactly("one two", "three");
  }

  @Test
  void blanksAtTheEdgeDoNotCount() {
    assertThat(LineWrapper.wrap("one    two", 3)).containsExactly("one", "two");
  }

  @Test
  void chineseBreaksBetweenCharactersButNotBeforeAFullStop() {
    assertThat(LineWrapper.wrap("会议九点。", 8)).containsExactly("会议九", "点。");
  }

  @Test
  void aLongWordIsCutButNotBeforeAnAccent() {
    assertThat(LineWrapper.wrap("abce\u0301fg", 4)).containsExactly("abce\u0301", "fg");
  }

  @Test
  void aCharacterWiderThanTheLineStandsAlone() {
    assertThat(LineWrapper.wrap("字字", 1)).containsExactly("字", "字");
  }

  @Test
  void anEmptyTextIsOneEmptyLine() {
    assertThat(LineWrapper.wrap("", 10)).containsExactly("");
  }
}
