package stele.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.format.json.AlignmentJsonReader;
import stele.format.json.AlignmentJsonWriter;
import stele.format.table.TsvAlignmentReader;
import stele.format.table.TsvWriter;
import stele.format.table.XlsxAlignmentReader;
import stele.format.table.XlsxWriter;
import stele.format.tmx.TmxAlignmentReader;
import stele.format.tmx.TmxOptions;
import stele.format.tmx.TmxWriter;
import stele.format.xliff.XliffAlignmentReader;
import stele.format.xliff.XliffWriter;
import stele.io.StreamedSource;
import stele.io.TextDecoder;
import stele.testing.Alignments;

/**
 * Files that were good once and were damaged in a few places are read or refused with a cause and a
 * remedy, never anything else. 300 runs a format in an ordinary build, ten thousand with {@code mvn
 * test -Dfuzz.runs=10000 -Dtest=ReadersFuzzTest}; the seed of a failure is in its message.
 */
final class ReadersFuzzTest {

  private static final int RUNS = Integer.getInteger("fuzz.runs", 300);

  /** Pieces that mean something in one of the formats. */
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "</",
          "/>",
          "\"",
          "'",
          "&",
          "&#0;",
          "&#x1;",
          "&lt;",
          "]]>",
          "<!--",
          "<![CDATA[",
          "<!DOCTYPE a [<!ENTITY b 'c'>]>",
          "&b;",
          "<?xml version='1.0' encoding='UTF-16'?>",
          "<tu>",
          "</tu>",
          "<seg>",
          "</seg>",
          "<tuv>",
          "xml:lang='qq'",
          "<unit id='u'>",
          "</segment>",
          "\t",
          "\n",
          "\r",
          "\0",
          "\uFEFF",
          "\uFFFF",
          "-1",
          "99999999999",
          "NaN",
          "0-0/0",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "null",
          "en segments",
          "confidence");

  @Test
  void damagedMemories() throws Exception {
    run(
        bytes(TmxWriter.multilingual(new Generator("stele", "1", Map.of()), TmxOptions.defaults())),
        new TmxAlignmentReader(List.of(), Optional.empty()));
  }

  @Test
  void damagedXliff() throws Exception {
    run(bytes(new XliffWriter()), new XliffAlignmentReader(Optional.empty()));
  }

  @Test
  void damagedTables() throws Exception {
    run(bytes(new TsvWriter()), new TsvAlignmentReader(List.of(), TextDecoder.automatic()));
  }

  @Test
  void damagedWorkbooks() throws Exception {
    run(bytes(new XlsxWriter()), new XlsxAlignmentReader(List.of()));
  }

  @Test
  void damagedAlignments() throws Exception {
    run(
        bytes(new AlignmentJsonWriter(new Generator("stele", "1", Map.of()))),
        source ->
            new ReadAlignment(
                new AlignmentJsonReader().read(source.open(), source.name()), List.of()));
  }

  private static void run(byte[] whole, AlignmentReader reader) throws Exception {
    assertThat(reader.read(StreamedSource.of("whole", whole)).alignment().beads()).isNotEmpty();
    int refused = 0;
    for (int seed = 0; seed < RUNS; seed++) {
      byte[] damaged = damage(whole, new SplittableRandom(seed));
      try {
        reader.read(StreamedSource.of("damaged", damaged));
      } catch (InputException e) {
        refused++;
        Problem problem = e.problem();
        assertThat(problem.file()).as("seed %d", seed).isEqualTo("damaged");
        assertThat(problem.cause()).as("seed %d", seed).isNotBlank();
        assertThat(problem.remedy().isNone()).as("seed %d", seed).isFalse();
      } catch (RuntimeException | StackOverflowError e) {
        fail("seed %d".formatted(seed), e);
      }
    }
    assertThat(refused).isPositive();
  }

  private static byte[] damage(byte[] whole, SplittableRandom random) {
    byte[] damaged = whole.clone();
    for (int times = 1 + random.nextInt(4); times > 0 && damaged.length > 0; times--) {
      int from = random.nextInt(damaged.length);
      int length = Math.min(damaged.length - from, random.nextInt(40));
      byte[] middle =
          switch (random.nextInt(6)) {
            case 0 -> new byte[0];
            case 1 -> noise(length, random);
            case 2 -> PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
            case 3 -> twice(Arrays.copyOfRange(damaged, from, from + length));
            case 4 -> flipped(Arrays.copyOfRange(damaged, from, from + length), random);
            default -> null;
          };
      damaged =
          middle == null
              ? Arrays.copyOf(damaged, from)
              : join(
                  Arrays.copyOf(damaged, from),
                  middle,
                  Arrays.copyOfRange(damaged, from + length, damaged.length));
    }
    return damaged;
  }

  private static byte[] noise(int length, SplittableRandom random) {
    byte[] noise = new byte[length];
    for (int i = 0; i < length; i++) {
      noise[i] = (byte) random.nextInt(256);
    }
    return noise;
  }

  private static byte[] twice(byte[] piece) {
    return join(piece, piece);
  }

  private static byte[] flipped(byte[] piece, SplittableRandom random) {
    if (piece.length > 0) {
      piece[random.nextInt(piece.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return piece;
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] bytes(AlignmentWriter writer) throws Exception {
    Alignment alignment =
        Alignments.of("en", "ru")
            .pair(0.9, "The river rose.", "Река поднялась.")
            .bead(0.4, List.of(List.of("One & two.", "Three."), List.of("Раз, два и <три>.")))
            .bead(0.8, List.of(List.of("Alone."), List.of()))
            .pair(0.7, "The end?", "Конец?")
            .build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(alignment, bytes);
    return bytes.toByteArray();
  }
}
