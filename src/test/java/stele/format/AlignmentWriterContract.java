package stele.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Alignment;
import stele.testing.RandomAlignments;

/** What every writer owes its caller. */
public abstract class AlignmentWriterContract {

  protected abstract AlignmentWriter writer();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theSameAlignmentGivesTheSameBytes(long seed) throws Exception {
    assertThat(bytesOf(RandomAlignments.of(seed))).isEqualTo(bytesOf(RandomAlignments.of(seed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist-nu-thai"})
  void theSameBytesComeOutInEveryLocale(String locale) throws Exception {
    Alignment alignment = RandomAlignments.of(7);
    byte[] here = bytesOf(alignment);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertThat(bytesOf(alignment)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void theBytesAreUtf8WithoutAByteOrderMarkAndLinesEndInNewlines(long seed) throws Exception {
    byte[] bytes = bytesOf(RandomAlignments.of(seed));

    assertThatCode(() -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)))
        .doesNotThrowAnyException();
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text).doesNotStartWith("\uFEFF").endsWith("\n").doesNotContain("\r");
  }

  @Test
  void theStreamStaysOpen() throws Exception {
    boolean[] closed = {false};
    OutputStream out =
        new FilterOutputStream(OutputStream.nullOutputStream()) {
          @Override
          public void close() throws IOException {
            closed[0] = true;
            super.close();
          }
        };

    writer().write(RandomAlignments.of(1), out);

    assertThat(closed[0]).isFalse();
  }

  final byte[] bytesOf(Alignment alignment) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer().write(alignment, bytes);
    return bytes.toByteArray();
  }

  protected final String textOf(Alignment alignment) throws Exception {
    return new String(bytesOf(alignment), StandardCharsets.UTF_8);
  }
}
