package stele.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stele.bitext.Alignment;
import stele.format.Generator;
import stele.testing.RandomAlignments;

/** What is written is read back as it was. */
final class AlignmentJsonRoundTripTest {

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anAlignmentSurvivesItsFile(long seed) throws Exception {
    Alignment alignment = RandomAlignments.of(seed);
    byte[] written = write(alignment, "1");

    Alignment read = read(written);

    assertThat(read).isEqualTo(alignment);
    assertThat(write(read, "1")).isEqualTo(written);
  }

  @Test
  void theGeneratorIsTheOneThatWroteLast() throws Exception {
    byte[] rewritten = write(read(write(RandomAlignments.of(3), "1")), "2");

    assertThat(new String(rewritten, StandardCharsets.UTF_8))
        .contains("\"generator\": {\"name\": \"stele\", \"version\": \"2\", \"options\": {}}");
  }

  private static byte[] write(Alignment alignment, String version) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new AlignmentJsonWriter(new Generator("stele", version, Map.of())).write(alignment, bytes);
    return bytes.toByteArray();
  }

  private static Alignment read(byte[] json) throws Exception {
    return new AlignmentJsonReader().read(new ByteArrayInputStream(json), "test.json");
  }
}
