package stele.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.io.StreamedSource;
import stele.testing.Alignments;
import stele.testing.BrokenStream;

/** What every reader owes its caller. */
public abstract class AlignmentReaderContract {

  /** The first bytes of a picture, and then nothing that could be text. */
  private static final byte[] FOREIGN = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1
  };

  protected abstract AlignmentReader contractReader();

  /** A file of the format. */
  protected abstract byte[] contractFile() throws Exception;

  protected ReadAlignment read(AlignmentReader reader, StreamedSource source)
      throws InputException {
    return reader.read(source);
  }

  @Test
  final void theSameBytesGiveTheSameAlignment() throws Exception {
    assertThat(readFrom(contractReader())).isEqualTo(readFrom(contractReader()));
  }

  @Test
  final void aReaderKeepsNothingOfAFile() throws Exception {
    AlignmentReader reader = contractReader();
    ReadAlignment first = readFrom(reader);
    assertRefused(reader, "foreign.file", FOREIGN);

    assertThat(readFrom(reader)).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
  final void theSameAlignmentIsReadInEveryLocale(String locale) throws Exception {
    ReadAlignment here = readFrom(contractReader());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertThat(readFrom(contractReader())).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  final void anEmptyFileIsRefusedByName() {
    assertRefused(contractReader(), "empty.file", new byte[0]);
  }

  @Test
  final void aFileOfAnotherKindIsRefusedByName() {
    assertRefused(contractReader(), "foreign.file", FOREIGN);
  }

  @Test
  final void aFileThatCannotBeReadToItsEndIsRefusedByName() throws Exception {
    InputStream unplugged = new BrokenStream(new ByteArrayInputStream(contractFile()), "unplugged");

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> read(contractReader(), StreamedSource.of("-", unplugged)))
        .satisfies(e -> assertThat(e.problem().file()).isEqualTo("standard input"));
  }

  private ReadAlignment readFrom(AlignmentReader reader) throws Exception {
    return read(reader, StreamedSource.of("a.file", contractFile()));
  }

  private void assertRefused(AlignmentReader reader, String name, byte[] bytes) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> read(reader, StreamedSource.of(name, bytes)))
        .satisfies(
            e -> {
              assertThat(e.problem().file()).isEqualTo(name);
              assertThat(e.problem().cause()).isNotBlank();
            });
  }

  /** What a writer makes of a small alignment of two versions. */
  protected static byte[] written(AlignmentWriter writer) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(sample(), bytes);
    return bytes.toByteArray();
  }

  protected static Alignment sample() {
    return Alignments.of("en", "ru")
        .pair(0.9, "The river rose.", "Река поднялась.")
        .pair(0.7, "The end?", "Конец?")
        .build();
  }
}
