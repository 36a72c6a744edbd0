package stele.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Alignment;
import stele.testing.RandomAlignments;

/** What every writer owes its caller, whatever the bytes of its format are. */
public abstract class AlignmentBytesContract {

  protected abstract AlignmentWriter writer();

  /** An alignment of the kind the format holds; any, unless it says otherwise. */
  protected Alignment held(Alignment alignment) {
    return alignment;
  }

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

    writer().write(held(RandomAlignments.of(1)), out);

    assertThat(closed[0]).isFalse();
  }

  final byte[] bytesOf(Alignment alignment) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer().write(held(alignment), bytes);
    return bytes.toByteArray();
  }
}
