package stele.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class XmlCodePointsTest {

  @Test
  void xmlHasTheseCharacters() {
    assertThat(IntStream.of('\t', '\n', '\r', ' ', 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x10FFFF))
        .allMatch(XmlCodePoints::isAllowed);
    assertThat(IntStream.of(-1, 0, 0xB, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF, 0x110000))
        .noneMatch(XmlCodePoints::isAllowed);
  }

  @ParameterizedTest
  @CsvSource({"65, 65", "x41, 65", "x1F600, 128512", "00032, 32", "1, 1", "xD800, 55296"})
  void aReferenceIsDecimalOrHexadecimal(String number, int character) {
    assertThat(XmlCodePoints.referenced(number)).isEqualTo(character);
  }

  @ParameterizedTest
  @CsvSource({"-1", "1114112", "x110000", "xFFFFFFFF", "4294967297"})
  void aNumberThatIsNoCodePointIsForbidden(String number) {
    assertThat(XmlCodePoints.isAllowed(XmlCodePoints.referenced(number))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"''", "x", "amp", "X41", "6 5"})
  void whatIsNoNumberIsLeftToTheParser(String number) {
    assertThat(XmlCodePoints.referenced(number)).isEqualTo(' ');
  }
}
