package stele.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.InputException;

final class XmlEncodingTest {

  @ParameterizedTest
  @CsvSource({"UTF-8, 3", "UTF-16LE, 2", "UTF-16BE, 2", "UTF-32LE, 4", "UTF-32BE, 4"})
  void aByteOrderMarkDecides(String name, int length) throws Exception {
    XmlEncoding found = of("\uFEFF<tmx/>", name);

    assertThat(found.ofBytes()).contains(Charset.forName(name));
    assertThat(found.markLength()).isEqualTo(length);
    assertThat(found.charset("m.tmx", Optional.of(StandardCharsets.ISO_8859_1)))
        .isEqualTo(Charset.forName(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void theFirstSignInTwoBytesIsEnough(String name) throws Exception {
    XmlEncoding found = of("<?xml version=\"1.0\" encoding=\"utf-16\"?>", name);

    assertThat(found.ofBytes()).contains(Charset.forName(name));
    assertThat(found.markLength()).isZero();
    assertThat(found.isContradicted()).isFalse();
  }

  @Test
  void whatIsAskedForCountsMoreThanWhatIsDeclared() throws Exception {
    XmlEncoding found = of("<?xml version='1.0' encoding = 'windows-1251' ?>", "UTF-8");

    assertThat(found.charset("m.tmx", Optional.of(StandardCharsets.ISO_8859_1)))
        .isEqualTo(StandardCharsets.ISO_8859_1);
    assertThat(found.charset("m.tmx", Optional.empty())).isEqualTo(Charset.forName("windows-1251"));
  }

  @Test
  void withoutAnythingItIsUtf8() throws Exception {
    for (String head : new String[] {"", "<", "<tmx/>", "<?xml version=\"1.0\" encoding=\"\"?>"}) {
      assertThat(of(head, "UTF-8").charset("m.tmx", Optional.empty()))
          .isEqualTo(StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', UTF-16, true",
    "'', UTF-8, false",
    "'', windows-1251, false",
    "'', klingon, false",
    "\uFEFF, windows-1251, true",
    "\uFEFF, utf8, false",
    "\uFEFF, klingon, true"
  })
  void aDeclarationThatTheBytesRuleOutIsContradicted(
      String mark, String name, boolean contradicted) {
    XmlEncoding found = of(mark + "<?xml version=\"1.0\" encoding=\"" + name + "\"?>", "UTF-8");

    assertThat(found.declared()).contains(name);
    assertThat(found.isContradicted()).isEqualTo(contradicted);
  }

  @Test
  void anUnknownEncodingThatDecidesIsRefused() {
    XmlEncoding found = of("<?xml version=\"1.0\" encoding=\"klingon\"?>", "UTF-8");

    assertThatThrownBy(() -> found.charset("m.tmx", Optional.empty()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("m.tmx: line 1: it declares the encoding 'klingon'");
  }

  private static XmlEncoding of(String head, String charset) {
    return XmlEncoding.of(head.getBytes(Charset.forName(charset)));
  }
}
