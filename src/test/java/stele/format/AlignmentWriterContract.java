package stele.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Alignment;
import stele.testing.RandomAlignments;

/** What every writer of text owes its caller. */
public abstract class AlignmentWriterContract extends AlignmentBytesContract {

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void theBytesAreUtf8WithoutAByteOrderMarkAndLinesEndInNewlines(long seed) throws Exception {
    byte[] bytes = bytesOf(RandomAlignments.of(seed));

    assertThatCode(() -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)))
        .doesNotThrowAnyException();
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text).doesNotStartWith("\uFEFF").endsWith("\n").doesNotContain("\r");
  }

  protected final String textOf(Alignment alignment) throws Exception {
    return new String(bytesOf(alignment), StandardCharsets.UTF_8);
  }
}
