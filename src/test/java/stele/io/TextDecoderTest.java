package stele.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.InputException;

class TextDecoderTest {

  private static final String TEXT = "Письмо, letter 😀\r\n";

  private static String refusal(TextDecoder decoder, byte[] bytes) {
    return catchThrowableOfType(
            InputException.class, () -> decoder.decode(Source.of("letter.txt", bytes)))
        .problem()
        .message();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @Test
  void utf8IsReadWithAndWithoutByteOrderMark() throws InputException {
    for (String text : new String[] {TEXT, "\uFEFF" + TEXT}) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertThat(TextDecoder.automatic().decode(Source.of("x", bytes))).isEqualTo(TEXT);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkTellsTheEncoding(String name) throws InputException {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(name));
    assertThat(TextDecoder.automatic().decode(Source.of("x", bytes))).isEqualTo(TEXT);
  }

  @Test
  void theEncodingAskedForIsUsed() throws InputException {
    byte[] bytes = "Письмо".getBytes(Charset.forName("windows-1251"));
    TextDecoder decoder = TextDecoder.ofName("windows-1251");
    assertThat(decoder.decode(Source.of("x", bytes))).isEqualTo("Письмо");
  }

  @Test
  void damagedUtf8IsRefusedWithItsPlace() {
    assertThat(refusal(TextDecoder.automatic(), bytes('\n', 0xD0, 0x9F, 0xD0, 0x9F, 0xCF, 'b')))
        .isEqualTo(
            "letter.txt: byte 5 (line 2): 0xCF is not valid UTF-8 here; name its encoding,"
                + " for example windows-1251");
  }

  @Test
  void aTextThatBreaksOffInsideACharacterIsRefused() {
    assertThat(refusal(TextDecoder.automatic(), bytes('a', 0xD0)))
        .contains("byte 1")
        .contains("0xD0");
    assertThat(refusal(TextDecoder.automatic(), bytes(0xFF, 0xFE, 'a'))).contains("byte 2");
  }

  @Test
  void anUnknownEncodingIsRefused() {
    assertThat(
            catchThrowableOfType(InputException.class, () -> TextDecoder.ofName("klingon"))
                .problem()
                .message())
        .contains("klingon")
        .contains("windows-1251");
  }

  @ParameterizedTest
  @CsvSource({
    "504B0304, ZIP",
    "255044462D312E37, PDF",
    "89504E470D0A1A0A, PNG",
    "D0CF11E0A1B1, old office",
    "1F8B0800, gzip",
    "FFD8FFE0, JPEG",
    "6100620063, NUL"
  })
  void binariesAreCalledByTheirName(String hex, String word) {
    assertThat(refusal(TextDecoder.automatic(), java.util.HexFormat.of().parseHex(hex)))
        .contains(word);
  }

  @Test
  void utf16WithoutMarkIsReadWhenAskedFor() throws InputException {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_16LE);
    assertThat(TextDecoder.ofName("UTF-16LE").decode(Source.of("x", bytes))).isEqualTo(TEXT);
  }

  @Test
  void nothingIsText() throws InputException {
    assertThat(TextDecoder.automatic().decode(Source.of("x", new byte[0]))).isEmpty();
  }
}
