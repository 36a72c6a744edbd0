package stele.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ControlCharactersTest {

  @Test
  void noCommandReachesTheTerminal() {
    assertThat(ControlCharacters.toSpaces("a\u001B[2Jb\u009Bc\u0000")).isEqualTo("a [2Jb c ");
  }

  @Test
  void placesStay() {
    assertThat(ControlCharacters.toSpaces("a\r\nb\u2028c\u2029")).isEqualTo("a  b c ");
  }

  @Test
  void aLineBreakOfTwoCharactersIsOneSpaceOnOneLine() {
    assertThat(ControlCharacters.toOneLine("a\r\nb\n\rc\td\u2028e")).isEqualTo("a b  c d e");
  }

  @Test
  void directionMarksAreSpacesToo() {
    assertThat(ControlCharacters.andFormatToSpaces("a\u202Eb\u001Bc")).isEqualTo("a b c");
    assertThat(ControlCharacters.toSpaces("a\u202Eb")).isEqualTo("a\u202Eb");
  }
}
