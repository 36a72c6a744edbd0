package stele.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class EncodingsTest {

  @Test
  void aNameMayBeAnAliasInAnyCase() {
    assertThat(Encodings.named("Windows-1251")).contains(Charset.forName("windows-1251"));
    assertThat(Encodings.named("latin1")).contains(Charset.forName("ISO-8859-1"));
  }

  @Test
  void whatIsNoEncodingIsEmpty() {
    for (String name : new String[] {"", " UTF-8", "klingon", "a b"}) {
      assertThat(Encodings.named(name)).as(name).isEmpty();
    }
  }

  @Test
  void encodingsOfMoreThanOneByteASignAreWide() {
    Stream<Charset> wide = Charset.availableCharsets().values().stream().filter(Encodings::isWide);
    assertThat(wide.map(Charset::name).filter(name -> !name.contains("UTF-"))).isEmpty();
    assertThat(Encodings.isWide(Charset.forName("UTF-16"))).isTrue();
    assertThat(Encodings.isWide(Charset.forName("UTF-32BE"))).isTrue();
    assertThat(Encodings.isWide(Charset.forName("x-UTF-16LE-BOM"))).isTrue();
    assertThat(Encodings.isWide(Charset.forName("UTF-8"))).isFalse();
  }
}
